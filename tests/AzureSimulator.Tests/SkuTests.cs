using System.Text.Json.Nodes;

namespace AzureSimulator.Tests;

/// <summary>Resource SKUs: ARM's shape, and the facts of sizes as recorded (2026-04 and 2026-08) or as the series pages say.</summary>
public sealed class SkuTests : IClassFixture<SkuTests.TwoRegions>
{
    private readonly TwoRegions regions;

    public SkuTests(TwoRegions regions) => this.regions = regions;

    [Fact]
    public void An_entry_has_ARMs_shape()
    {
        var entry = regions.Europe("Standard_D4s_v4");

        Assert.Equal(
            ["resourceType", "name", "tier", "size", "family", "locations", "locationInfo", "capabilities", "restrictions"],
            entry.AsObject().Select(member => member.Key));
        Assert.Equal(("virtualMachines", "Standard", "D4s_v4", "standardDSv4Family"),
            ((string?)entry["resourceType"], (string?)entry["tier"], (string?)entry["size"], (string?)entry["family"]));
        Assert.Equal("westeurope", (string?)entry["locations"]![0]);
        Assert.Equal("westeurope", (string?)entry["locationInfo"]![0]!["location"]);
        Assert.Equal(["1", "2", "3"], entry["locationInfo"]![0]!["zones"]!.AsArray().Select(zone => (string?)zone));
        Assert.All(entry["capabilities"]!.AsArray(), capability => Assert.Equal(["name", "value"], capability!.AsObject().Select(member => member.Key)));
        Assert.Empty(entry["restrictions"]!.AsArray());
    }

    [Theory]
    [InlineData("Standard_B4s_v2", "vCPUs=4 MemoryGB=16 MaxDataDiskCount=8 MaxNetworkInterfaces=3 MaxResourceVolumeMB=0 HyperVGenerations=V1,V2 PremiumIO=True CpuArchitectureType=x64 DiskControllerTypes=")]
    [InlineData("Standard_B4ms", "vCPUs=4 MemoryGB=16 MaxResourceVolumeMB=32768 NvmeDiskSizeInMiB= DiskControllerTypes= vCPUsPerCore=1")]
    [InlineData("Standard_B2ms", "vCPUs=2 MemoryGB=8 MaxResourceVolumeMB=16384")]
    [InlineData("Standard_B1s", "vCPUs=1 MemoryGB=1 MaxDataDiskCount=2 MaxResourceVolumeMB=4096 LowPriorityCapable=False AcceleratedNetworkingEnabled=False")]
    [InlineData("Standard_D4s_v3", "MaxResourceVolumeMB=32768 vCPUsPerCore=2 ACUs=160 MaxDataDiskCount=8 EphemeralOSDiskSupported=True")]
    [InlineData("Standard_D64s_v3", "MaxResourceVolumeMB=524288 vCPUs=64 MemoryGB=256 MaxNetworkInterfaces=8")]
    [InlineData("Standard_D2_v2", "MaxResourceVolumeMB=102400 HyperVGenerations=V1 PremiumIO=False vCPUsPerCore=1 MemoryGB=7 EncryptionAtHostSupported=False RetirementDateUtc=05/01/2028")]
    [InlineData("Standard_D2_v5", "MaxResourceVolumeMB=0 PremiumIO=False HyperVGenerations=V1,V2 EncryptionAtHostSupported=True")]
    [InlineData("Standard_E4d_v5", "MaxResourceVolumeMB=153600 MemoryGB=32 PremiumIO=False")]
    [InlineData("Standard_D4s_v4", "MaxResourceVolumeMB=0 vCPUsPerCore=2 NvmeDiskSizeInMiB= EphemeralOSDiskSupported=False")]
    [InlineData("Standard_D4ds_v4", "MaxResourceVolumeMB=153600")]
    [InlineData("Standard_D4ds_v5", "MaxResourceVolumeMB=153600 HibernationSupported=True")]
    [InlineData("Standard_D128ds_v6", "MaxResourceVolumeMB=0 NvmeDiskSizeInMiB=7208960 DiskControllerTypes=NVMe HyperVGenerations=V2")]
    [InlineData("Standard_D2as_v6", "MaxResourceVolumeMB=0 NvmeDiskSizeInMiB= DiskControllerTypes=NVMe HyperVGenerations=V2 ACUs=230")]
    [InlineData("Standard_D16plds_v5", "CpuArchitectureType=Arm64 MaxResourceVolumeMB=614400 TrustedLaunchDisabled=True HyperVGenerations=V2")]
    [InlineData("Standard_E4bds_v5", "DiskControllerTypes=SCSI, NVMe MaxResourceVolumeMB=153600")]
    [InlineData("Standard_L8s_v3", "MaxResourceVolumeMB=81920 DiskControllerTypes=")]
    [InlineData("Standard_F16s_v2", "MaxResourceVolumeMB=131072 ACUs=195 MaxNetworkInterfaces=4")]
    [InlineData("Standard_DC8s_v3", "MaxResourceVolumeMB=0 vCPUsPerCore=1 ConfidentialComputingType=")]
    [InlineData("Standard_DC4as_v5", "ConfidentialComputingType=SNP")]
    [InlineData("Standard_DC4es_v6", "ConfidentialComputingType=TDX DiskControllerTypes=NVMe")]
    [InlineData("Standard_M8-2ms", "vCPUs=8 vCPUsAvailable=2 ParentSize=Standard_M8ms MaxWriteAcceleratorDisksAllowed=1 TrustedLaunchDisabled=True MaxResourceVolumeMB=262144 MemoryGB=218.75")]
    [InlineData("Standard_E16-4s_v5", "vCPUs=16 vCPUsAvailable=4 ParentSize=Standard_E16s_v5 MemoryGB=128")]
    [InlineData("Standard_NV4ads_V710_v5", "MaxResourceVolumeMB=0 NvmeDiskSizeInMiB=262144 DiskControllerTypes=SCSI")]
    public void A_size_has_the_capabilities_that_were_recorded(string size, string facts)
    {
        var capabilities = regions.Europe(size)["capabilities"]!.AsArray().ToDictionary(entry => (string)entry!["name"]!, entry => (string)entry!["value"]!);

        Assert.All(Facts(facts), fact => Assert.Equal((fact.Name, fact.Value), (fact.Name, capabilities.GetValueOrDefault(fact.Name, ""))));
    }

    [Fact]
    public void A_restriction_says_its_type_region_and_zones()
    {
        var restrictions = regions.Europe("Standard_M8-2ms")["restrictions"]!.AsArray();

        Assert.Equal(["Location", "Zone"], restrictions.Select(restriction => (string?)restriction!["type"]));
        Assert.All(restrictions, restriction => Assert.Equal("NotAvailableForSubscription", (string?)restriction!["reasonCode"]));
        Assert.Equal("westeurope", (string?)restrictions[0]!["values"]![0]);
        Assert.Empty(restrictions[0]!["restrictionInfo"]!["zones"]!.AsArray());
        Assert.Equal(["1", "2", "3"], restrictions[1]!["restrictionInfo"]!["zones"]!.AsArray().Select(zone => (string?)zone));
    }

    [Fact]
    public void The_same_size_is_free_in_one_region_and_restricted_in_the_other()
    {
        Assert.Empty(regions.Europe("Standard_D4s_v4")["restrictions"]!.AsArray());
        Assert.NotEmpty(regions.America("Standard_D4s_v4")["restrictions"]!.AsArray());
        Assert.Null(regions.InAmerica("Standard_DC4as_v5"));
    }

    [Fact]
    public void Ultra_disks_are_said_by_zone_in_one_region_and_flat_in_the_other()
    {
        var byZone = regions.Europe("Standard_D4s_v5");
        var flat = regions.America("Standard_D4s_v5");

        Assert.Equal("UltraSSDAvailable", (string?)byZone["locationInfo"]![0]!["zoneDetails"]![0]!["capabilities"]![0]!["name"]);
        Assert.DoesNotContain(byZone["capabilities"]!.AsArray(), entry => (string?)entry!["name"] == "UltraSSDAvailable");
        Assert.Empty(flat["locationInfo"]![0]!["zoneDetails"]!.AsArray());
        Assert.Contains(flat["capabilities"]!.AsArray(), entry => (string?)entry!["name"] == "UltraSSDAvailable");
    }

    [Fact]
    public void The_list_holds_other_resource_types_too_and_all_sizes_of_the_region()
    {
        Assert.Contains("disks", regions.TypesInEurope);
        Assert.Equal(1310, regions.TypesInEurope.Count(type => type == "virtualMachines"));
    }

    [Fact]
    public async Task A_region_may_copy_another_and_a_subscription_may_have_restrictions_of_its_own()
    {
        await using var azure = await Arm.WithAsync();
        azure.World.Settings = azure.World.Settings with
        {
            MoreRegions = new Dictionary<string, string> { ["northeurope"] = "westeurope" },
            Restrictions = [new("Standard_D4s_v5", "northeurope", "Location", null, "QuotaId", Arm.Two)],
        };

        Assert.Empty((await EntryAsync(azure, Arm.One))["restrictions"]!.AsArray());
        Assert.Equal("QuotaId", (string?)(await EntryAsync(azure, Arm.Two))["restrictions"]![0]!["reasonCode"]);

        static async Task<JsonNode> EntryAsync(Arm azure, string subscription) => TwoRegions.Find(await TwoRegions.ReadAsync(azure, subscription, "North Europe"), "Standard_D4s_v5")!;
    }

    [Fact]
    public async Task An_unknown_region_has_no_sizes()
    {
        await using var azure = await Arm.WithAsync();

        Assert.Empty(await TwoRegions.ReadAsync(azure, Arm.One, "mars"));
    }

    /// <summary><c>A=1 B=x, y C=</c>: the value goes on until the next name.</summary>
    private static IEnumerable<(string Name, string Value)> Facts(string facts)
    {
        var parts = facts.Split('=');
        for (var index = 1; index < parts.Length; index++)
        {
            var name = parts[index - 1].Split(' ')[^1];
            var value = index == parts.Length - 1 ? parts[index] : parts[index][..parts[index].LastIndexOf(' ')];
            yield return (name, value);
        }
    }

    public sealed class TwoRegions : IAsyncLifetime
    {
        private JsonArray europe = [];
        private JsonArray america = [];

        public IReadOnlyList<string> TypesInEurope => [.. europe.Select(entry => (string)entry!["resourceType"]!)];

        public JsonNode Europe(string size) => Find(europe, size)!;

        public JsonNode America(string size) => Find(america, size)!;

        public JsonNode? InAmerica(string size) => Find(america, size);

        public async Task InitializeAsync()
        {
            await using var azure = await Arm.WithAsync();
            europe = await ReadAsync(azure, Arm.One, "westeurope");
            america = await ReadAsync(azure, Arm.One, "southcentralus");
        }

        public Task DisposeAsync() => Task.CompletedTask;

        internal static async Task<JsonArray> ReadAsync(Arm azure, string subscription, string region) =>
            (await azure.GetAsync($"/subscriptions/{subscription}/providers/Microsoft.Compute/skus?$filter={Uri.EscapeDataString($"location eq '{region}'")}"))["value"]!.AsArray();

        internal static JsonNode? Find(JsonArray entries, string size) => entries.FirstOrDefault(entry => (string?)entry!["name"] == size);
    }
}
