using System.Globalization;
using AzureSimulator;
using Benchmarks.Servers;

namespace Benchmarks.Turns;

/// <summary>A pasted error a turn: Nestor's whole diagnosis turn beside a bare endpoint and the peers' echo bots, one after the other on one machine.</summary>
internal sealed class TurnBenchmark : IBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public string Verb => "turns";

    /// <inheritdoc/>
    public string What => "turns a second, latency and memory, beside a bare endpoint and the peers [SECONDS] [TURNS]";

    /// <inheritdoc/>
    public async Task RunAsync(string[] arguments)
    {
        var time = TimeSpan.FromSeconds(arguments is [var seconds, ..] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 20);
        var turns = arguments is [_, var number, ..] ? long.Parse(number, CultureInfo.InvariantCulture) : 100_000;
        await Peers.InstallAsync();
        await using var sink = await Sink.OpenAsync();
        await using var azure = await RunningSimulator.StartAsync();
        await using var registration = await Registration.OpenAsync();
        var folder = Directory.CreateTempSubdirectory("nestor-turns-");
        var message = new Message(sink.Address, Message.PastedError);
        var results = new List<Result>();
        foreach (var contender in (Contender[])
        [
            Contenders.Nestor(folder, azure.Address), Contenders.Signed(folder, azure.Address, registration, sink.Address),
            Contenders.Floor, Contenders.FloorWithMemory(folder), Contenders.BotBuilder, Contenders.Agents,
        ])
        {
            results.Add(await MeasureAsync(contender, message, sink, time, turns));
        }

        folder.Delete(recursive: true);
        Print(results);
    }

    private static async Task<Result> MeasureAsync(Contender contender, Message message, Sink sink, TimeSpan time, long turns)
    {
        Console.Error.WriteLine(contender.Name);
        using var bot = await RunningContender.StartAsync(contender, message);
        var answered = (await Wrk.RunAsync(bot.Address, message, contender.Token, WarmUp)).Requests;
        var (cpu, taken) = (bot.Cpu, sink.Taken);
        var load = await Wrk.RunAsync(bot.Address, message, contender.Token, time);
        var (spent, answers) = (bot.Cpu - cpu, sink.Taken - taken);
        answered += load.Requests;
        while (answered < turns)
        {
            answered += (await Wrk.RunAsync(bot.Address, message, contender.Token, time)).Requests;
        }

        return new(contender.Name, load, spent / load.Requests, answers, bot.ResidentMb);
    }

    private static void Print(IReadOnlyList<Result> results)
    {
        var nestor = results[0];
        Table.Print(
            ["", "turns/s", "Nestor is", "median ms", "p99 ms", "CPU ms/turn", "resident MB", "answers sent", "failed"],
            results.Select(result => (IReadOnlyList<string>)
            [
                result.Name, Number(result.Load.PerSecond, 0), $"{Number(nestor.Load.PerSecond / result.Load.PerSecond, 2)} ×", Number(result.Load.MedianMs, 1),
                Number(result.Load.P99Ms, 1), Number(result.Cpu.TotalMilliseconds, 2), Number(result.ResidentMb, 0), $"{result.Answers}", $"{result.Load.Failures}",
            ]));
    }

    private static string Number(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);

    private sealed record Result(string Name, Load Load, TimeSpan Cpu, long Answers, double ResidentMb);
}
