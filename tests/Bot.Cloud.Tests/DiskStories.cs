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
