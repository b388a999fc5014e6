using AzureSimulator;
using Bot.Core.Machines;
using Bot.Core.Sizes;
using static Bot.Cloud.Tests.SimulatedAzure;
using PowerState = Bot.Core.Machines.PowerState;

namespace Bot.Cloud.Tests;

public sealed class ReadingStories
{
    [Fact]
    public async Task A_warm_diagnosis_takes_two_calls_in_sequence_from_the_name_to_the_verdict()
    {
        await using var azure = await StartWithLatencyAsync(FiveSubscriptions(), milliseconds: 200);
        await DiagnoseAsync(azure);

        // A busy test machine can only make it look longer, by starting parallel calls late: the shortest of three is the truth.
        var sequences = new List<int>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            azure.World.ClearRequests();
            await DiagnoseAsync(azure);
            sequences.Add(azure.World.Requests.InSequence());
        }

        Assert.Equal(2, sequences.Min());
        Assert.True(azure.World.Requests.Count <= 12, $"{azure.World.Requests.Count} calls");
        Assert.DoesNotContain(azure.World.Requests, request => request.Path.Contains("/skus", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_machine_is_read_with_all_that_a_decision_about_its_size_needs()
    {
        var world = FiveSubscriptions(new()
        {
            Name = "web-01",
            Size = "Standard_B4ms",
            Zone = "1",
            DataDisks = 3,
            Nics = 2,
            AcceleratedNetworking = false,
            LicenseType = "Windows_Server",
            EncryptionAtHost = true,
            SecurityType = "TrustedLaunch",
            DiskController = "SCSI",
            Tags = new Dictionary<string, string> { ["team"] = "shop" },
        });
        await using var azure = await StartAsync(world);

        var read = await azure.ReadAsync("web-01");

        Assert.Equal(
            new Machine
            {
                Id = azure.IdOf("web-01"),
                UniqueId = read.Machine.UniqueId,
                Region = "westeurope",
                Size = "Standard_B4ms",
                Zone = "1",
                System = GuestSystem.Windows,
                SystemName = read.Machine.SystemName,
                Power = PowerState.Running,
                ProvisioningState = "Succeeded",
                Generation = HyperVGeneration.V2,
                Security = SecurityType.TrustedLaunch,
                HasPremiumDisks = true,
                HasUltraDisks = false,
                DataDisks = 3,
                NetworkInterfaces = 2,
                AcceleratedNetworking = false,
                EncryptionAtHost = true,
                LicenseType = "Windows_Server",
                Tags = read.Machine.Tags,
            },
            read.Machine);
        Assert.NotEmpty(read.Machine.UniqueId!);
        Assert.StartsWith("Windows", read.Machine.SystemName);
        Assert.Equal("shop", read.Machine.Tags["team"]);
        Assert.Equal("Contoso 1", read.SubscriptionName);
        Assert.Empty(read.Unread);
        Assert.False(read.TempDiskCrossingAllowed);
        Assert.Contains("Standard_B2ms", read.SizesInPlace!);
        Assert.Contains(read.Quotas!, quota => quota is { Name: "cores", Limit: > 0, Used: >= 4 });
        Assert.Empty(read.Locks!);
    }

    [Fact]
    public async Task The_sizes_of_the_region_come_with_their_capabilities()
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        var sizes = (await azure.ReadAsync("web-01")).RegionSizes.ToDictionary(size => size.Name);

        Assert.True(sizes.Count > 200, $"{sizes.Count} sizes");
        Assert.True(sizes["Standard_D4s_v4"] is { Cores: 4, MemoryGiB: 16, TempDiskMiB: 0, PremiumDisks: true, Architecture: CpuArchitecture.X64 });
        Assert.True(sizes["Standard_D4ds_v5"] is { TempDiskMiB: > 0, MaxDataDisks: 8 });
        Assert.True(sizes["Standard_D4ps_v5"] is { Architecture: CpuArchitecture.Arm64 });
        Assert.True(sizes["Standard_E16-4s_v5"] is { Cores: 16, CoresAvailable: 4 });
        Assert.Equal([DiskController.Nvme], sizes["Standard_D4ds_v6"].Controllers);
    }

    [Fact]
    public async Task A_kind_of_restriction_that_nobody_knew_bars_the_size_and_breaks_nothing()
    {
        var world = FiveSubscriptions();
        world.Settings = world.Settings with
        {
            Restrictions =
            [
                new("Standard_D4s_v4", "westeurope", "Location", ReasonCode: "InventedTomorrow"),
                new("Standard_D4s_v5", "westeurope", "Zone", ["2"]),
            ],
        };
        await using var azure = await StartAsync(world);

        var sizes = (await azure.ReadAsync("web-01")).RegionSizes.ToDictionary(size => size.Name);

        Assert.Contains(sizes["Standard_D4s_v4"].Restrictions, restriction => restriction is { ReasonCode: "InventedTomorrow", WholeRegion: true });
        Assert.Contains(sizes["Standard_D4s_v5"].Restrictions, restriction => restriction is { WholeRegion: false, Zones: ["2"] });
    }

    [Fact]
    public async Task A_lock_above_the_machine_and_the_preview_of_its_subscription_are_seen()
    {
        var world = FiveSubscriptions();
        world.Settings = world.Settings with
        {
            Locks = [new($"/subscriptions/{world.Subscriptions[0].Id}", "CanNotDelete", "keep"), new($"/subscriptions/{world.Subscriptions[0].Id}/resourceGroups/rg-main", Name: "frozen")],
            Features = [new("Microsoft.Compute/VMTempDiskResizePreview")],
        };
        await using var azure = await StartAsync(world);

        var read = await azure.ReadAsync("web-01");

        Assert.Equal(
            [("frozen", true, $"/subscriptions/{world.Subscriptions[0].Id}/resourceGroups/rg-main"), ("keep", false, $"/subscriptions/{world.Subscriptions[0].Id}")],
            read.Locks!.Select(found => (found.Name, found.ReadOnly, found.Scope)).Order());
        Assert.True(read.TempDiskCrossingAllowed);
    }

    [Theory]
    [InlineData("/locks", "locks")]
    [InlineData("/usages", "quota")]
    [InlineData("/vmSizes", "available-sizes")]
    [InlineData("/networkInterfaces/", "network-interfaces")]
    [InlineData("/features/", "temp-disk-feature")]
    [InlineData("/skus", "sizes")]
    [InlineData("/checkPolicyRestrictions", "policy")]
    public async Task A_fact_that_may_not_be_read_is_named_and_the_rest_is_there(string path, string fact)
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = path, Status = 403, Code = "AuthorizationFailed", Message = "Missing right.", Times = 99 });

        var read = await azure.ReadAsync("web-01");

        var unread = Assert.Single(read.Unread);
        Assert.Equal((fact, RefusalKind.Forbidden, "Missing right."), (unread.Fact, unread.Refusal.Kind, unread.Refusal.Message));
        Assert.Equal("Standard_B4s_v2", read.Machine.Size);
    }

    [Fact]
    public async Task Facts_that_could_not_be_read_are_unknown_and_never_no()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        foreach (var path in new[] { "/locks", "/usages", "/vmSizes", "/networkInterfaces/", "/features/", "/skus", "/checkPolicyRestrictions" })
            azure.World.Fail(new() { Path = path, Status = 403, Times = 99 });

        var read = await azure.ReadAsync("web-01");

        Assert.True(read is { Locks: null, Quotas: null, SizesInPlace: null, TempDiskCrossingAllowed: null, RegionSizes: [], Machine.AcceleratedNetworking: null });
        Assert.Equal(6, read.Unread.Count);
    }

    [Fact]
    public async Task A_refused_list_of_sizes_is_asked_for_again_the_next_time()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "/skus", Status = 403 });
        Assert.Empty((await azure.ReadAsync("web-01")).RegionSizes);

        Assert.NotEmpty((await azure.ReadAsync("web-01")).RegionSizes);
    }

    [Theory]
    [InlineData(AzureSimulator.PowerState.Running, PowerState.Running)]
    [InlineData(AzureSimulator.PowerState.Stopped, PowerState.Stopped)]
    [InlineData(AzureSimulator.PowerState.Deallocated, PowerState.Deallocated)]
    public async Task The_power_state_is_told(AzureSimulator.PowerState simulated, PowerState told)
    {
        await using var azure = await StartAsync(FiveSubscriptions(new() { Name = "web-01", Size = "Standard_B4s_v2", PowerState = simulated }));

        Assert.Equal(told, (await azure.ReadAsync("web-01")).Machine.Power);
    }

    [Fact]
    public async Task A_machine_with_every_hindrance_is_read_with_all_of_them()
    {
        await using var azure = await StartAsync(FiveSubscriptions(new()
        {
            Name = "web-01",
            Size = "Standard_D4as_v4",
            Os = OsKind.Linux,
            EphemeralOsDisk = true,
            AzureDiskEncryption = true,
            HibernationEnabled = true,
            AvailabilitySet = "set",
            ProximityPlacementGroup = "near",
            HostGroup = "hosts",
            CapacityReservationGroup = "reserved",
            ScaleSet = "flex",
            Spot = true,
            AcceleratedNetworking = true,
            DataDisks = 2,
        }));

        var machine = (await azure.ReadAsync("web-01")).Machine;

        Assert.True(machine is
        {
            System: GuestSystem.Linux, EphemeralOsDisk: true, AzureDiskEncryption: true, HibernationEnabled: true, Spot: true, AcceleratedNetworking: true,
            AvailabilitySet: not null, ProximityPlacementGroup: not null, DedicatedHost: not null, CapacityReservationGroup: not null, ScaleSet: not null,
        }, machine.ToString());
    }

    [Fact]
    public async Task A_machine_that_is_gone_is_gone()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var id = azure.IdOf("web-01") with { Name = "web-99" };

        Assert.Equal(new MachineReading.Gone(id), await azure.Machines.ReadAsync(id, default));
        Assert.Equal(new MachineReading.Gone(id), await azure.Machines.LookAsync(id, default));
    }

    [Theory]
    [InlineData("..", "rg", "vm")]
    [InlineData("00000000-0000-4000-8000-000000000001", "..", "vm")]
    [InlineData("00000000-0000-4000-8000-000000000001", "rg", "vm?x=1")]
    public async Task An_id_that_cannot_be_one_is_never_sent(string subscription, string group, string name)
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        Assert.IsType<MachineReading.Gone>(await azure.Machines.ReadAsync(new(subscription, group, name), default));

        Assert.Empty(azure.World.Requests);
    }

    [Fact]
    public async Task A_machine_that_Azure_will_not_show_is_refused_with_Azures_words()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "expand=instanceView", Status = 403, Code = "AuthorizationFailed", Message = "You may not.", Times = 9 });

        var refused = Assert.IsType<MachineReading.Refused>(await azure.Machines.ReadAsync(azure.IdOf("web-01"), default));

        Assert.Equal((RefusalKind.Forbidden, "AuthorizationFailed", "You may not.", 403), (refused.Refusal.Kind, refused.Refusal.Code, refused.Refusal.Message, refused.Refusal.Status));
        Assert.NotNull(refused.Refusal.CorrelationId);
    }

    [Fact]
    public async Task The_engines_look_is_always_fresh_and_asks_for_two_things_only()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var id = azure.IdOf("web-01");
        await azure.Machines.LookAsync(id, default);
        azure.World.With(azure.World.Vm("web-01") with { Size = "Standard_B2ms" });
        azure.World.ClearRequests();

        var look = Assert.IsType<MachineReading.Read>(await azure.Machines.LookAsync(id, default));

        Assert.Equal("Standard_B2ms", look.Machine.Size);
        Assert.NotEmpty(look.SizesInPlace!);
        Assert.Equal(2, azure.World.Requests.Count);
    }

    private static async Task DiagnoseAsync(SimulatedAzure azure)
    {
        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
        Assert.IsType<MachineReading.Read>(await azure.Machines.ReadAsync(found.Hit.Id, default));
    }
}
