using AzureSimulator;
using Bot.Core.Machines;
using PowerState = Bot.Core.Machines.PowerState;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

/// <summary>Where a machine stands, and what is said about that place.</summary>
public sealed class PlaceStories
{
    private static readonly VmSpec Ordinary = new() { Name = "web-01", Size = "Standard_B4s_v2" };

    [Fact]
    public async Task A_machine_that_stands_nowhere_special_costs_no_calls_for_it()
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        var read = await azure.ReadAsync("web-01");

        Assert.True(read.Surroundings is { AvailabilitySet: null, ProximityIntent: null, HostRoom: null, Reservations: null, ScaleSet: null, Policy.Denied.Count: 0 });
        Assert.DoesNotContain(azure.World.Requests, request => request.Path.Contains("availabilitySets", StringComparison.Ordinal) || request.Path.Contains("proximity", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_availability_set_tells_its_sizes_and_the_other_members()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Ordinary with { AvailabilitySet = "web" })
            .With(Ordinary with { Name = "web-02", AvailabilitySet = "web" })
            .With(Ordinary with { Name = "web-03", AvailabilitySet = "web", PowerState = AzureSimulator.PowerState.Deallocated })
            .With(Ordinary with { Name = "web-04", AvailabilitySet = "other" }));

        var set = (await azure.ReadAsync("web-01")).Surroundings.AvailabilitySet;

        Assert.Equal([new("web-02", PowerState.Running), new SetMember("web-03", PowerState.Deallocated)], set!.OtherMembers);
        Assert.Contains("Standard_B2s_v2", set.Sizes);
        Assert.DoesNotContain("Standard_D4s_v5", set.Sizes);
    }

    [Fact]
    public async Task When_the_index_does_not_say_which_members_run_they_are_unknown_and_that_is_named()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Ordinary with { AvailabilitySet = "web" }).With(Ordinary with { Name = "web-02", AvailabilitySet = "web" }));
        azure.World.Fail(new() { Path = "/Microsoft.ResourceGraph/", Status = 403, Times = 99 });

        var read = await azure.ReadAsync("web-01");

        Assert.Equal(new SetMember("web-02", PowerState.Unknown), Assert.Single(read.Surroundings.AvailabilitySet!.OtherMembers));
        Assert.Contains("set-members", read.Unread.Select(unread => unread.Fact));
    }

    [Fact]
    public async Task A_set_of_two_hundred_is_known_to_the_last_member()
    {
        var world = FiveSubscriptions(Ordinary with { AvailabilitySet = "web" });
        for (var number = 2; number <= 200; number++)
            world.With(Ordinary with { Name = $"web-{number:D3}", AvailabilitySet = "web", PowerState = number == 200 ? AzureSimulator.PowerState.Running : AzureSimulator.PowerState.Deallocated });
        await using var azure = await StartAsync(world);

        var set = (await azure.ReadAsync("web-01")).Surroundings.AvailabilitySet!;

        Assert.Equal((199, "web-200"), (set.OtherMembers.Count, Assert.Single(set.OtherMembers, member => member.Power != PowerState.Deallocated).Name));
    }

    [Fact]
    public async Task A_proximity_group_tells_what_it_is_meant_for()
    {
        var world = FiveSubscriptions(Ordinary with { ProximityPlacementGroup = "near" });
        world.Settings = world.Settings with { ProximityIntents = new Dictionary<string, IReadOnlyList<string>> { ["near"] = ["Standard_D4s_v5"] } };
        await using var azure = await StartAsync(world);

        Assert.Equal(["Standard_D4s_v5"], (await azure.ReadAsync("web-01")).Surroundings.ProximityIntent);
    }

    [Theory]
    [InlineData("one")]
    [InlineData(null)]
    public async Task A_host_or_a_group_of_hosts_tells_its_room(string? host)
    {
        var world = FiveSubscriptions(Ordinary with { HostGroup = "own", Host = host });
        world.Settings = world.Settings with { Hosts = [new("own", "one", new Dictionary<string, int> { ["Standard_D4s_v5"] = 2 }), new("own", "two", new Dictionary<string, int> { ["Standard_D4s_v5"] = 3 })] };
        await using var azure = await StartAsync(world);

        var room = (await azure.ReadAsync("web-01")).Surroundings.HostRoom;

        Assert.Equal(host is null ? 5 : 2, Assert.Single(room!, size => size.Key == "Standard_D4s_v5").Value);
    }

    [Fact]
    public async Task A_capacity_reservation_group_tells_what_it_holds_and_how_much_is_used()
    {
        var world = FiveSubscriptions(Ordinary with { CapacityReservationGroup = "held" });
        world.Settings = world.Settings with { Reservations = [new("held", "Standard_B4s_v2", 1), new("held", "Standard_D4s_v5", 3, "2")] };
        await using var azure = await StartAsync(world);

        Assert.Equal([new("Standard_B4s_v2", null, 1, 1), new Reservation("Standard_D4s_v5", "2", 3, 0)], (await azure.ReadAsync("web-01")).Surroundings.Reservations);
    }

    [Theory]
    [InlineData("Flexible", false)]
    [InlineData("Uniform", true)]
    public async Task A_scale_set_tells_how_it_manages_its_machines(string mode, bool oneGroup)
    {
        var world = FiveSubscriptions(Ordinary with { ScaleSet = "set" });
        world.Settings = world.Settings with { ScaleSets = [new("set", mode, oneGroup)] };
        await using var azure = await StartAsync(world);

        Assert.Equal(new ScaleSetFacts(mode == "Flexible", oneGroup), (await azure.ReadAsync("web-01")).Surroundings.ScaleSet);
    }

    [Fact]
    public async Task Policy_tells_in_advance_which_sizes_it_denies_and_by_which_assignment()
    {
        var world = FiveSubscriptions();
        world.Settings = world.Settings with { SizePolicies = [new($"/subscriptions/{world.Subscriptions[0].Id}", ["standard_d4s_v5"], "cheap-only")] };
        await using var azure = await StartAsync(world);

        var policy = (await azure.ReadAsync("web-01")).Surroundings.Policy!;

        Assert.Equal("cheap-only", policy.Denied["Standard_D4s_v4"]);
        Assert.Equal("cheap-only", policy.Denied["Standard_B4s_v2"]);
        Assert.DoesNotContain("Standard_D4s_v5", policy.Denied.Keys);
        Assert.Contains("Standard_D4s_v5", policy.Asked);
        Assert.DoesNotContain(azure.World.Requests, request => request.IsWrite);
    }

    [Fact]
    public async Task A_policy_that_names_the_only_values_denies_all_others()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new()
        {
            Path = "/checkPolicyRestrictions",
            Status = 200,
            Body = System.Text.Json.JsonDocument.Parse("""
                {"fieldRestrictions":[{"field":"location","restrictions":[{"result":"Deny","values":["Standard_D4s_v5"]}]},null,
                 {"field":"microsoft.compute/virtualmachines/SKU.name","restrictions":[{"result":"Required","values":["Standard_D4s_v5","Standard_B4s_v2"]},{"result":"Audit","values":["Standard_D4s_v5"]},{"result":"New"}]}]}
                """.Replace("null,", "", StringComparison.Ordinal)).RootElement,
        });

        var policy = (await azure.ReadAsync("web-01")).Surroundings.Policy!;

        Assert.Equal(policy.Asked.Count - 2, policy.Denied.Count);
        Assert.DoesNotContain("Standard_D4s_v5", policy.Denied.Keys);
    }

    [Theory]
    [InlineData("/availabilitySets/", "availability-set")]
    [InlineData("/proximityPlacementGroups/", "proximity-group")]
    [InlineData("/hostGroups/", "dedicated-host")]
    [InlineData("/capacityReservationGroups/", "capacity-reservation")]
    [InlineData("/virtualMachineScaleSets/", "scale-set")]
    public async Task A_place_that_may_not_be_read_is_named(string path, string fact)
    {
        await using var azure = await StartAsync(FiveSubscriptions(
            Ordinary with { AvailabilitySet = "a", ProximityPlacementGroup = "b", HostGroup = "c", CapacityReservationGroup = "d", ScaleSet = "e" }));
        azure.World.Fail(new() { Path = path, Status = 403, Code = "AuthorizationFailed", Message = "No right.", Times = 9 });

        Assert.Equal(fact, Assert.Single((await azure.ReadAsync("web-01")).Unread).Fact);
    }

    [Fact]
    public async Task A_generalized_machine_and_announced_maintenance_are_seen()
    {
        await using var azure = await StartAsync(FiveSubscriptions(Ordinary with { Generalized = true, Maintenance = true }));

        var machine = (await azure.ReadAsync("web-01")).Machine;

        Assert.True(machine.Generalized);
        Assert.NotNull(machine.MaintenanceUntil);
    }

    [Fact]
    public async Task What_Azure_names_and_we_do_not_know_is_unknown_and_not_the_usual()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new()
        {
            Path = "expand=instanceView",
            Status = 200,
            Body = System.Text.Json.JsonDocument.Parse("""{"location":"westeurope","properties":{"hardwareProfile":{"vmSize":"Standard_B4s_v2"},"storageProfile":{"diskControllerType":"CXL"}}}""").RootElement,
        });

        Assert.Equal(DiskController.Unknown, (await azure.ReadAsync("web-01")).Machine.Controller);
    }
}
