using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Deploy.Tests.Production;

/// <summary>What <c>dotnet publish</c> gives, run as the container runs it: in Production, by nobody, in a folder that it cannot write.</summary>
internal sealed partial class PublishedBot(string folder, IReadOnlyDictionary<string, string> environment) : IDisposable
{
    private const string Nobody = "65534";
    private static readonly Lazy<Task<string>> Published = new(PublishAsync);
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _printed = [];
    private Process? _process;

    /// <summary>Where it listens.</summary>
    public Uri Url { get; private set; } = null!;

    /// <summary>What it printed.</summary>
    public IReadOnlyCollection<string> Printed => _printed;

    /// <summary>The folder that it runs in.</summary>
    public static async Task<string> HomeAsync() => await Published.Value;

    /// <summary>Starts it and waits until it listens.</summary>
    public async Task StartAsync()
    {
        var home = await Published.Value;
        await GiveAwayAsync(folder);
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = Start(home), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, listening);
        _process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The bot ended:\n{string.Join("\n", _printed)}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Url = await listening.Task.WaitAsync(TimeSpan.FromSeconds(90));
    }

    /// <summary>Asks it to stop, as a platform does.</summary>
    /// <returns>The exit code, and how long it took.</returns>
    public async Task<(int ExitCode, TimeSpan Took)> StopAsync()
    {
        var asked = Stopwatch.GetTimestamp();
        await Repository.RunAsync("kill", ["-TERM", $"{_process!.Id}"], "/");
        await _process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        var ended = (_process.ExitCode, Stopwatch.GetElapsedTime(asked));
        _process.Dispose();
        _process = null;
        return ended;
    }

    public void Dispose()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.WaitForExit();
        _process?.Dispose();
    }

    private void Hear(string? line, TaskCompletionSource<Uri> listening)
    {
        if (line is null)
        {
            return;
        }

        _printed.Enqueue(line);
        if (Listening.Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new(match.Groups[1].Value));
        }
    }

    // Whoever is not root is nobody special already.
    private ProcessStartInfo Start(string home)
    {
        string[] command = ["dotnet", "Bot.dll"];
        string[] asNobody = ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--no-new-privs", .. command];
        var run = Environment.IsPrivilegedProcess ? asNobody : command;
        var start = new ProcessStartInfo(run[0], run[1..]) { WorkingDirectory = home, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static async Task GiveAwayAsync(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Equal((0, ""), await Repository.RunAsync("chown", ["-R", $"{Nobody}:{Nobody}", folder], "/"));
        }
    }

    // By the very commands that make the image.
    private static async Task<string> PublishAsync()
    {
        var home = Repository.PathOf("artifacts", "published");
        await ClearAsync(home);
        foreach (var command in ContainerTests.DotnetCommands)
        {
            var (exit, said) = await Repository.RunAsync("sh", ["-c", $"dotnet {command.Replace("/published", home, StringComparison.Ordinal)} -v q"], Repository.PathOf());
            Assert.True(exit == 0, said);
        }

        Assert.Equal((0, ""), await Repository.RunAsync("chmod", ["-R", "a-w,a+rX", home], "/"));
        return home;
    }

    // What the last run left cannot be written.
    private static async Task ClearAsync(string home)
    {
        if (Directory.Exists(home))
        {
            Assert.Equal((0, ""), await Repository.RunAsync("chmod", ["-R", "u+w", home], "/"));
            Directory.Delete(home, recursive: true);
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening { get; }
}
