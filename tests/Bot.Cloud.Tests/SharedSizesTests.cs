using System.Text.Json;
using AzureSimulator;
using Bot.Cloud.Reading;
using Bot.Cloud.Wire;
using Bot.Core.Sizes;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

public sealed class SharedSizesTests
{
    private const string Told = """
        {"resourceType":"virtualMachines","name":"Standard_X2","family":"xFamily","capabilities":[{"name":"vCPUs","value":"2"},{"name":"MemoryGB","value":"4"},{"name":"HyperVGenerations","value":"V1,V2"},{"name":"DiskControllerTypes","value":"SCSI"}],
         "locationInfo":[{"location":"westeurope","zones":["1","2"],"zoneDetails":[{"name":["2"],"capabilities":[{"name":"UltraSSDAvailable","value":"True"}]}]}],
         "restrictions":[{"type":"Zone","reasonCode":"NotAvailableForSubscription","restrictionInfo":{"zones":["1"]}}]}
        """;

    [Fact]
    public async Task Two_subscriptions_with_the_same_sizes_hold_the_same_objects()
    {
        await using var azure = await StartAsync(TwoMachines());

        var (here, there) = (await SizesAsync(azure, "web-01"), await SizesAsync(azure, "web-02"));

        Assert.Equal(here.Keys, there.Keys);
        Assert.All(here, size => Assert.Same(size.Value, there[size.Key]));
    }

    [Fact]
    public async Task A_subscription_that_is_barred_from_a_size_differs_in_that_size_only()
    {
        var world = TwoMachines();
        world.Settings = world.Settings with { Restrictions = [new("Standard_D4s_v5", "westeurope", Subscription: world.Subscriptions[1].Id)] };
        await using var azure = await StartAsync(world);

        var (here, there) = (await SizesAsync(azure, "web-01"), await SizesAsync(azure, "web-02"));

        Assert.Empty(here["Standard_D4s_v5"].Restrictions);
        Assert.Single(there["Standard_D4s_v5"].Restrictions);
        Assert.Equal("Standard_D4s_v5", Assert.Single(here.Values, size => !ReferenceEquals(size, there[size.Name])).Name);
    }

    [Theory]
    [InlineData("\"value\":\"4\"", "\"value\":\"8\"")]
    [InlineData("V1,V2", "V2")]
    [InlineData("\"SCSI\"", "\"NVMe\"")]
    [InlineData("\"zones\":[\"1\",\"2\"]", "\"zones\":[\"1\",\"3\"]")]
    [InlineData("\"name\":[\"2\"]", "\"name\":[\"1\"]")]
    [InlineData("\"Zone\"", "\"Location\"")]
    [InlineData("NotAvailableForSubscription", "QuotaId")]
    [InlineData("\"zones\":[\"1\"]", "\"zones\":[\"2\"]")]
    public void Sizes_that_differ_in_anything_stay_apart(string told, string otherwise)
    {
        var shared = new SharedSizes(capacity: 10);
        var first = shared.Share(Size(Told));

        var second = shared.Share(Size(Told.Replace(told, otherwise, StringComparison.Ordinal)));

        Assert.NotSame(first, second);
        Assert.Same(first, shared.Share(Size(Told)));
    }

    [Fact]
    public void However_many_sizes_are_told_no_more_than_the_capacity_are_known()
    {
        var shared = new SharedSizes(capacity: 10);

        for (var number = 0; number < 100; number++)
        {
            shared.Share(Size(Told.Replace("Standard_X2", $"Standard_X{number}", StringComparison.Ordinal)));
            Assert.InRange(shared.Count, 1, 10);
        }
    }

    private static SimulatorWorld TwoMachines() =>
        FiveSubscriptions().With(new() { Name = "web-02", Size = "Standard_B4s_v2", Subscription = "Contoso 2" });

    private static async Task<Dictionary<string, VmSize>> SizesAsync(SimulatedAzure azure, string name) =>
        (await azure.ReadAsync(name)).RegionSizes.ToDictionary(size => size.Name);

    private static VmSize Size(string json) => SizeTranslation.ToSize(JsonSerializer.Deserialize(json, CloudJson.Default.SkuJson)!, "westeurope")!;
}
