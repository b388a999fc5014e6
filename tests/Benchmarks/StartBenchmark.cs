using System.Globalization;
using AzureSimulator;
using Benchmarks.Servers;

namespace Benchmarks;

/// <summary>From the start of the process to the first answered message.</summary>
internal sealed class StartBenchmark : IBenchmark
{
    /// <inheritdoc/>
    public string Verb => "start";

    /// <inheritdoc/>
    public string What => "process start to the first answered message, beside a bare endpoint and the peers [TIMES]";

    /// <inheritdoc/>
    public async Task RunAsync(string[] arguments)
    {
        var times = arguments is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 5;
        await Peers.InstallAsync();
        await using var sink = await Sink.OpenAsync();
        await using var azure = await RunningSimulator.StartAsync();
        var folder = Directory.CreateTempSubdirectory("nestor-start-");
        var message = new Message(sink.Address, Message.PastedError);
        Contender[] contenders = [Contenders.Again(folder, azure.Address), Contenders.Nestor(folder, azure.Address), Contenders.Floor, Contenders.BotBuilder, Contenders.Agents];
        var starts = contenders.ToDictionary(contender => contender, _ => new List<double>());
        for (var round = 0; round < times; round++)
        {
            foreach (var contender in contenders)
            {
                using var bot = await RunningContender.StartAsync(contender, message);
                starts[contender].Add(bot.ToFirstAnswer.TotalMilliseconds);
            }
        }

        folder.Delete(recursive: true);
        Print(contenders, starts);
    }

    private static void Print(Contender[] contenders, Dictionary<Contender, List<double>> starts)
    {
        var nestor = Median(starts[contenders[0]]);
        Table.Print(["", "ms, median", "fastest", "slowest", "Nestor takes"], contenders.Select(contender => (IReadOnlyList<string>)
        [
            contender.Name, Number(Median(starts[contender])), Number(starts[contender].Min()), Number(starts[contender].Max()),
            $"{(nestor / Median(starts[contender])).ToString("F2", CultureInfo.InvariantCulture)} ×",
        ]));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Number(double value) => value.ToString("F0", CultureInfo.InvariantCulture);
}
