using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Core.Tests.Approvals.Rights;

public class RightsJudgeTests
{
    private const string Person = "oid-priya";
    private const string Group = "9b2f0000-0000-4000-8000-000000000001";
    private static readonly string Subscription = $"/subscriptions/{Sample.BuildServer.SubscriptionId}";
    private static readonly string ResourceGroup = $"{Subscription}/resourceGroups/{Sample.BuildServer.ResourceGroup}";
    private static readonly AzureRefusal Refusal = Sample.Refusal(RefusalKind.Forbidden);

    [Theory]
    [InlineData("Microsoft.Compute/virtualMachines/write", "Microsoft.Compute/virtualMachines/write", true)]
    [InlineData("MICROSOFT.compute/VirtualMachines/Write", "Microsoft.Compute/virtualMachines/write", true)]
    [InlineData("*", "Microsoft.Compute/virtualMachines/write", true)]
    [InlineData("Microsoft.Compute/*", "Microsoft.Compute/virtualMachines/start/action", true)]
    [InlineData("Microsoft.Compute/virtualMachines/*", "Microsoft.Compute/virtualMachines/write", true)]
    [InlineData("Microsoft.Compute/virtualMachines/*/action", "Microsoft.Compute/virtualMachines/start/action", true)]
    [InlineData("*/virtualMachines/*e", "Microsoft.Compute/virtualMachines/write", true)]
    [InlineData("*/read", "Microsoft.Compute/virtualMachines/write", false)]
    [InlineData("Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachines/write", false)]
    [InlineData("Microsoft.Compute/virtualMachines/write*/x", "Microsoft.Compute/virtualMachines/write", false)]
    [InlineData("Microsoft.Compute/virtualMachines/writ?", "Microsoft.Compute/virtualMachines/write", false)]
    [InlineData("Microsoft.Compute/virtualMachines/wri*ite", "Microsoft.Compute/virtualMachines/write", false)]
    [InlineData("", "Microsoft.Compute/virtualMachines/write", false)]
    public void A_star_stands_for_any_text_and_nothing_else_is_special(string pattern, string action, bool covers) =>
        Assert.Equal(covers, Wildcard.Matches(pattern, action));

    [Fact]
    public void Who_may_write_stop_and_start_may_decide() => Assert.Equal(["Operator"], Held(Grant("Operator", Subscription, [.. ResizeActions.All])));

    [Fact]
    public void Several_roles_add_up() => Assert.Equal(
        ["Writer", "Switch"],
        Held(Grant("Writer", ResourceGroup, "Microsoft.Compute/virtualMachines/write"), Grant("Switch", Sample.BuildServer.ToString(), "Microsoft.Compute/virtualMachines/*/action")));

    [Fact]
    public void A_role_that_gives_all_is_named_alone() => Assert.Equal(
        ["Owner"], Held(Grant("Writer", ResourceGroup, "Microsoft.Compute/virtualMachines/write"), Grant("Owner", "/", "*")));

    [Fact]
    public void What_one_role_leaves_out_another_may_give()
    {
        var careful = Grant("Careful", Subscription) with { Permissions = [new(["*"], ["Microsoft.Compute/virtualMachines/deallocate/action"])] };

        Assert.Equal(["Microsoft.Compute/virtualMachines/deallocate/action"], Lacking(careful).Actions);
        Assert.Equal(["Careful", "Stopper"], Held(careful, Grant("Stopper", Subscription, "*/deallocate/action")));
    }

    [Fact]
    public void What_one_entry_of_a_role_leaves_out_another_entry_of_it_may_give() => Assert.Equal(
        ["Split"], Held(Grant("Split", Subscription) with { Permissions = [new(["*"], ["*/deallocate/action"]), new(["*/DEALLOCATE/action"], [])] }));

    [Theory]
    [InlineData("/", true)]
    [InlineData("/providers/Microsoft.Management/managementGroups/contoso", true)]
    [InlineData("/subscriptions/SUB-1", true)]
    [InlineData("/subscriptions/sub-1/", true)]
    [InlineData("/subscriptions/sub-1/resourcegroups/RG-build", true)]
    [InlineData("/subscriptions/sub-1/resourceGroups/rg-build/providers/Microsoft.Compute/virtualMachines/vm-build-07", true)]
    [InlineData("/subscriptions/sub-1/resourceGroups/rg-build/providers/Microsoft.Compute/virtualMachines/vm-build-07/extensions/x", false)]
    [InlineData("/subscriptions/sub-1/resourceGroups/rg-build/providers/Microsoft.Compute/virtualMachines/vm-build-0", false)]
    [InlineData("/subscriptions/sub-1/resourceGroups/rg", false)]
    [InlineData("/subscriptions/sub-12", false)]
    [InlineData("/subscriptions/sub", false)]
    [InlineData("", false)]
    public void A_role_holds_where_it_is_assigned_and_below(string scope, bool holds) =>
        Assert.Equal(holds, Judge([Grant("Owner", scope, "*")]) is RightsFinding.Held);

    [Fact]
    public void A_role_under_a_condition_counts_as_none_and_is_named()
    {
        var conditional = Grant("Owner", Subscription, "*") with { Conditional = true };

        var lacking = Lacking(conditional, Grant("Reader", Subscription, "*/read"));

        Assert.Equal(ResizeActions.All, lacking.Actions);
        Assert.Equal([conditional], lacking.Conditional);
    }

    [Fact]
    public void Without_any_role_nothing_is_allowed() => Assert.Equal(ResizeActions.All, Lacking().Actions);

    [Fact]
    public void A_role_that_could_not_be_read_gives_nothing_and_the_reason_is_told()
    {
        var unread = Grant("9980e02c", Subscription) with { Unread = Refusal };

        Assert.Equal(new RightsFinding.Unread(Refusal), Judge([unread]));
        Assert.Equal(["Owner"], Held(unread, Grant("Owner", Subscription, "*")));
    }

    public static TheoryData<string, DenyRule, bool> Denials => new()
    {
        { "everyone", Denial(new("00000000-0000-0000-0000-000000000000", PrincipalKind.Everyone)), true },
        { "the person, whatever the case", Denial(new("OID-Priya", PrincipalKind.Single)), true },
        { "another person", Denial(new("oid-mika", PrincipalKind.Single)), false },
        { "a group that holds the person", Denial(new(Group, PrincipalKind.Group)), true },
        { "another group", Denial(new("other", PrincipalKind.Group)), false },
        { "everyone but the person", Denial(new("", PrincipalKind.Everyone)) with { Excluded = [new(Person, PrincipalKind.Single)] }, false },
        { "everyone but the person's group", Denial(new("", PrincipalKind.Everyone)) with { Excluded = [new(Group, PrincipalKind.Group)] }, false },
        { "everyone but another group", Denial(new("", PrincipalKind.Everyone)) with { Excluded = [new("other", PrincipalKind.Group)] }, true },
        { "everyone, one action only", Denial(new("", PrincipalKind.Everyone)) with { Permissions = [new(["*/start/ACTION"], [])] }, true },
        { "everyone, other actions", Denial(new("", PrincipalKind.Everyone)) with { Permissions = [new(["*/delete"], [])] }, false },
        { "everyone, with an exception for these actions", Denial(new("", PrincipalKind.Everyone)) with { Permissions = [new(["*"], ["Microsoft.Compute/virtualMachines/*"])] }, false },
        { "at another scope", Denial(new("", PrincipalKind.Everyone)) with { Scope = "/subscriptions/other" }, false },
        { "above, but not for what lies below", Denial(new("", PrincipalKind.Everyone)) with { OnlyAtScope = true }, false },
        { "at the machine itself", Denial(new("", PrincipalKind.Everyone)) with { OnlyAtScope = true, Scope = Sample.BuildServer.ToString().ToUpperInvariant() }, true },
    };

    [Theory]
    [MemberData(nameof(Denials))]
    public void A_deny_assignment_beats_every_role_of_those_whom_it_meets(string whom, DenyRule denial, bool meets)
    {
        var finding = Judge([Grant("Owner", "/", "*")], [denial], new() { Groups = [Group] });

        Assert.True(finding is RightsFinding.Denied == meets, whom);
        Assert.True(finding is RightsFinding.Held == !meets, whom);
    }

    [Fact]
    public void A_denied_group_that_could_not_be_looked_up_may_hold_the_person_so_it_is_no_yes()
    {
        var unread = new Memberships { Unread = Refusal };

        Assert.Equal(new RightsFinding.Unread(Refusal), Judge([Grant("Owner", "/", "*")], [Denial(new(Group, PrincipalKind.Group))], unread));
        Assert.IsType<RightsFinding.Denied>(
            Judge([Grant("Owner", "/", "*")], [Denial(new("", PrincipalKind.Everyone)) with { Excluded = [new(Group, PrincipalKind.Group)] }], unread));
    }

    [Fact]
    public void The_bot_lacks_what_no_permission_of_it_covers()
    {
        Assert.Equal(["Microsoft.Compute/virtualMachines/deallocate/action"], ResizeActions.MissingIn([new(["*"], ["*/deallocate/action"]), new(["*/start/action"], [])]));
        Assert.Equal([], ResizeActions.MissingIn([new(["*"], ["*/deallocate/action"]), new(["*/deallocate/action"], [])]));
        Assert.Equal(ResizeActions.All, ResizeActions.MissingIn([]));
    }

    private static RoleGrant Grant(string role, string scope, params string[] actions) =>
        new() { Role = role, Scope = scope, Permissions = [new(actions, [])] };

    private static DenyRule Denial(Principal principal) =>
        new() { Name = "no-stops", Scope = Subscription, Permissions = [new(["*"], [])], Principals = [principal] };

    private static RightsFinding Judge(IReadOnlyList<RoleGrant> grants, IReadOnlyList<DenyRule>? denials = null, Memberships? groups = null) =>
        RightsJudge.Judge(Person, Sample.BuildServer, grants, denials ?? [], groups ?? Memberships.None);

    private static IEnumerable<string> Held(params RoleGrant[] grants) => Assert.IsType<RightsFinding.Held>(Judge(grants)).Through.Select(grant => grant.Role);

    private static RightsFinding.Lacking Lacking(params RoleGrant[] grants) => Assert.IsType<RightsFinding.Lacking>(Judge(grants));
}
