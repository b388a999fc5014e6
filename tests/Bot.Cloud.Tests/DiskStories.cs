using System.Text.Json;
using Bot.Core.Machines;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

/// <summary>Azure does not repeat the kind of a deallocated machine's disks, nor its generation: they are read from the disks.</summary>
public sealed class DiskStories
{
    [Theory]
    [InlineData("""{"sku":{"name":"Premium_LRS"},"properties":{"hyperVGeneration":"V2"}}""", true, HyperVGeneration.V2)]
    [InlineData("""{"sku":{"name":"Standard_LRS"},"properties":{}}""", false, HyperVGeneration.V1)]
    public async Task What_the_machine_does_not_say_its_disk_does(string disk, bool premium, HyperVGeneration generation)
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        SayNothingOfDisks(azure);
        azure.World.Fail(new() { Path = "/disks/quiet", Status = 200, Body = Json(disk) });

        var read = await azure.ReadAsync("web-01");

        Assert.Equal((premium, generation), (read.Machine.HasPremiumDisks, read.Machine.Generation));
        Assert.Empty(read.Unread);
    }

    [Fact]
    public async Task A_disk_that_may_not_be_read_stays_unknown_and_is_named()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        SayNothingOfDisks(azure);
        azure.World.Fail(new() { Path = "/disks/quiet", Status = 403 });

        var read = await azure.ReadAsync("web-01");

        Assert.True(read.Machine is { HasPremiumDisks: null, HasUltraDisks: null, Generation: HyperVGeneration.Unknown }, read.Machine.ToString());
        Assert.Equal("disks", Assert.Single(read.Unread).Fact);
    }

    [Fact]
    public async Task Forty_disks_of_a_machine_that_is_off_are_read_in_one_call_and_its_diagnosis_takes_twelve_at_most()
    {
        await using var azure = await StartAsync(FiveSubscriptions(new()
        {
            Name = "web-01", Size = "Standard_DS5_v2", PowerState = AzureSimulator.PowerState.Deallocated, DataDisks = 40, Nics = 4, AcceleratedNetworking = true,
            OsDiskType = "Standard_LRS", DataDiskType = "StandardSSD_LRS", AvailabilitySet = "web", ProximityPlacementGroup = "near",
        }));
        await azure.Machines.FindAsync("web-01", default);
        await azure.ReadAsync("web-01");
        azure.World.ClearRequests();

        await azure.Machines.FindAsync("web-01", default);
        var read = await azure.ReadAsync("web-01");

        Assert.True(read.Machine is { HasPremiumDisks: false, HasUltraDisks: false, DataDisks: 40, AcceleratedNetworking: true }, read.Machine.ToString());
        Assert.Empty(read.Unread);
        Assert.InRange(azure.World.Requests.Count, 1, 12);
        Assert.Equal(azure.World.Requests.Count, azure.World.Requests.Select(request => $"{request.Path} {request.Body}").Distinct().Count());
    }

    [Fact]
    public async Task One_Premium_disk_among_many_is_seen()
    {
        await using var azure = await StartAsync(FiveSubscriptions(new()
        {
            Name = "web-01", Size = "Standard_DS5_v2", PowerState = AzureSimulator.PowerState.Deallocated, DataDisks = 40, OsDiskType = "Premium_LRS", DataDiskType = "StandardSSD_LRS",
        }));

        Assert.True((await azure.ReadAsync("web-01")).Machine is { HasPremiumDisks: true, HasUltraDisks: false });
    }

    [Theory]
    [InlineData(403, "{}")]
    [InlineData(200, """{"data":[]}""")]
    public async Task Many_disks_that_the_index_does_not_tell_of_are_unknown_and_named(int status, string body)
    {
        await using var azure = await StartAsync(FiveSubscriptions(new() { Name = "web-01", Size = "Standard_DS5_v2", PowerState = AzureSimulator.PowerState.Deallocated, DataDisks = 40 }));
        azure.World.Fail(new() { Path = "/Microsoft.ResourceGraph/", Status = status, Body = status == 200 ? Json(body) : null, Times = 99 });

        var read = await azure.ReadAsync("web-01");

        Assert.True(read.Machine is { HasPremiumDisks: null, HasUltraDisks: null, AcceleratedNetworking: null }, read.Machine.ToString());
        Assert.Equal(["disks", "network-interfaces"], read.Unread.Select(unread => unread.Fact).Order());
    }

    private static void SayNothingOfDisks(SimulatedAzure azure) => azure.World.Fail(new()
    {
        Path = "expand=instanceView",
        Status = 200,
        Body = Json("""
            {"location":"westeurope","properties":{"hardwareProfile":{"vmSize":"Standard_B4s_v2"},"instanceView":{"statuses":[{"code":"PowerState/deallocated"}]},
             "storageProfile":{"osDisk":{"osType":"Windows","managedDisk":{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/disks/quiet"}}}}}
            """),
    });

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
