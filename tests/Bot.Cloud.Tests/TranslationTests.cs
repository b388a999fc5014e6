using System.Text.Json;
using Bot.Cloud.Reading;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Cloud.Tests;

public sealed class TranslationTests
{
    private static readonly MachineId Asked = new("00000000-0000-4000-8000-000000000001", "shop", "web-01");

    [Fact]
    public void A_machine_of_tomorrow_with_values_that_nobody_knows_is_still_a_machine()
    {
        var machine = ToMachine("""
            {"location":"West Europe","zones":["2"],"tags":{"a":null},"properties":{
              "hardwareProfile":{"vmSize":"Standard_Z9_v9"},"priority":"Whim","provisioningState":"Pondering",
              "securityProfile":{"securityType":"Fortress"},
              "storageProfile":{"diskControllerType":"Telepathy","osDisk":{"osType":"Plan9","caching":"Tomorrow","managedDisk":{"storageAccountType":"Crystal_LRS"}}},
              "instanceView":{"hyperVGeneration":"V3","statuses":[{"code":"PowerState/hovering","level":"Cosmic"}]}}}
            """);

        Assert.True(machine is
        {
            Region: "westeurope", Zone: "2", Size: "Standard_Z9_v9", System: GuestSystem.Unknown, Security: SecurityType.Unknown,
            Generation: HyperVGeneration.Unknown, Power: PowerState.Unknown, Controller: DiskController.Unknown, HasPremiumDisks: false, Spot: false,
        }, machine?.ToString());
    }

    [Fact]
    public void A_disk_whose_kind_Azure_does_not_tell_is_unknown_and_never_no()
    {
        var machine = ToMachine("""
            {"location":"westeurope","properties":{"hardwareProfile":{"vmSize":"Standard_B2s"},"storageProfile":{
              "osDisk":{"managedDisk":{"id":"/disks/1"}},"dataDisks":[{"managedDisk":{"storageAccountType":"Standard_LRS"}}]}}}
            """);

        Assert.True(machine is { HasPremiumDisks: null, HasUltraDisks: null, DataDisks: 1 }, machine?.ToString());
    }

    [Theory]
    [InlineData("Premium_LRS", true, false)]
    [InlineData("Premium_ZRS", true, false)]
    [InlineData("PremiumV2_LRS", true, true)]
    [InlineData("UltraSSD_LRS", true, true)]
    [InlineData("StandardSSD_LRS", false, false)]
    public void Kinds_of_disks_are_told_apart(string type, bool premium, bool ultra)
    {
        var machine = ToMachine("""
            {"location":"westeurope","properties":{"hardwareProfile":{"vmSize":"Standard_B2s"},"storageProfile":{"osDisk":{"managedDisk":{"storageAccountType":"TYPE"}}}}}
            """.Replace("TYPE", type, StringComparison.Ordinal));

        Assert.Equal((premium, ultra), (machine!.HasPremiumDisks, machine.HasUltraDisks));
    }

    [Fact]
    public void Disks_in_a_storage_account_and_the_old_encryption_are_seen()
    {
        var machine = ToMachine("""
            {"location":"westeurope","properties":{"hardwareProfile":{"vmSize":"Standard_B2s"},
              "storageProfile":{"osDisk":{"vhd":{"uri":"https://old.blob.core.windows.net/vhds/os.vhd"},"encryptionSettings":{"enabled":true}}},
              "instanceView":{"statuses":[{"code":"HibernationState/Hibernated"},{"code":"PowerState/deallocated"}]}}}
            """);

        Assert.True(machine is { UnmanagedDisks: true, AzureDiskEncryption: true, Hibernated: true, Power: PowerState.Deallocated, HasPremiumDisks: false }, machine?.ToString());
    }

    [Theory]
    [InlineData("""{"location":"westeurope","properties":{}}""")]
    [InlineData("""{"properties":{"hardwareProfile":{"vmSize":"Standard_B2s"}}}""")]
    [InlineData("{}")]
    public void An_answer_without_size_or_region_is_no_machine(string json) => Assert.Null(ToMachine(json));

    [Fact]
    public void A_size_is_read_with_the_capabilities_that_Azure_told_and_no_others()
    {
        var size = ToSize("""
            {"resourceType":"virtualMachines","name":"Standard_X2","family":"xFamily","capabilities":[{"name":"vCPUs","value":"2"},{"name":"MemoryGB","value":"3.5"},
             {"name":"FutureThing","value":"42 bananas"},{"name":"MaxDataDiskCount","value":"many"}]}
            """);

        Assert.Equal(new VmSize { Name = "Standard_X2", Family = "xFamily", Cores = 2, CoresAvailable = 2, MemoryGiB = 3.5, Generations = size!.Generations, Controllers = size.Controllers, UltraDiskZones = size.UltraDiskZones, Zones = size.Zones, Restrictions = size.Restrictions, InRegion = null }, size);
        Assert.Empty(size.Generations);
        Assert.Equal([DiskController.Scsi], size.Controllers);
    }

    [Theory]
    [InlineData("""{"locations":["WestEurope"]}""", true)]
    [InlineData("""{"locations":["West Europe","northeurope"],"locationInfo":[]}""", true)]
    [InlineData("""{"locationInfo":[{"location":"westeurope","zones":[]}]}""", true)]
    [InlineData("""{"locations":["northeurope"],"locationInfo":[{"location":"northeurope","zones":["1"]}]}""", false)]
    [InlineData("""{"locations":[],"locationInfo":[]}""", null)]
    [InlineData("{}", null)]
    public void Whether_an_entry_is_for_the_region_is_read_from_the_regions_that_it_names(string places, bool? here) => Assert.Equal(here, ToSize($$"""
        {"resourceType":"virtualMachines","name":"Standard_X2","family":"xFamily",{{places.Trim('{', '}')}}{{(places == "{}" ? "" : ",")}}"capabilities":[{"name":"vCPUs","value":"2"},{"name":"MemoryGB","value":"4"}]}
        """)!.InRegion);

    [Theory]
    [InlineData("""{"type":"Location","values":["westeurope"],"restrictionInfo":{"locations":["westeurope"]},"reasonCode":"QuotaId"}""", 1)]
    [InlineData("""{"type":"Location","values":["West Europe"],"reasonCode":"QuotaId"}""", 1)]
    [InlineData("""{"type":"Location","reasonCode":"QuotaId"}""", 1)]
    [InlineData("""{"type":"Location","values":["northeurope"],"restrictionInfo":{"locations":["northeurope"]},"reasonCode":"QuotaId"}""", 0)]
    [InlineData("""{"type":"Zone","values":["northeurope"],"restrictionInfo":{"locations":["northeurope"],"zones":["1"]},"reasonCode":"QuotaId"}""", 0)]
    public void A_restriction_of_another_region_does_not_bar_the_size_here(string restriction, int count) => Assert.Equal(count, ToSize($$"""
        {"resourceType":"virtualMachines","name":"Standard_X2","family":"xFamily","capabilities":[{"name":"vCPUs","value":"2"},{"name":"MemoryGB","value":"4"}],"restrictions":[{{restriction}}]}
        """)!.Restrictions.Count);

    [Fact]
    public void Zones_ultra_zones_and_retirement_are_read_for_the_region_that_was_asked_for()
    {
        var size = ToSize("""
            {"resourceType":"virtualMachines","name":"Standard_X2","family":"xFamily","capabilities":[{"name":"vCPUs","value":"2"},{"name":"MemoryGB","value":"4"},{"name":"RetirementDateUtc","value":"11/15/2028"}],
             "locationInfo":[{"location":"eastus","zones":["9"]},{"location":"WestEurope","zones":["3","1"],"zoneDetails":[{"name":["3"],"capabilities":[{"name":"UltraSSDAvailable","value":"True"}]},{"name":["1"],"capabilities":[]}]}]}
            """);

        Assert.Equal(["1", "3"], size!.Zones);
        Assert.Equal(["3"], size.UltraDiskZones);
        Assert.Equal(new DateOnly(2028, 11, 15), size.RetiresOn);
    }

    [Theory]
    [InlineData("""{"type":"Location","reasonCode":"QuotaId","restrictionInfo":{"locations":["westeurope"],"zones":[]}}""", true, "QuotaId")]
    [InlineData("""{"type":"Zone","reasonCode":"NotAvailableForSubscription","restrictionInfo":{"zones":["1"]}}""", false, "NotAvailableForSubscription")]
    [InlineData("""{"type":"Galaxy","reasonCode":"Unheard","restrictionInfo":{"zones":["1"]}}""", true, "Unheard")]
    public void A_restriction_bars_the_region_or_some_zones(string restriction, bool wholeRegion, string reason)
    {
        var size = ToSize($$"""
            {"resourceType":"virtualMachines","name":"Standard_X2","capabilities":[{"name":"vCPUs","value":"2"},{"name":"MemoryGB","value":"4"}],"restrictions":[{{restriction}}]}
            """);

        var bar = Assert.Single(size!.Restrictions);
        Assert.Equal((wholeRegion, reason), (bar.WholeRegion, bar.ReasonCode));
    }

    [Fact]
    public void A_disk_entry_and_a_size_without_cores_are_no_sizes()
    {
        Assert.Null(ToSize("""{"resourceType":"disks","name":"Premium_LRS"}"""));
        Assert.Null(ToSize("""{"resourceType":"virtualMachines","name":"Standard_X2","capabilities":[{"name":"MemoryGB","value":"4"}]}"""));
    }

    private static Machine? ToMachine(string json) => MachineTranslation.ToMachine(Asked, JsonSerializer.Deserialize(json, CloudJson.Default.VmJson)!);

    private static VmSize? ToSize(string json) => SizeTranslation.ToSize(JsonSerializer.Deserialize(json, CloudJson.Default.SkuJson)!, "westeurope");
}
