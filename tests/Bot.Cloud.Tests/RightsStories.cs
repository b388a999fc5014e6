using System.Text.Json;
using AzureSimulator;
using Bot.Cloud.Connection;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Cloud.Tests;

public class RightsStories
{
    private const string Person = "aaaaaaaa-0000-4000-8000-000000000001";
    private const string Team = "bbbbbbbb-0000-4000-8000-000000000002";
    private const string Division = "cccccccc-0000-4000-8000-000000000003";

    [Fact]
    public async Task Who_is_virtual_machine_contributor_through_a_group_in_a_group_may_decide()
    {
        await using var azure = await StartAsync(settings => settings with { RoleAssignments = [Assigned(Division, "Virtual Machine Contributor", type: "Group")] });

        var held = Assert.IsType<RightsFinding.Held>(await OfPersonAsync(azure));

        var role = Assert.Single(held.Through);
        Assert.Equal(("Virtual Machine Contributor", true), (role.Role, role.ThroughGroup));
    }

    [Fact]
    public async Task Who_may_only_read_lacks_all_three_actions()
    {
        await using var azure = await StartAsync(settings => settings with { RoleAssignments = [Assigned(Person, "Reader")] });

        Assert.Equal(ResizeActions.All, Assert.IsType<RightsFinding.Lacking>(await OfPersonAsync(azure)).Actions);
    }

    [Fact]
    public async Task A_role_in_another_resource_group_gives_nothing_here()
    {
        await using var azure = await StartAsync(settings => settings with { RoleAssignments = [Assigned(Person, "Owner") with { Scope = Subscription() + "/resourceGroups/rg-other" }] });

        Assert.IsType<RightsFinding.Lacking>(await OfPersonAsync(azure));
    }

    [Fact]
    public async Task Two_custom_roles_add_up()
    {
        await using var azure = await StartAsync(settings => settings with
        {
            Roles = [new("Sizes", Guid.NewGuid().ToString(), ["Microsoft.Compute/virtualMachines/write"]), new("Switch", Guid.NewGuid().ToString(), ["*/action"], ["*/restart/action"])],
            RoleAssignments = [Assigned(Person, "Sizes"), Assigned(Person, "Switch")],
        });

        Assert.Equal(["Sizes", "Switch"], Assert.IsType<RightsFinding.Held>(await OfPersonAsync(azure)).Through.Select(role => role.Role));
    }

    [Fact]
    public async Task A_condition_makes_a_role_count_as_none()
    {
        await using var azure = await StartAsync(settings => settings with { RoleAssignments = [Assigned(Person, "Owner") with { Condition = "@Resource[x] StringEquals 'y'" }] });

        Assert.Single(Assert.IsType<RightsFinding.Lacking>(await OfPersonAsync(azure)).Conditional);
    }

    [Fact]
    public async Task A_condition_inside_a_role_makes_that_entry_count_as_none()
    {
        await using var azure = await StartAsync(settings => settings with { RoleAssignments = [Assigned(Person, "Owner")] });
        azure.World.Fail(new()
        {
            Path = "/roleDefinitions/",
            Status = 200,
            Body = JsonDocument.Parse("""{"properties":{"roleName":"Owner","permissions":[{"actions":["*"],"notActions":[],"condition":"@Request[x] ForAnyOfAnyValues:GuidEquals {y}"}]}}""").RootElement,
        });

        Assert.IsType<RightsFinding.Lacking>(await OfPersonAsync(azure));
    }

    [Fact]
    public async Task A_deny_assignment_for_everyone_or_for_the_persons_group_takes_the_right_away()
    {
        string[] met = [Guid.Empty.ToString(), Person, Division];
        foreach (var principal in met)
        {
            await using var azure = await StartAsync(settings => Owner(settings) with { DenyAssignments = [new("keep-running", Subscription(), ["*/deallocate/action"], [principal])] });

            Assert.Equal(new RightsFinding.Denied("keep-running", ResizeActions.Deallocate), await OfPersonAsync(azure));
        }
    }

    [Fact]
    public async Task A_deny_assignment_that_spares_the_persons_group_leaves_the_right()
    {
        await using var azure = await StartAsync(settings => Owner(settings) with
        {
            DenyAssignments = [new("keep-running", Subscription(), ["*/deallocate/action"], [Guid.Empty.ToString()], ExcludePrincipals: [Team])],
        });

        Assert.IsType<RightsFinding.Held>(await OfPersonAsync(azure));
    }

    [Fact]
    public async Task A_denied_group_that_the_directory_will_not_tell_of_is_no_yes_and_says_why()
    {
        await using var azure = await StartAsync(settings => Owner(settings) with { DenyAssignments = [new("keep-running", Subscription(), ["*"], [Division])] });
        azure.World.Fail(new() { Path = "checkMemberGroups", Status = 403, Code = "Authorization_RequestDenied", Message = "Insufficient privileges to complete the operation." });

        Assert.Equal(("Authorization_RequestDenied", RefusalKind.Forbidden), Unread(await OfPersonAsync(azure)));
    }

    [Theory]
    [InlineData("/roleAssignments?", 403)]
    [InlineData("/denyAssignments?", 403)]
    [InlineData("/roleDefinitions/", 403)]
    [InlineData("/roleDefinitions/", 500)]
    public async Task What_cannot_be_read_is_no_yes_and_says_why(string path, int status)
    {
        await using var azure = await StartAsync(Owner);
        azure.World.Fail(new() { Path = path, Status = status, Times = 5, Code = "AuthorizationFailed", Message = "does not have authorization to perform action 'Microsoft.Authorization/x/read' over scope" });

        Unread(await OfPersonAsync(azure));
    }

    [Theory]
    [InlineData("/roleAssignments?", """{"value":[{"properties":null},{"properties":{"principalId":"x"}},{}]}""")]
    [InlineData("/roleAssignments?", """{"value":null}""")]
    [InlineData("/roleAssignments?", """{"value":[{"properties":{"scope":"/","principalId":"x","roleDefinitionId":"/providers/Microsoft.Authorization/roleDefinitions/owner"}}]}""")]
    [InlineData("/roleDefinitions/", """{"properties":{"permissions":null}}""")]
    [InlineData("/roleDefinitions/", """{"properties":{"permissions":[{"actions":null}]}}""")]
    [InlineData("/roleDefinitions/", """["unexpected"]""")]
    [InlineData("/denyAssignments?", """{"value":[{"properties":{"denyAssignmentName":"new shape"}}]}""")]
    [InlineData("/denyAssignments?", """{"value":[{}]}""")]
    [InlineData("/denyAssignments?", """{"value":"unexpected"}""")]
    public async Task An_answer_of_an_unknown_shape_is_no_yes(string path, string body)
    {
        await using var azure = await StartAsync(Owner);
        azure.World.Fail(new() { Path = path, Status = 200, Body = JsonDocument.Parse(body).RootElement });

        Assert.IsNotType<RightsFinding.Held>(await OfPersonAsync(azure));
    }

    [Fact]
    public async Task Assignments_and_denials_are_read_page_after_page()
    {
        await using var azure = await StartAsync(settings => settings with
        {
            PageSize = 1,
            RoleAssignments = [Assigned(Person, "Reader"), Assigned(Team, "Owner", type: "Group")],
            DenyAssignments = [new("elsewhere", Subscription(), ["*/delete"], [Person]), new("keep-running", Subscription(), ["*/start/action"], [Person])],
        });

        Assert.Equal(new RightsFinding.Denied("keep-running", ResizeActions.Start), await OfPersonAsync(azure));
    }

    [Fact]
    public async Task A_quote_in_an_id_stays_inside_the_filter()
    {
        await using var azure = await StartAsync(Owner);

        var finding = await azure.Rights.OfPersonAsync($"x') or principalId eq '{Person}", azure.IdOf("web-01"), anew: true, default);

        Assert.IsType<RightsFinding.Lacking>(finding);
        var asked = Assert.Single(azure.World.Requests, request => request.Path.Contains("/roleAssignments?", StringComparison.Ordinal));
        Assert.Equal(200, asked.Status);
        Assert.EndsWith($"$filter=assignedTo('x'') or principalId eq ''{Person}')", Uri.UnescapeDataString(asked.Path));
    }

    [Fact]
    public async Task A_right_is_remembered_for_a_minute_but_never_for_a_decision()
    {
        await using var azure = await StartAsync(Owner);
        Assert.IsType<RightsFinding.Held>(await OfPersonAsync(azure));
        azure.World.Settings = azure.World.Settings with { RoleAssignments = [] };

        Assert.IsType<RightsFinding.Held>(await OfPersonAsync(azure, anew: false));
        Assert.IsType<RightsFinding.Lacking>(await OfPersonAsync(azure));
        azure.World.Settings = Owner(azure.World.Settings);
        Assert.IsType<RightsFinding.Lacking>(await OfPersonAsync(azure, anew: false));
        azure.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<RightsFinding.Held>(await OfPersonAsync(azure, anew: false));
    }

    [Fact]
    public async Task A_right_takes_three_calls_and_no_more()
    {
        await using var azure = await StartAsync(Owner);

        await OfPersonAsync(azure);

        Assert.Equal(3, azure.World.Requests.Count);
        Assert.Empty(azure.World.DirectoryRequests);
    }

    [Fact]
    public async Task Groups_are_asked_about_twenty_at_a_time()
    {
        await using var azure = await StartAsync(settings => settings);

        var found = await azure.Groups.OfAsync(Person, [.. Enumerable.Range(0, 40).Select(_ => Guid.NewGuid().ToString()), Division.ToUpperInvariant()], default);

        Assert.Equal([Division], found.Groups);
        Assert.Equal(3, azure.World.DirectoryRequests.Count);
    }

    [Fact]
    public async Task The_bot_knows_which_of_its_own_rights_are_missing()
    {
        await using var azure = await StartAsync(settings => settings with { Permissions = [new(Subscription(), ["*"], ["Microsoft.Compute/virtualMachines/deallocate/action"])] });

        Assert.Equal(["Microsoft.Compute/virtualMachines/deallocate/action"], (await azure.Rights.OfBotAsync(azure.IdOf("web-01"), default)).Missing);
    }

    [Fact]
    public async Task Rights_of_the_bot_that_cannot_be_read_are_told_as_unread()
    {
        await using var azure = await StartAsync(settings => settings with { Permissions = [new(Subscription(), ["Microsoft.Compute/*"])] });

        var own = await azure.Rights.OfBotAsync(azure.IdOf("web-01"), default);

        Assert.Equal("Microsoft.Authorization/permissions/read", own.Unread?.MissingRight);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000", null, true)]
    [InlineData(SimulatorWorld.CallerId, null, true)]
    [InlineData(Person, null, false)]
    [InlineData("00000000-0000-0000-0000-000000000000", SimulatorWorld.CallerId, false)]
    public async Task A_deny_assignment_that_meets_the_bot_itself_is_told_although_its_roles_give_everything(string met, string? spared, bool denied)
    {
        await using var azure = await StartAsync(settings => settings with
        {
            DenyAssignments = [new("keep-running", Subscription(), ["*/start/action", "*/deallocate/action"], [met], ExcludePrincipals: spared is null ? null : [spared])],
        });

        var own = await azure.Rights.OfBotAsync(azure.IdOf("web-01"), default);

        Assert.Equal([], own.Missing);
        Assert.Equal(denied ? [ResizeActions.Deallocate, ResizeActions.Start] : [], own.Denials.SelectMany(denial => denial.Actions));
        Assert.Equal(!denied, await azure.Operator.StartAsync(azure.IdOf("web-01"), default) is ActResult.Accepted);
    }

    [Fact]
    public async Task Deny_assignments_that_cannot_be_read_hide_no_missing_right_of_the_bot()
    {
        await using var azure = await StartAsync(settings => settings with { Permissions = [new(Subscription(), ["*"], ["Microsoft.Authorization/denyAssignments/read", ResizeActions.Write])] });

        var own = await azure.Rights.OfBotAsync(azure.IdOf("web-01"), default);

        Assert.Equal([ResizeActions.Write], own.Missing);
        Assert.Equal("Microsoft.Authorization/denyAssignments/read", own.Unread?.MissingRight);
    }

    [Fact]
    public async Task A_right_that_the_bot_has_under_a_condition_is_told_apart_from_one_that_it_has_not()
    {
        await using var azure = await StartAsync(settings => settings);
        azure.World.Fail(new()
        {
            Path = "/permissions?",
            Status = 200,
            Body = JsonDocument.Parse("""{"value":[{"actions":["*/write"],"notActions":[]},{"actions":["*/deallocate/action"],"notActions":[],"condition":"@Resource[x] StringEquals 'y'","conditionVersion":"2.0"}]}""").RootElement,
        });

        var own = await azure.Rights.OfBotAsync(azure.IdOf("web-01"), default);

        Assert.Equal([ResizeActions.Deallocate, ResizeActions.Start], own.Missing);
        Assert.Equal([ResizeActions.Deallocate], own.Conditional);
    }

    [Theory]
    [InlineData("opaque")]
    [InlineData("a.b.c")]
    [InlineData("a.e30.c")]
    [InlineData("a.WzFd.c")]
    [InlineData("a.eyJvaWQiOjF9.c")]
    public void A_token_that_names_nobody_is_nobodys(string token) => Assert.Null(TokenText.Claim(token, "oid"));

    private static string Subscription() => $"/subscriptions/{SimulatedAzure.FiveSubscriptions().Subscriptions[0].Id}";

    private static RoleAssignmentSetting Assigned(string principal, string role, string type = "User") => new(principal, role, Subscription(), type);

    private static SimulatorSettings Owner(SimulatorSettings settings) => settings with { RoleAssignments = [Assigned(Person, "Owner")] };

    private static async Task<SimulatedAzure> StartAsync(Func<SimulatorSettings, SimulatorSettings> change)
    {
        var world = SimulatedAzure.FiveSubscriptions();
        world.Settings = change(world.Settings with { Groups = new Dictionary<string, IReadOnlyList<string>> { [Team] = [Person], [Division] = [Team] } });
        return await SimulatedAzure.StartAsync(world);
    }

    private static Task<RightsFinding> OfPersonAsync(SimulatedAzure azure, bool anew = true) => azure.Rights.OfPersonAsync(Person, azure.IdOf("web-01"), anew, default);

    private static (string, RefusalKind) Unread(RightsFinding finding)
    {
        var refusal = Assert.IsType<RightsFinding.Unread>(finding).Refusal;
        return (refusal.Code, refusal.Kind);
    }
}
