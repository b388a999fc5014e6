using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AzureSimulator;
using Bot.Tests.Stage;

namespace Deploy.Tests;

/// <summary>The role against the calls that a whole story makes: enough, and no more than enough.</summary>
public class RoleTests
{
    // Which action a call needs: https://learn.microsoft.com/azure/role-based-access-control/permissions/compute and .../networking, .../management-and-governance (read 2026-11).
    private static readonly (string Method, string Path, string[] Actions)[] Needs =
    [
        ("GET", @"^/subscriptions$", ["Microsoft.Resources/subscriptions/read"]),
        ("GET", @"^/subscriptions/[^/]+/resources$", ["Microsoft.Resources/subscriptions/resources/read"]),
        ("POST", @"^/providers/Microsoft\.ResourceGraph/resources$", ["Microsoft.ResourceGraph/resources/read"]),
        ("POST", @"/Microsoft\.PolicyInsights/checkPolicyRestrictions$", ["Microsoft.PolicyInsights/checkPolicyRestrictions/read"]),
        ("GET", @"/Microsoft\.Compute/availabilitySets/[^/]+$", ["Microsoft.Compute/availabilitySets/read"]),
        ("GET", @"/Microsoft\.Compute/availabilitySets/[^/]+/vmSizes$", ["Microsoft.Compute/availabilitySets/vmSizes/read"]),
        ("GET", @"/Microsoft\.Compute/proximityPlacementGroups/[^/]+$", ["Microsoft.Compute/proximityPlacementGroups/read"]),
        ("GET", @"/Microsoft\.Compute/hostGroups/[^/]+$", ["Microsoft.Compute/hostGroups/read"]),
        ("GET", @"/Microsoft\.Compute/hostGroups/[^/]+/hosts/[^/]+$", ["Microsoft.Compute/hostGroups/hosts/read"]),
        ("GET", @"/Microsoft\.Compute/capacityReservationGroups/[^/]+/capacityReservations$", ["Microsoft.Compute/capacityReservationGroups/capacityReservations/read"]),
        ("GET", @"/Microsoft\.Compute/virtualMachineScaleSets/[^/]+$", ["Microsoft.Compute/virtualMachineScaleSets/read"]),
        ("GET", @"^/subscriptions/[^/]+/providers/Microsoft\.Compute/skus$", ["Microsoft.Compute/skus/read"]),
        ("GET", @"/Microsoft\.Compute/locations/[^/]+/usages$", ["Microsoft.Compute/locations/usages/read"]),
        ("GET", @"/Microsoft\.Compute/locations/[^/]+/operations/[^/]+$", ["Microsoft.Compute/locations/operations/read"]),
        ("GET", @"/virtualMachines/[^/]+$", ["Microsoft.Compute/virtualMachines/read", "Microsoft.Compute/virtualMachines/instanceView/read"]),
        ("GET", @"/virtualMachines/[^/]+/vmSizes$", ["Microsoft.Compute/virtualMachines/vmSizes/read"]),
        ("GET", @"/Microsoft\.Compute/disks/[^/]+$", ["Microsoft.Compute/disks/read"]),
        ("GET", @"/Microsoft\.Network/networkInterfaces/[^/]+$", ["Microsoft.Network/networkInterfaces/read"]),
        ("GET", @"/Microsoft\.Authorization/locks$", ["Microsoft.Authorization/locks/read"]),
        ("GET", @"/Microsoft\.Authorization/permissions$", ["Microsoft.Authorization/permissions/read"]),
        ("GET", @"/Microsoft\.Authorization/roleAssignments$", ["Microsoft.Authorization/roleAssignments/read"]),
        ("GET", @"/Microsoft\.Authorization/roleDefinitions/[^/]+$", ["Microsoft.Authorization/roleDefinitions/read"]),
        ("GET", @"/Microsoft\.Authorization/denyAssignments$", ["Microsoft.Authorization/denyAssignments/read"]),
        ("GET", @"/Microsoft\.Features/providers/Microsoft\.Compute/features/[^/]+$", ["Microsoft.Features/providers/features/read"]),
        ("PATCH", @"/virtualMachines/[^/]+$", ["Microsoft.Compute/virtualMachines/write"]),
        ("POST", @"/virtualMachines/[^/]+/deallocate$", ["Microsoft.Compute/virtualMachines/deallocate/action"]),
        ("POST", @"/virtualMachines/[^/]+/start$", ["Microsoft.Compute/virtualMachines/start/action"]),
    ];

    [Fact]
    public async Task The_role_allows_every_call_of_a_whole_story_and_nothing_that_no_call_needs()
    {
        await using var story = await Story.BeginWithPeopleAsync(Assign);

        await TellAsync(story);

        var used = story.Azure.Requests.SelectMany(ActionsOf).Distinct();
        Assert.Equal([.. Role("read").Concat(Role("resize")).Order()], used.Order());
    }

    [Fact]
    public async Task With_exactly_the_role_the_story_ends_well_and_nothing_is_refused()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => Allow(Assign(azure), [.. Role("read"), .. Role("resize")]));

        await TellAsync(story);

        Assert.DoesNotContain(story.Azure.Requests, request => request.Status == 403);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vms.Single(vm => vm.Name == "vm-build-07").Size);
    }

    [Fact]
    public async Task With_the_reading_role_alone_a_diagnosis_is_complete_and_no_machine_can_be_changed()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => Allow(azure, Role("read")));

        await story.Mika.SayAsync("vm-build-07");

        Assert.Contains("Standard_D4s_v4", story.Teams.Sent.Last(sent => sent.HasCard).Text);
        Assert.DoesNotContain(story.Azure.Requests, request => request.Status == 403);
        Assert.All(Role("read"), action => Assert.EndsWith("/read", action));
    }

    [Fact]
    public async Task With_the_resizing_role_in_one_resource_group_only_its_machines_can_be_resized()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => AllowIn(Assign(azure), "rg-build"));

        await ResizeAsync(story);

        Assert.DoesNotContain(story.Azure.Requests, request => request.Status == 403);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vms.Single(vm => vm.Name == "vm-build-07").Size);
    }

    // A question who may approve; a stop, a change and a start of one machine; a look at one that was off, whose disks must be read by themselves, at machines in every kind of place, and for one that is not there.
    private static async Task TellAsync(Story story)
    {
        foreach (var place in Placed(story.Azure))
        {
            await story.Mika.SayAsync(place.Name);
        }

        await story.Mika.SayAsync("vm-nowhere-99");
        SayNothingOfDisks(story.Azure, "vm-night-05");
        await story.Mika.SayAsync("vm-night-05");
        await story.Mika.SayAsync("who can approve vm-build-07");
        await ResizeAsync(story);
    }

    private static async Task ResizeAsync(Story story)
    {
        await story.Mika.SayAsync("vm-build-07");
        var verdict = story.Teams.Sent.Last(sent => sent.Conversation == story.Mika.Chat && sent.HasCard);
        await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
        var approval = await story.Teams.WaitAsync(sent => sent.Conversation == story.Priya.Chat && sent.HasCard && sent.Card.Json.ToJsonString().Contains("\"approve\""));
        await story.Priya.PressAsync(approval, "approve");
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && !sent.IsUpdate && sent.HasCard
            && sent.Text.Contains("It took", StringComparison.Ordinal));
    }

    private static IReadOnlyList<VmSpec> Placed(SimulatorWorld azure)
    {
        var place = new VmSpec { Name = "vm-placed-01", Size = "Standard_B4s_v2", Subscription = azure.Subscriptions[0].Id };
        IReadOnlyList<VmSpec> placed =
        [
            place with { AvailabilitySet = "set", ProximityPlacementGroup = "near" },
            place with { Name = "vm-placed-02", HostGroup = "own", CapacityReservationGroup = "held" },
            place with { Name = "vm-placed-03", HostGroup = "own", Host = "one", ScaleSet = "flex" },
        ];
        return [.. placed.Select(machine => azure.With(machine).Vm(machine.Name))];
    }

    // As Azure answers for a deallocated machine: the disk's id and no more.
    private static void SayNothingOfDisks(SimulatorWorld azure, string machine) => azure.Fail(new()
    {
        Path = $"/{machine}?*expand=instanceView",
        Status = 200,
        Body = JsonDocument.Parse("""
            {"location":"westeurope","properties":{"hardwareProfile":{"vmSize":"Standard_D4as_v4"},"instanceView":{"statuses":[{"code":"PowerState/deallocated"}]},
             "storageProfile":{"osDisk":{"osType":"Windows","managedDisk":{"id":"/subscriptions/SUBSCRIPTION/resourceGroups/rg/providers/Microsoft.Compute/disks/quiet"}}}}}
            """.Replace("SUBSCRIPTION", azure.Subscriptions[0].Id, StringComparison.Ordinal)).RootElement,
    });

    private static string[] ActionsOf(LoggedRequest request)
    {
        var path = request.Path.Split('?')[0];
        var need = Needs.SingleOrDefault(need => need.Method == request.Method && Regex.IsMatch(path, need.Path, RegexOptions.IgnoreCase));
        Assert.True(need.Actions is not null, $"{request.Method} {path}: say here which action it needs, and give it in deploy/role.json.");
        return need.Actions;
    }

    private static SimulatorWorld Assign(SimulatorWorld azure)
    {
        azure.Settings = azure.Settings with { RoleAssignments = [new("oid-owner", "Owner", $"/subscriptions/{azure.Subscriptions[0].Id}")] };
        return azure;
    }

    private static SimulatorWorld Allow(SimulatorWorld azure, IReadOnlyList<string> actions)
    {
        azure.Settings = azure.Settings with { Permissions = [.. azure.Subscriptions.Select(one => new PermissionSetting($"/subscriptions/{one.Id}", actions))] };
        return azure;
    }

    private static SimulatorWorld AllowIn(SimulatorWorld azure, string group)
    {
        Allow(azure, Role("read"));
        azure.Settings = azure.Settings with
        {
            Permissions = [.. azure.Settings.Permissions, .. azure.Subscriptions.Select(one => new PermissionSetting($"/subscriptions/{one.Id}/resourceGroups/{group}", [.. Role("read"), .. Role("resize")]))],
        };
        return azure;
    }

    private static IReadOnlyList<string> Role(string kind) =>
        [.. JsonNode.Parse(File.ReadAllText(Repository.PathOf("deploy", "role.json")))![kind]!.AsArray().Select(action => (string)action!)];
}
