using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarks.Servers;

namespace Benchmarks.Turns;

/// <summary>The load: <c>wrk</c>, sixteen connections, each message from another person's chat and with a number of its own.</summary>
internal static partial class Wrk
{
    /// <summary>So many people that no chat comes near Teams' limits, which the bot keeps.</summary>
    private const int People = 20_000;

    private static int _runs;

    /// <summary>Loads a bot for a while.</summary>
    public static async Task<Load> RunAsync(Uri bot, Message message, string? token, TimeSpan time)
    {
        var script = Path.Combine(Path.GetTempPath(), $"nestor-{Guid.NewGuid():N}.lua");
        await File.WriteAllTextAsync(script, Script(message, token, Interlocked.Increment(ref _runs)));
        try
        {
            return Read(await RunAsync("-t2", "-c16", $"-d{time.TotalSeconds:0}s", "--latency", "--timeout", "30s", "-s", script, $"{bot}api/messages"));
        }
        finally
        {
            File.Delete(script);
        }
    }

    // Each thread of wrk has a state of its own: the threads' numbers keep their deliveries apart, the run's number keeps the runs apart.
    private static string Script(Message message, string? token, int run) => $$"""
        local threads = 0
        function setup(thread) threads = threads + 1; thread:set("me", threads) end
        function init() sent = 0 end
        local body = [==[{{message.Template}}]==]
        function request()
          sent = sent + 1
          local person = string.format("%012d", (sent * 2 + me) % {{People}})
          local number = string.format("{{run:00}}%d%08d", me, sent)
          local activity = body:gsub("{{Message.Number}}", number):gsub("{{Message.Person}}", person)
          return wrk.format("POST", nil, { ["Content-Type"] = "application/json"{{(token is null ? "" : $", [\"Authorization\"] = \"Bearer {token}\"")}} }, activity)
        end
        """;

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"wrk ended with {process.ExitCode}: {printed}");
    }

    private static Load Read(string printed) => new(
        long.Parse(Requests.Match(printed).Groups[1].Value, CultureInfo.InvariantCulture),
        double.Parse(PerSecond.Match(printed).Groups[1].Value, CultureInfo.InvariantCulture),
        Milliseconds(Median.Match(printed)),
        Milliseconds(Slowest.Match(printed)),
        Failures.Match(printed) is { Success: true } failures ? long.Parse(failures.Groups[1].Value, CultureInfo.InvariantCulture) : 0);

    private static double Milliseconds(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1000,
    };

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests { get; }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond { get; }

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Median { get; }

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Slowest { get; }

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex Failures { get; }
}

/// <summary>What a load gave.</summary>
/// <param name="Requests">Answered requests.</param>
/// <param name="PerSecond">Answered requests a second.</param>
/// <param name="MedianMs">Half were faster, in milliseconds.</param>
/// <param name="P99Ms">99 of 100 were faster, in milliseconds.</param>
/// <param name="Failures">Answers other than 2xx.</param>
internal sealed record Load(long Requests, double PerSecond, double MedianMs, double P99Ms, long Failures);
