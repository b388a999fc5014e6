using System.Text.Json;
using AzureSimulator;
using Bot.Core.Machines;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

/// <summary>The index (Resource Graph) may be minutes old: it says where to look, and what it says is never the answer.</summary>
public sealed class IndexStories
{
    [Fact]
    public async Task One_call_finds_a_machine_among_all_subscriptions()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        await azure.Machines.FindAsync("web-01", default);
        azure.World.ClearRequests();

        Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("WEB-01", default));

        Assert.Contains("Microsoft.ResourceGraph", Assert.Single(azure.World.Requests).Path);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Without_the_index_the_subscriptions_are_searched_one_by_one(int status)
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        await azure.WarmUpAsync();
        azure.World.Fail(new() { Path = "/Microsoft.ResourceGraph/", Status = status, RetryAfter = 1200 });

        Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":[{"id":"nothing"},{}]}""")]
    public async Task A_machine_that_the_index_does_not_know_yet_is_found(string answer)
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        await azure.WarmUpAsync();
        azure.World.Fail(new() { Path = "/Microsoft.ResourceGraph/", Status = 200, Body = JsonDocument.Parse(answer).RootElement });

        Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
    }

    [Fact]
    public async Task What_changed_since_the_index_saw_it_is_read_from_the_machine()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        await azure.Machines.FindAsync("web-01", default);
        azure.World.With(azure.World.Vm("web-01") with { Size = "Standard_B8ms", Nics = 2, AcceleratedNetworking = true, AvailabilitySet = "web", DataDisks = 2 });

        var read = await azure.ReadAsync("web-01");

        Assert.Equal(("Standard_B8ms", 2, true, 2), (read.Machine.Size, read.Machine.NetworkInterfaces, read.Machine.AcceleratedNetworking, read.Machine.DataDisks));
        Assert.NotNull(read.Surroundings.AvailabilitySet);
        Assert.Contains("Standard_B8ms", read.Surroundings.Policy!.Asked);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public async Task Nothing_is_read_twice_when_the_index_was_right()
    {
        await using var azure = await StartAsync(FiveSubscriptions(new() { Name = "web-01", Size = "Standard_B4s_v2", AvailabilitySet = "web", Nics = 2 }));
        await azure.Machines.FindAsync("web-01", default);
        azure.World.ClearRequests();

        await azure.ReadAsync("web-01");

        Assert.Equal(azure.World.Requests.Count, azure.World.Requests.Select(request => $"{request.Path} {request.Body}").Distinct().Count());
    }

    [Fact]
    public async Task A_machine_that_moved_is_found_where_it_is_now()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var before = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default)).Hit.Id;
        var answer = JsonSerializer.SerializeToElement(new { data = new[] { new { id = before.ToString(), name = "web-01", location = "westeurope", properties = new { } } } });
        azure.World.Without("web-01");
        azure.World.With(new() { Name = "web-01", Size = "Standard_B4s_v2", ResourceGroup = "rg-new" });
        azure.World.Fail(new() { Path = "/Microsoft.ResourceGraph/", Status = 200, Body = answer, Times = 9 });
        Assert.IsType<MachineReading.Gone>(await azure.Machines.ReadAsync(before, default));

        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));

        Assert.Equal("rg-new", found.Hit.Id.ResourceGroup);
    }
}
