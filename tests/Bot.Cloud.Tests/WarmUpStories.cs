using Bot.Core.Machines;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

public sealed class WarmUpStories
{
    [Fact]
    public async Task After_the_start_the_first_search_need_not_ask_for_the_subscriptions()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        await azure.WarmUpAsync();
        azure.World.ClearRequests();

        await azure.Machines.FindAsync("web-01", default);

        Assert.Contains("web-01", Assert.Single(azure.World.Requests).Body);
    }

    [Fact]
    public async Task An_Azure_that_is_not_there_at_the_start_does_not_stop_the_bot()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "/subscriptions?", Status = 503, Times = 2 });

        await azure.WarmUpAsync();

        Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
    }

    [Fact]
    public async Task An_Azure_that_refuses_everything_at_the_start_is_warned_of_once()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Status = 403, Times = 10 });

        await azure.WarmUpAsync();

        Assert.Contains("Could not list the subscriptions", Assert.Single(azure.Log.Heard), StringComparison.Ordinal);
    }
}
