using System.Diagnostics;
using System.Globalization;
using AzureSimulator;
using Benchmarks.Servers;

namespace Benchmarks.Diagnosis;

/// <summary>From a machine's name to the card that answers, in a large tenant: calls, how many of them wait for each other, time, memory.</summary>
internal sealed class DiagnoseBenchmark : IBenchmark
{
    private const int MachinesInEach = 100;
    private const int SkuBytes = 5_000_000;

    /// <inheritdoc/>
    public string Verb => "diagnose";

    /// <inheritdoc/>
    public string What => "a VM's name to its card: 100 VMs in each subscription, 5 MB of sizes a region [LATENCY IN MS] [TIMES] [SUBSCRIPTIONS]";

    /// <inheritdoc/>
    public async Task RunAsync(string[] arguments)
    {
        var (latency, times, subscriptions) = (Argument(arguments, 0, 100), Argument(arguments, 1, 95), Argument(arguments, 2, 100));
        var folder = Directory.CreateTempSubdirectory("nestor-diagnose-");
        await using var sink = await Sink.OpenAsync();
        await using var azure = await RunningSimulator.StartAsync(Tenant(latency, subscriptions));
        using (var bot = await RunningContender.StartAsync(Contenders.Nestor(folder, azure.Address), new(sink.Address, "help")))
        {
            await MeasureAsync(bot, azure.World, sink.Address, latency, times, subscriptions);
        }

        folder.Delete(recursive: true);
    }

    private static async Task MeasureAsync(RunningContender bot, SimulatorWorld azure, Uri sink, int latency, int times, int subscriptions)
    {
        using var http = new HttpClient();
        var before = bot.ResidentMb;
        List<Diagnosis> cold = [await DiagnoseAsync(http, bot, azure, sink, subscription: 0, machine: 0)];
        await DiagnoseAsync(http, bot, azure, sink, subscription: 0, machine: 1);
        List<Diagnosis> warm = [];
        for (var machine = 2; machine < times + 2; machine++)
        {
            warm.Add(await DiagnoseAsync(http, bot, azure, sink, subscription: 0, machine % MachinesInEach));
        }

        var after = bot.ResidentMb;
        List<Diagnosis> everywhere = [];
        for (var subscription = 1; subscription < subscriptions; subscription++)
        {
            everywhere.Add(await DiagnoseAsync(http, bot, azure, sink, subscription, machine: 0));
        }

        Table.Print(
            ["diagnosis", "ms, median", "ms, slowest", "calls", "of them in sequence", "MB resident afterwards"],
            [
                Row("cold (first of all)", cold, after),
                Row($"warm, {times} VMs", warm, after),
                .. everywhere.Count > 0 ? [Row("first in each other subscription", everywhere, bot.ResidentMb)] : Array.Empty<IReadOnlyList<string>>(),
            ]);
        Console.WriteLine("Cold, one after the other:");
        foreach (var call in cold[0].InSequence)
        {
            Console.WriteLine($"  {call.Method} {call.Path.Split('?')[0]}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{before:F0} MB resident before. Simulated latency of a call: {latency} ms, so a warm diagnosis should take at most {latency * 2.2:F0} ms and a cold one {latency * 3.5:F0} ms."));
    }

    private static async Task<Diagnosis> DiagnoseAsync(HttpClient http, RunningContender bot, SimulatorWorld azure, Uri sink, int subscription, int machine)
    {
        azure.ClearRequests();
        using var request = new Message(sink, NameOf(subscription, machine)).AsRequest(bot.Address, token: null);
        var started = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request);
        var took = Stopwatch.GetElapsedTime(started);
        answer.EnsureSuccessStatusCode();
        return new(took.TotalMilliseconds, azure.Requests.Count, azure.Requests.Chain());
    }

    private static SimulatorWorld Tenant(int latency, int subscriptions)
    {
        var world = new SimulatorWorld { Settings = new() { LatencyMs = latency, SkuAnswerBytes = SkuBytes, PageSize = 1000 } };
        for (var subscription = 0; subscription < subscriptions; subscription++)
        {
            world.WithSubscription($"Contoso {subscription:D3}");
            for (var machine = 0; machine < MachinesInEach; machine++)
            {
                world.With(new() { Name = NameOf(subscription, machine), Size = "Standard_B4s_v2", Subscription = $"Contoso {subscription:D3}", DiskController = "SCSI" });
            }
        }

        return world;
    }

    private static string NameOf(int subscription, int machine) => $"vm-{subscription:D3}-{machine:D3}";

    private static IReadOnlyList<string> Row(string name, List<Diagnosis> diagnoses, double residentMb) =>
    [
        name,
        Number(diagnoses.Select(one => one.Milliseconds).Order().ElementAt(diagnoses.Count / 2)),
        Number(diagnoses.Max(one => one.Milliseconds)),
        Number(diagnoses.Max(one => one.Calls)),
        Number(diagnoses.Select(one => one.InSequence.Count).Order().ElementAt(diagnoses.Count / 2)),
        Number(residentMb),
    ];

    private static int Argument(string[] arguments, int place, int otherwise) =>
        arguments.Length > place ? int.Parse(arguments[place], CultureInfo.InvariantCulture) : otherwise;

    private static string Number(double value) => value.ToString("F0", CultureInfo.InvariantCulture);

    private sealed record Diagnosis(double Milliseconds, int Calls, IReadOnlyList<LoggedRequest> InSequence);
}
