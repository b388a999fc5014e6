using System.Text.Json;
using AzureSimulator;
using Bot.Core.Machines;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

/// <summary>
/// What waits for what, without a clock: one call is held for ever, and all that does not need its answer is asked nevertheless.
/// So a first diagnosis is three calls in sequence at most: where the machine is; the machine with all that hangs on it; what policy says of the region's sizes,
/// and two once any subscription was told the region's sizes.
/// </summary>
public sealed class WaitingStories
{
    private static readonly string[] AtOnce = ["/subscriptions?", "Microsoft.ResourceGraph"];
    private static readonly string[] AfterTheIndex = ["expand=instanceView", "/vmSizes", "/locks", "/features/", "/usages", "/skus", "/networkInterfaces/"];

    private const string OneSize = """
        {"value":[{"resourceType":"virtualMachines","name":"Standard_D4s_v5","family":"standardDSv5Family","locations":["westeurope"],
          "capabilities":[{"name":"vCPUs","value":"4"},{"name":"MemoryGB","value":"16"}]}]}
        """;

    private static readonly VmSpec InTheSecond = new() { Name = "web-02", Size = "Standard_B4s_v2", Subscription = "Contoso 2" };

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
    public async Task Not_even_policy_waits_for_sizes_that_another_subscription_was_told()
    {
        await using var azure = await StartAsync(FiveSubscriptions().With(InTheSecond));
        await azure.ReadAsync("web-01");
        azure.World.ClearRequests();
        azure.World.Fail(new() { Path = "/skus", DelayMs = 3_600_000 });
        using var patience = new CancellationTokenSource();

        var reading = azure.Machines.ReadAsync(azure.IdOf(InTheSecond.Name), patience.Token);

        await azure.WaitForCallsAsync("/skus", "/checkPolicyRestrictions");
        await StopAsync(reading, patience);
    }

    [Fact]
    public async Task Policy_is_asked_once_when_two_subscriptions_are_told_the_same_sizes()
    {
        await using var azure = await StartAsync(FiveSubscriptions().With(InTheSecond));
        var first = (await azure.ReadAsync("web-01")).Surroundings.Policy!;
        azure.World.ClearRequests();

        var second = (await azure.ReadAsync(InTheSecond.Name)).Surroundings.Policy!;

        Assert.Single(azure.World.Requests, request => request.Path.Contains("/checkPolicyRestrictions", StringComparison.Ordinal));
        Assert.True(first.Asked.SetEquals(second.Asked));
    }

    [Fact]
    public async Task Policy_is_asked_about_the_sizes_that_only_this_subscription_was_told_as_well()
    {
        var world = FiveSubscriptions().With(InTheSecond);
        world.Settings = world.Settings with { SizePolicies = [new($"/subscriptions/{world.Subscriptions[1].Id}", ["Standard_D4s_v5"], "cheap-only")] };
        await using var azure = await StartAsync(world);
        azure.World.Fail(new() { Path = "/skus", Status = 200, Body = JsonElement.Parse(OneSize) });
        await azure.ReadAsync("web-01");
        azure.World.ClearRequests();

        var policy = (await azure.ReadAsync(InTheSecond.Name)).Surroundings.Policy!;

        Assert.Equal(2, azure.World.Requests.Count(request => request.Path.Contains("/checkPolicyRestrictions", StringComparison.Ordinal)));
        Assert.Contains("Standard_D4s_v5", policy.Asked);
        Assert.DoesNotContain("Standard_D4s_v5", policy.Denied.Keys);
        Assert.Equal("cheap-only", policy.Denied["Standard_D4s_v4"]);
        Assert.Equal("cheap-only", policy.Denied["Standard_B4s_v2"]);
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
