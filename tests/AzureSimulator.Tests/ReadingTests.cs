using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AzureSimulator.Tests;

/// <summary>Reading: subscriptions, lists, machines, sizes, quotas, rights.</summary>
public sealed class ReadingTests
{
    [Fact]
    public async Task Subscriptions_are_listed_with_their_names_and_hidden_where_the_caller_may_nothing()
    {
        await using var azure = await Arm.WithAsync();
        azure.World.Settings = azure.World.Settings with { Permissions = [new($"/subscriptions/{Arm.Two}", [])] };

        var list = await azure.GetAsync("/subscriptions");

        Assert.Equal(["One"], list["value"]!.AsArray().Select(subscription => (string?)subscription!["displayName"]));
        Assert.Equal($"/subscriptions/{Arm.One}", (string?)list["value"]![0]!["id"]);
        Assert.Equal(403, (await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Get, $"/subscriptions/{Arm.Two}"))).Status);
    }

    [Theory]
    [InlineData("resourceType eq 'Microsoft.Compute/virtualMachines' and name eq 'WEB'", "web")]
    [InlineData("resourceType eq 'Microsoft.Compute/virtualMachines' and substringof('eb', name)", "web,webby")]
    [InlineData("resourceType eq 'microsoft.compute/virtualmachines' and startswith(name, 'webb')", "webby")]
    [InlineData("resourceType eq 'Microsoft.Compute/virtualMachines' and (name eq 'db' or name eq 'web')", "web,db")]
    [InlineData("resourceType eq 'Microsoft.Compute/virtualMachines' and name eq 'it''s'", "")]
    [InlineData("resourceType eq 'Microsoft.Network/networkInterfaces' and name eq 'db-nic0'", "db-nic0")]
    public async Task Resources_are_found_by_type_and_name(string filter, string names)
    {
        await using var azure = await Arm.WithAsync(
            Arm.Windows("Standard_D2s_v4", "web"), Arm.Windows("Standard_D2s_v4", "webby"), Arm.Windows("Standard_D2s_v4", "db"));

        var list = await azure.GetAsync($"/subscriptions/{Arm.One}/resources?$filter={Uri.EscapeDataString(filter)}");

        Assert.Equal(names, string.Join(',', Names(list)));
    }

    [Fact]
    public async Task Without_rights_in_a_group_its_machines_are_not_in_the_resource_list()
    {
        await using var azure = await Arm.WithAsync(
            Arm.Windows("Standard_D2s_v4", "mine"), Arm.Windows("Standard_D2s_v4", "theirs") with { ResourceGroup = "rg-theirs" });
        azure.World.Settings = azure.World.Settings with { Permissions = [new($"/subscriptions/{Arm.One}/resourceGroups/rg-theirs", [])] };

        var list = await azure.GetAsync($"/subscriptions/{Arm.One}/resources?$filter={Uri.EscapeDataString("resourceType eq 'Microsoft.Compute/virtualMachines'")}");

        Assert.Equal(["mine"], Names(list));
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_whose_links_keep_the_query()
    {
        await using var azure = await Arm.WithAsync([.. Enumerable.Range(0, 25).Select(number => Arm.Linux("Standard_D2s_v4", $"vm{number:00}"))]);
        azure.World.Settings = azure.World.Settings with { PageSize = 10 };

        var names = new List<string>();
        var path = $"/subscriptions/{Arm.One}/providers/Microsoft.Compute/virtualMachines?statusOnly=true";
        for (var page = 1; ; page++)
        {
            var list = await azure.GetAsync(path);
            names.AddRange(Names(list));
            Assert.Null(list["value"]![0]!["properties"]!["hardwareProfile"]);
            if (list["nextLink"] is not { } next)
            {
                Assert.Equal(3, page);
                break;
            }
            path = new Uri((string)next!).PathAndQuery;
        }

        Assert.Equal(25, names.Distinct().Count());
    }

    [Fact]
    public async Task Names_in_paths_ignore_case()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));

        var vm = await azure.GetAsync($"/SUBSCRIPTIONS/{Arm.One.ToUpperInvariant()}/resourcegroups/RG-MAIN/providers/microsoft.compute/virtualmachines/VM1");

        Assert.Equal("vm1", (string?)vm["name"]);
    }

    [Fact]
    public async Task A_machine_shows_what_decides_over_its_sizes()
    {
        await using var azure = await Arm.WithAsync(Arm.Linux("Standard_D4s_v5") with
        {
            Zone = "2",
            DataDisks = 2,
            Nics = 2,
            SecurityType = "TrustedLaunch",
            DiskController = "SCSI",
            EncryptionAtHost = true,
            HibernationEnabled = true,
            UltraSsdEnabled = true,
            Spot = true,
            LicenseType = "RHEL_BYOS",
            AvailabilitySet = null,
            AzureDiskEncryption = true,
            ProximityPlacementGroup = "ppg1",
            Tags = new Dictionary<string, string> { ["team"] = "x" },
        });

        var vm = await azure.GetAsync(Arm.Vm() + "?$expand=instanceView");
        var properties = vm["properties"]!;

        Assert.Equal(Arm.Vm(), (string?)vm["id"]);
        Assert.Equal("2", (string?)vm["zones"]![0]);
        Assert.Equal("x", (string?)vm["tags"]!["team"]);
        Assert.Equal("AzureDiskEncryptionForLinux", (string?)vm["resources"]![0]!["properties"]!["type"]);
        Assert.Equal("Linux", (string?)properties["storageProfile"]!["osDisk"]!["osType"]);
        Assert.Equal("SCSI", (string?)properties["storageProfile"]!["diskControllerType"]);
        Assert.Equal(2, properties["storageProfile"]!["dataDisks"]!.AsArray().Count);
        Assert.Equal("Premium_LRS", (string?)properties["storageProfile"]!["dataDisks"]![1]!["managedDisk"]!["storageAccountType"]);
        Assert.Equal([true, false], properties["networkProfile"]!["networkInterfaces"]!.AsArray().Select(nic => (bool)nic!["properties"]!["primary"]!));
        Assert.Equal("TrustedLaunch", (string?)properties["securityProfile"]!["securityType"]);
        Assert.True((bool?)properties["securityProfile"]!["encryptionAtHost"]);
        Assert.True((bool?)properties["additionalCapabilities"]!["ultraSSDEnabled"]);
        Assert.Equal("Spot", (string?)properties["priority"]);
        Assert.Equal("RHEL_BYOS", (string?)properties["licenseType"]);
        Assert.EndsWith("/proximityPlacementGroups/ppg1", (string?)properties["proximityPlacementGroup"]!["id"]);
        Assert.Equal("V2", (string?)properties["instanceView"]!["hyperVGeneration"]);
        Assert.Equal("ubuntu", (string?)properties["instanceView"]!["osName"]);
    }

    [Fact]
    public async Task A_plain_machine_leaves_out_what_it_has_not()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D4s_v5"));

        var vm = await azure.GetAsync(Arm.Vm());

        Assert.Equal(["name", "id", "type", "location", "properties"], vm.AsObject().Select(member => member.Key));
        Assert.Null(vm["properties"]!["securityProfile"]);
        Assert.Null(vm["properties"]!["instanceView"]);
        Assert.Null(vm["properties"]!["storageProfile"]!["diskControllerType"]);
    }

    [Fact]
    public async Task A_deallocated_machines_guest_says_nothing()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D4s_v5") with { PowerState = PowerState.Deallocated });

        var view = await azure.GetAsync(Arm.Vm(tail: "/instanceView"));

        Assert.Null(view["osName"]);
        Assert.Null(view["vmAgent"]);
        Assert.Equal("V2", (string?)view["hyperVGeneration"]);
        Assert.Equal("VM deallocated", (string?)view["statuses"]![1]!["displayStatus"]);
    }

    [Fact]
    public async Task What_surrounds_a_machine_can_be_read_at_the_ids_that_it_names()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D4s_v5") with { AcceleratedNetworking = true, AvailabilitySet = "as1" });
        var properties = (await azure.GetAsync(Arm.Vm()))["properties"]!;

        var disk = await azure.GetAsync((string)properties["storageProfile"]!["osDisk"]!["managedDisk"]!["id"]!);
        var nic = await azure.GetAsync((string)properties["networkProfile"]!["networkInterfaces"]![0]!["id"]!);
        var set = await azure.GetAsync((string)properties["availabilitySet"]!["id"]!);
        var setSizes = await azure.GetAsync((string)properties["availabilitySet"]!["id"]! + "/vmSizes");

        Assert.Equal("Premium_LRS", (string?)disk["sku"]!["name"]);
        Assert.Equal("x64", (string?)disk["properties"]!["supportedCapabilities"]!["architecture"]);
        Assert.True((bool?)nic["properties"]!["enableAcceleratedNetworking"]);
        Assert.Equal(Arm.Vm(), (string?)set["properties"]!["virtualMachines"]![0]!["id"]);
        Assert.Contains("Standard_D8s_v5", Names(setSizes));
        Assert.DoesNotContain("Standard_D8s_v4", Names(setSizes));
    }

    [Fact]
    public async Task The_groups_that_a_machine_is_placed_in_can_be_read()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D4s_v5") with
        {
            ProximityPlacementGroup = "ppg1",
            HostGroup = "hosts1",
            CapacityReservationGroup = "crg1",
            ScaleSet = "ss1",
        });
        var properties = (await azure.GetAsync(Arm.Vm()))["properties"]!;

        var proximity = await azure.GetAsync((string)properties["proximityPlacementGroup"]!["id"]!);
        var hosts = await azure.GetAsync((string)properties["hostGroup"]!["id"]!);
        var reservations = await azure.GetAsync((string)properties["capacityReservation"]!["capacityReservationGroup"]!["id"]!);
        var set = await azure.GetAsync((string)properties["virtualMachineScaleSet"]!["id"]!);

        Assert.Equal(Arm.Vm(), (string?)proximity["properties"]!["virtualMachines"]![0]!["id"]);
        Assert.Equal("hosts1", (string?)hosts["name"]);
        Assert.Equal("Microsoft.Compute/capacityReservationGroups", (string?)reservations["type"]);
        Assert.Equal("Flexible", (string?)set["properties"]!["orchestrationMode"]);
        Assert.Equal((404, "ResourceNotFound"), await HeadAsync(await azure.SendAsync(
            HttpMethod.Get, $"/subscriptions/{Arm.One}/resourceGroups/rg-main/providers/Microsoft.Compute/hostGroups/none")));
    }

    [Fact]
    public async Task Usages_show_what_is_used_and_the_limits_of_region_and_family()
    {
        await using var azure = await Arm.WithAsync(
            Arm.Windows("Standard_D4s_v5"), Arm.Windows("Standard_D8s_v5", "vm2") with { PowerState = PowerState.Deallocated },
            Arm.Windows("Standard_D4s_v5", "spot") with { Spot = true });
        azure.World.Settings = azure.World.Settings with { Quotas = [new("standardDSv5Family", 20, Arm.One, "westeurope")] };

        var usages = (await azure.GetAsync($"/subscriptions/{Arm.One}/providers/Microsoft.Compute/locations/westeurope/usages"))["value"]!.AsArray();
        var family = usages.Single(usage => (string?)usage!["name"]!["value"] == "standardDSv5Family")!;

        Assert.Equal((12, 20), ((int)family["currentValue"]!, (int)family["limit"]!));
        Assert.Equal("Standard DSv5 Family vCPUs", (string?)family["name"]!["localizedValue"]);
        Assert.Equal("Count", (string?)family["unit"]);
        Assert.Equal((12, 350), Of("cores"));
        Assert.Equal((4, 100), Of("lowPriorityCores"));
        Assert.Equal(0, Of("standardMSFamily").Limit);

        (int Current, int Limit) Of(string name)
        {
            var usage = usages.Single(usage => (string?)usage!["name"]!["value"] == name)!;
            return ((int)usage["currentValue"]!, (int)usage["limit"]!);
        }
    }

    [Fact]
    public async Task Locks_are_listed_for_the_machine_with_those_above_it()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D4s_v5"));
        azure.World.Settings = azure.World.Settings with
        {
            Locks = [new($"/subscriptions/{Arm.One}", "CanNotDelete", "a"), new(Arm.Vm(), "ReadOnly", "b"), new(Arm.Vm("vm2"), "ReadOnly", "c")],
        };

        var locks = (await azure.GetAsync(Arm.Vm(tail: "/providers/Microsoft.Authorization/locks")))["value"]!.AsArray();

        Assert.Equal(["a CanNotDelete", "b ReadOnly"], locks.Select(held => $"{held!["name"]} {held["properties"]!["level"]}"));
    }

    [Fact]
    public async Task Role_assignments_of_a_person_count_those_of_the_groups_too()
    {
        const string person = "aaaaaaaa-0000-4000-8000-000000000001", group = "bbbbbbbb-0000-4000-8000-000000000002", outer = "cccccccc-0000-4000-8000-000000000003";
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D4s_v5"));
        azure.World.Settings = azure.World.Settings with
        {
            Groups = new Dictionary<string, IReadOnlyList<string>> { [group] = [person], [outer] = [group] },
            RoleAssignments =
            [
                new(outer, "Virtual Machine Contributor", $"/subscriptions/{Arm.One}", "Group"),
                new(person, "Reader", Arm.Vm()), new(person, "Owner", $"/subscriptions/{Arm.Two}"), new("dddddddd-0000-4000-8000-000000000004", "Owner", Arm.Vm()),
            ],
        };

        var assigned = await Of($"assignedTo('{person}')");
        var direct = await Of($"principalId eq '{person}'");
        var definition = await azure.GetAsync((string)assigned[0]!["properties"]!["roleDefinitionId"]!);

        Assert.Equal([outer, person], assigned.Select(assignment => (string?)assignment!["properties"]!["principalId"]));
        Assert.Equal([person], direct.Select(assignment => (string?)assignment!["properties"]!["principalId"]));
        Assert.Equal("Virtual Machine Contributor", (string?)definition["properties"]!["roleName"]);
        Assert.Contains("Microsoft.Compute/virtualMachines/*", definition["properties"]!["permissions"]![0]!["actions"]!.AsArray().Select(action => (string?)action));

        async Task<JsonArray> Of(string filter) =>
            (await azure.GetAsync(Arm.Vm(tail: $"/providers/Microsoft.Authorization/roleAssignments?$filter={Uri.EscapeDataString(filter)}")))["value"]!.AsArray();
    }

    [Fact]
    public async Task The_directory_knows_who_is_in_which_group_through_groups_too()
    {
        const string person = "aaaaaaaa-0000-4000-8000-000000000001", group = "bbbbbbbb-0000-4000-8000-000000000002", outer = "cccccccc-0000-4000-8000-000000000003", other = "dddddddd-0000-4000-8000-000000000004";
        await using var azure = await Arm.WithAsync();
        azure.World.Settings = azure.World.Settings with { Groups = new Dictionary<string, IReadOnlyList<string>> { [group] = [person], [outer] = [group], [other] = [] } };

        var answer = await azure.Http.PostAsJsonAsync($"/v1.0/users/{person}/checkMemberGroups", new { groupIds = new[] { outer, other } });
        var tooMany = await azure.Http.PostAsJsonAsync($"/v1.0/users/{person}/checkMemberGroups", new { groupIds = Enumerable.Repeat(outer, 21) });
        var noId = await azure.Http.PostAsJsonAsync($"/v1.0/users/{person}/checkMemberGroups", new { groupIds = new[] { "admins" } });
        azure.Http.DefaultRequestHeaders.Authorization = null;
        var noToken = await azure.Http.PostAsJsonAsync($"/v1.0/users/{person}/checkMemberGroups", new { groupIds = new[] { outer } });

        Assert.Equal([outer], (await Arm.BodyAsync(answer))["value"]!.AsArray().Select(id => (string?)id));
        Assert.Equal([400, 400, 401], ((HttpResponseMessage[])[tooMany, noId, noToken]).Select(response => (int)response.StatusCode));
        Assert.Equal(4, azure.World.DirectoryRequests.Count);
        Assert.Empty(azure.World.Requests);
    }

    [Fact]
    public async Task Long_lists_of_assignments_come_page_by_page()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D4s_v5"));
        azure.World.Settings = azure.World.Settings with { PageSize = 2, RoleAssignments = [.. Enumerable.Range(0, 3).Select(number => new RoleAssignmentSetting($"p{number}", "Reader", Arm.Vm()))] };

        var first = await azure.GetAsync(Arm.Vm(tail: "/providers/Microsoft.Authorization/roleAssignments"));
        var second = await azure.GetAsync(new Uri((string)first["nextLink"]!).PathAndQuery);

        Assert.Equal((2, 1), (first["value"]!.AsArray().Count, second["value"]!.AsArray().Count));
    }

    [Fact]
    public async Task The_callers_rights_are_shown_and_kept()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        azure.World.Settings = azure.World.Settings with { Permissions = [new($"/subscriptions/{Arm.One}", ["*/read"])] };

        var permissions = await azure.GetAsync(Arm.Vm(tail: "/providers/Microsoft.Authorization/permissions"));
        var refusal = await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D4s_v4"));

        Assert.Equal("*/read", (string?)permissions["value"]![0]!["actions"]![0]);
        Assert.Equal((403, "AuthorizationFailed"), (refusal.Status, refusal.Code));
        Assert.Contains($"perform action 'Microsoft.Compute/virtualMachines/write' over scope '{Arm.Vm()}'", refusal.Message);
    }

    [Fact]
    public async Task A_deny_assignment_beats_every_right()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        azure.World.Settings = azure.World.Settings with
        {
            DenyAssignments = [new("no-stops", $"/subscriptions/{Arm.One}", ["Microsoft.Compute/virtualMachines/deallocate/action"], [Guid.Empty.ToString()])],
        };

        var list = await azure.GetAsync(Arm.Vm(tail: "/providers/Microsoft.Authorization/denyAssignments"));

        Assert.Equal("no-stops", (string?)list["value"]![0]!["properties"]!["denyAssignmentName"]);
        Assert.Equal("DenyAssignmentAuthorizationFailed", (await Arm.RefusalAsync(await azure.PostAsync("deallocate"))).Code);
    }

    [Fact]
    public async Task A_preview_feature_is_not_registered_until_somebody_does()
    {
        await using var azure = await Arm.WithAsync();
        var path = $"/subscriptions/{Arm.One}/providers/Microsoft.Features/providers/Microsoft.Compute/features/VMTempDiskResizePreview";
        Assert.Equal("NotRegistered", (string?)(await azure.GetAsync(path))["properties"]!["state"]);

        azure.World.Settings = azure.World.Settings with { Features = [new("Microsoft.Compute/VMTempDiskResizePreview")] };

        Assert.Equal("Registered", (string?)(await azure.GetAsync(path))["properties"]!["state"]);
        Assert.Equal("Microsoft.Compute/VMTempDiskResizePreview", (string?)(await azure.GetAsync(path))["name"]);
    }

    [Theory]
    [InlineData("Resources | where type =~ 'Microsoft.Compute/virtualMachines' and name =~ 'WEB'", "web")]
    [InlineData("resources | where type == 'microsoft.compute/virtualmachines' | where name contains 'b' | order by name desc", "web,db")]
    [InlineData("Resources | where name in~ ('web', 'DB') | order by name asc | limit 1", "db")]
    [InlineData("Resources | where properties.hardwareProfile.vmSize =~ 'standard_d2s_v4' and name startswith 'd' | take 5", "db")]
    [InlineData("Resources | where name =~ 'it\\'s | a trap'", "")]
    public async Task Resource_Graph_finds_machines_over_all_subscriptions(string query, string names)
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4", "web"), Arm.Windows("Standard_D2s_v4", "db") with { Subscription = Arm.Two });

        var answer = await GraphAsync(azure, query);

        Assert.Equal(names, string.Join(',', answer["data"]!.AsArray().Select(row => (string?)row!["name"])));
        Assert.Equal((int)answer["count"]!, answer["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task Resource_Graph_projects_columns_and_their_paths()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4", "web"));

        var row = (await GraphAsync(azure, "Resources | project id, size = tostring(properties.hardwareProfile.vmSize), location"))["data"]![0]!;

        Assert.Equal(["id", "size", "location"], row.AsObject().Select(member => member.Key));
        Assert.Equal("Standard_D2s_v4", (string?)row["size"]);
    }

    [Theory]
    [InlineData("""{"query":"Resources | summarize count() by location"}""")]
    [InlineData("""{"query":"AdvisorResources"}""")]
    [InlineData("""{"query":""}""")]
    [InlineData("""{"query":7}""")]
    [InlineData("""{}""")]
    [InlineData("nonsense")]
    public async Task Resource_Graph_says_so_when_it_does_not_understand(string body)
    {
        await using var azure = await Arm.WithAsync();

        Assert.Equal((400, "BadRequest"), await HeadAsync(await azure.SendAsync(HttpMethod.Post, "/providers/Microsoft.ResourceGraph/resources", body)));
    }

    private static async Task<JsonNode> GraphAsync(Arm azure, string query) => await Arm.BodyAsync(await azure.SendAsync(
        HttpMethod.Post, "/providers/Microsoft.ResourceGraph/resources", new JsonObject { ["query"] = query }.ToJsonString()));

    private static async Task<(int, string)> HeadAsync(HttpResponseMessage response)
    {
        var refusal = await Arm.RefusalAsync(response);
        return (refusal.Status, refusal.Code);
    }

    private static IEnumerable<string> Names(JsonNode list) => list["value"]!.AsArray().Select(entry => (string)entry!["name"]!);
}
