using System.Diagnostics;
using System.Text.Json.Nodes;
using AzureSimulator;
using Benchmarks.Servers;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmarks.Load;

/// <summary>One load on one database: a bot as a process of its own between a simulated Azure and a simulated Teams.</summary>
internal sealed class LoadRun(string name, string database, int count, int seconds)
{
    private const string NewSize = "Standard_D4s_v4";
    private const string Approver = "oid-approver";
    private const int AtOnce = 32;
    private const int MostTries = 20;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(10) };

    /// <summary>Asks for all of them, approves all of them, and waits for the last end.</summary>
    /// <param name="used">How much the database has been used.</param>
    public async Task<LoadResult> RunAsync(Func<Task<DatabaseUse>> used)
    {
        await using var azure = await RunningSimulator.StartAsync(World());
        await using var teams = await LoadConnector.OpenAsync();
        var folder = Directory.CreateTempSubdirectory("nestor-load-bot-");
        var contender = Contenders.Nestor(folder, azure.Address, ["--Storage:ConnectionString", database, "--Approvals:Approvers:0", Approver]);
        using var bot = await RunningContender.StartAsync(contender, new(teams.Address, "hello"));
        var before = await used();

        var asking = Stopwatch.StartNew();
        var requests = await ForAllAsync(number => AskAsync(bot, teams, number));
        var asked = asking.Elapsed;
        Console.WriteLine($"{name}: {count} asked in {asked.TotalSeconds:F1} s");

        using var sampling = new CancellationTokenSource();
        var sampled = SampleAsync(bot, sampling.Token);
        var (start, cpu) = (Stopwatch.GetTimestamp(), bot.Cpu);
        var approved = await ForAllAsync(number => ApproveAsync(bot, teams, requests[number], number));
        Console.WriteLine($"{name}: {count} approved in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
        var beyond = await Task.WhenAll(approved.Select((moment, number) => BeyondAsync(bot, teams, moment, number)));
        var whole = Stopwatch.GetElapsedTime(start);
        cpu = bot.Cpu - cpu;
        await sampling.CancelAsync();
        var (threads, mb) = await sampled;
        return new(name, count, beyond, asked, whole, threads, mb, cpu, (await used()).Each(before, count), await ProblemAsync(azure.World));
    }

    private SimulatorWorld World()
    {
        var world = SimulatorWorld.Demo();
        world.Settings = world.Settings with
        {
            DeallocateSeconds = seconds, ResizeSeconds = seconds, StartSeconds = seconds, RetryAfterSeconds = 5,
            Quotas = [new("standardDSv4Family", 100_000), new("cores", 100_000)],
        };
        for (var number = 0; number < count; number++)
            world.With(world.Vm("vm-build-07") with { Name = Machine(number) });
        return world;
    }

    private async Task<JsonObject> AskAsync(RunningContender bot, LoadConnector teams, int number)
    {
        var person = Person(bot, teams, number);
        await OfferAsync(person, teams.In(person.Chat), Machine(number));
        var data = JsonNode.Parse(await teams.In(person.Chat).Offer)!.AsObject();
        (data["size"], data["reason"]) = (NewSize, "The build needs Hyper-V.");
        var answer = await person.PressAsync("request", data);
        return Buttons.Find(answer, "cancel") ?? throw new InvalidOperationException($"The request for {Machine(number)} was refused: {answer}");
    }

    // Who is answered that Azure was too slow asks again.
    private static async Task OfferAsync(LoadPerson person, LoadConnector.Chat chat, string machine)
    {
        for (var tries = 1; !chat.Offer.IsCompleted; tries++)
        {
            if (tries > MostTries)
                throw new InvalidOperationException($"{machine} was asked for {MostTries} times and nothing was offered.");
            await person.SayAsync(machine);
        }
    }

    // What the approver's card carries, pressed where the requester's card is: Teams lets nobody have thousands of cards in an hour in a chat of their own.
    private async Task<long> ApproveAsync(RunningContender bot, LoadConnector teams, JsonObject asked, int number)
    {
        var request = (string)asked["request"]!;
        var approver = new LoadPerson(_http, bot.Address, teams.Address, Approver, Person(bot, teams, number).Chat);
        await approver.PressAsync("approve", new() { ["request"] = request, ["plan"] = await PlanAsync(request) });
        return Stopwatch.GetTimestamp();
    }

    private async Task<TimeSpan> BeyondAsync(RunningContender bot, LoadConnector teams, long approved, int number) =>
        Stopwatch.GetElapsedTime(approved, await teams.In(Person(bot, teams, number).Chat).End) - TimeSpan.FromSeconds(3 * seconds);

    private LoadPerson Person(RunningContender bot, LoadConnector teams, int number) => new(_http, bot.Address, teams.Address, $"oid-person-{number}");

    private static string Machine(int number) => $"vm-load-{number:0000}";

    private Task<string> PlanAsync(string request) => WithAuditAsync(async audit => (await audit.ListAsync(new RequestId(request), CancellationToken.None))[0].Entry.PlanHash!);

    private async Task<string?> ProblemAsync(SimulatorWorld world)
    {
        var wrong = world.Vms.Count(vm => vm.Name.StartsWith("vm-load-", StringComparison.Ordinal) && (vm.Size, vm.PowerState) != (NewSize, PowerState.Running));
        return wrong > 0 ? $"{wrong} machines are not as they should be" : (await WithAuditAsync(audit => audit.VerifyAsync(null, CancellationToken.None))).Fault?.Sentence;
    }

    private async Task<T> WithAuditAsync<T>(Func<IAuditLog, Task<T>> ask)
    {
        await using var services = new ServiceCollection().AddExistingStorage(database).BuildServiceProvider();
        return await ask(services.GetRequiredService<IAuditLog>());
    }

    private static async Task<(int Threads, double Mb)> SampleAsync(RunningContender bot, CancellationToken cancellationToken)
    {
        var (threads, mb) = (0, 0.0);
        while (!cancellationToken.IsCancellationRequested)
        {
            (threads, mb) = (Math.Max(threads, bot.Threads), Math.Max(mb, bot.ResidentMb));
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, CancellationToken.None);
        }

        return (threads, mb);
    }

    private async Task<IReadOnlyList<T>> ForAllAsync<T>(Func<int, Task<T>> act)
    {
        using var gate = new SemaphoreSlim(AtOnce);
        return await Task.WhenAll(Enumerable.Range(0, count).Select(async number =>
        {
            await gate.WaitAsync();
            try
            {
                return await act(number);
            }
            finally
            {
                gate.Release();
            }
        }));
    }
}
