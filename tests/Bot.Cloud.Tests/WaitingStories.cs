using AzureSimulator;
using Bot.Core.Machines;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

/// <summary>
/// What waits for what, without a clock: one call is held for ever, and all that does not need its answer is asked nevertheless.
/// So a first diagnosis is three calls in sequence at most: where the machine is; the machine with all that hangs on it; what policy says of the region's sizes.
/// </summary>
public sealed class WaitingStories
{
    private static readonly string[] AtOnce = ["/subscriptions?", "Microsoft.ResourceGraph"];
    private static readonly string[] AfterTheIndex = ["expand=instanceView", "/vmSizes", "/locks", "/features/", "/usages", "/skus", "/networkInterfaces/"];

    public static TheoryData<string> Found => [.. AtOnce];

    public static TheoryData<string> Read => [.. AfterTheIndex];

    [Theory]
    [MemberData(nameof(Found))]
    public async Task The_index_and_the_subscriptions_do_not_wait_for_each_other(string held)
    {
        await using var azure = await StartHoldingAsync(held);
        using var patience = new CancellationTokenSource();

        var search = azure.Machines.FindAsync("web-01", patience.Token);

        await azure.WaitForCallsAsync(AtOnce);
        await StopAsync(search, patience);
    }

    [Theory]
    [MemberData(nameof(Read))]
    public async Task Nothing_that_a_decision_needs_waits_for_another_of_it(string held)
    {
        await using var azure = await StartHoldingAsync(held);
        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
        using var patience = new CancellationTokenSource();

        var reading = azure.Machines.ReadAsync(found.Hit.Id, patience.Token);

        await azure.WaitForCallsAsync(AfterTheIndex);
        await StopAsync(reading, patience);
    }

    [Fact]
    public async Task Only_policy_waits_for_the_regions_sizes_and_for_nothing_else()
    {
        foreach (var held in AfterTheIndex.Where(call => call != "/skus"))
        {
            await using var azure = await StartHoldingAsync(held);
            var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
            using var patience = new CancellationTokenSource();

            var reading = azure.Machines.ReadAsync(found.Hit.Id, patience.Token);

            await azure.WaitForCallsAsync("/checkPolicyRestrictions");
            await StopAsync(reading, patience);
        }
    }

    [Fact]
    public async Task A_first_diagnosis_asks_nothing_else_and_nothing_twice()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
        await azure.Machines.ReadAsync(found.Hit.Id, default);

        string[] expected = ["/subscriptions?", "name =~", "ResourceContainers", .. AfterTheIndex, "/checkPolicyRestrictions"];
        Assert.Equal(expected.Length, azure.World.Requests.Count);
        Assert.All(expected, call => Assert.Single(azure.World.Requests, request => $"{request.Path} {request.Body}".Contains(call, StringComparison.Ordinal)));
    }

    // The clock of the simulator stands still, so a call that takes an hour takes for ever.
    private static async Task<SimulatedAzure> StartHoldingAsync(string call)
    {
        var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = call, DelayMs = 3_600_000 });
        return azure;
    }

    private static async Task StopAsync(Task work, CancellationTokenSource patience)
    {
        await patience.CancelAsync();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
