using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Core.Tests.Approvals;

public class WhoMayTests
{
    private const string Team = "9b2f0000-0000-4000-8000-000000000001";
    private static readonly string Priya = Sample.Priya.ObjectId;
    private static readonly Subject Vm = new(new("11111111-0000-4000-8000-000000000001", "rg-build", "vm-build-07"), new Dictionary<string, string> { ["Env"] = "Prod", ["team"] = "build" });
    private static readonly RightsFinding Held = new RightsFinding.Held([]);
    private static readonly RightsFinding Lacking = new RightsFinding.Lacking(ResizeActions.All, []);
    private static readonly RightsFinding Unread = new RightsFinding.Unread(Sample.Refusal(RefusalKind.Forbidden));

    public static TheoryData<string, ApprovalRule, Coverage> Scopes => new()
    {
        { "everything", new(), Coverage.Covered },
        { "the subscription", new() { Subscription = "11111111-0000-4000-8000-000000000001".ToUpperInvariant() }, Coverage.Covered },
        { "another subscription", new() { Subscription = "22222222-0000-4000-8000-000000000001" }, Coverage.NotCovered },
        { "the resource group, whatever the case", new() { ResourceGroup = "RG-Build" }, Coverage.Covered },
        { "a pattern of resource groups", new() { ResourceGroup = "rg-*" }, Coverage.Covered },
        { "a resource group that begins alike", new() { ResourceGroup = "rg-bui" }, Coverage.NotCovered },
        { "the name", new() { Vm = "VM-build-07" }, Coverage.Covered },
        { "a pattern of names", new() { Vm = "vm-*-07" }, Coverage.Covered },
        { "another pattern of names", new() { Vm = "vm-test-*" }, Coverage.NotCovered },
        { "the tag", new() { Tag = "env=prod" }, Coverage.Covered },
        { "any value of the tag", new() { Tag = "env=*" }, Coverage.Covered },
        { "another value of the tag", new() { Tag = "env=test" }, Coverage.NotCovered },
        { "a tag that it does not have", new() { Tag = "owner=build" }, Coverage.NotCovered },
        { "all parts at once", new() { ResourceGroup = "rg-build", Vm = "vm-*", Tag = "team=build" }, Coverage.Covered },
        { "all parts but one", new() { ResourceGroup = "rg-build", Vm = "vm-*", Tag = "team=web" }, Coverage.NotCovered },
    };

    [Theory]
    [MemberData(nameof(Scopes))]
    public void A_rule_is_about_the_machines_of_its_scope(string scope, ApprovalRule rule, Coverage coverage) => Assert.True(coverage == rule.Covers(Vm), scope);

    [Fact]
    public void While_the_tags_are_unread_a_rule_by_tag_lets_nobody_decide_but_asks_for_its_approvals()
    {
        var untold = Vm with { Tags = null };
        var rules = new ApprovalRules { Mode = ApprovalMode.Rules, Rules = [new() { Tag = "env=prod", People = [Priya], MinimumApprovals = 2 }] };

        Assert.False(Judge(rules, subject: untold).May);
        Assert.True(Judge(rules).May);
        Assert.Equal((2, 2), (rules.ApprovalsNeeded(untold), rules.ApprovalsNeeded(Vm)));
        Assert.Equal(Coverage.NotCovered, (rules.Rules[0] with { Vm = "other" }).Covers(untold));
    }

    [Theory]
    [InlineData(ApprovalMode.Either, true, false, true)]
    [InlineData(ApprovalMode.Either, false, true, true)]
    [InlineData(ApprovalMode.Either, false, false, false)]
    [InlineData(ApprovalMode.Rules, true, false, true)]
    [InlineData(ApprovalMode.Rules, false, true, false)]
    [InlineData(ApprovalMode.Azure, true, false, false)]
    [InlineData(ApprovalMode.Azure, false, true, true)]
    [InlineData(ApprovalMode.Both, true, false, false)]
    [InlineData(ApprovalMode.Both, false, true, false)]
    [InlineData(ApprovalMode.Both, true, true, true)]
    [InlineData((ApprovalMode)9, false, false, false)]
    public void The_mode_says_whether_a_rule_or_a_right_in_Azure_lets_decide(ApprovalMode mode, bool named, bool held, bool may)
    {
        var rules = new ApprovalRules { Mode = mode, Rules = [new() { People = [named ? Priya.ToUpperInvariant() : "oid-somebody"] }] };

        Assert.Equal(may, Judge(rules, held ? Held : Lacking).May);
        Assert.Equal(may, Judge(rules, held ? Held : Lacking).Why == Permission.Granted);
    }

    [Theory]
    [InlineData(ApprovalMode.Either)]
    [InlineData(ApprovalMode.Azure)]
    [InlineData(ApprovalMode.Rules)]
    [InlineData(ApprovalMode.Both)]
    public void An_empty_list_lets_nobody_decide_and_an_unknown_person_may_nothing(ApprovalMode mode)
    {
        Assert.False(Judge(new() { Mode = mode }, Lacking).May);
        Assert.False(Judge(new() { Mode = mode, Approvers = [""], Rules = [new() { People = [""], Groups = [""] }] }, Lacking).May);
        Assert.False(new ApprovalRules { Mode = mode, Approvers = [""] }.Judge(Vm, "", Memberships.None, Held).May);
    }

    [Theory]
    [InlineData(ApprovalMode.Rules, Permission.NotAnApprover)]
    [InlineData(ApprovalMode.Either, Permission.NotAnApprover)]
    [InlineData(ApprovalMode.Azure, Permission.NoRights)]
    public void Who_may_not_is_told_what_is_missing(ApprovalMode mode, Permission why) =>
        Assert.Equal(why, Judge(new() { Mode = mode, Approvers = ["oid-somebody"] }, Lacking).Why);

    [Fact]
    public void Named_by_a_rule_but_without_the_right_in_Azure_is_not_enough_when_both_are_asked_for() =>
        Assert.Equal(Permission.NoRights, Judge(new() { Mode = ApprovalMode.Both, Approvers = [Priya] }, Lacking).Why);

    [Fact]
    public void Without_any_rule_nobody_is_an_approver() => Assert.Equal(Permission.NobodyIsApprover, Judge(new() { Mode = ApprovalMode.Rules }).Why);

    [Fact]
    public void What_could_not_be_read_is_no_yes_and_carries_the_reason()
    {
        var standing = Judge(new() { Mode = ApprovalMode.Azure }, Unread);
        var byGroup = new ApprovalRules { Mode = ApprovalMode.Rules, Rules = [new() { Groups = [Team] }] };

        Assert.Equal((false, Permission.Unreadable), (standing.May, standing.Why));
        Assert.NotNull(standing.Unread);
        Assert.Equal(Permission.Unreadable, byGroup.Judge(Vm, Priya, new() { Unread = Sample.Refusal(RefusalKind.Forbidden) }, null).Why);
    }

    [Fact]
    public void Members_of_a_group_may_decide_where_the_rule_says_so()
    {
        var rules = new ApprovalRules { Mode = ApprovalMode.Rules, Rules = [new() { Groups = [Team.ToUpperInvariant()], Vm = "vm-build-*" }] };

        Assert.Equal([Team], rules.GroupsToAsk(Vm, Priya).Select(id => id.ToLowerInvariant()));
        Assert.True(rules.Judge(Vm, Priya, new() { Groups = [Team] }, null).May);
        Assert.False(rules.Judge(Vm, Priya, Memberships.None, null).May);
        Assert.Equal([], rules.GroupsToAsk(Vm with { Machine = Vm.Machine with { Name = "vm-web-01" } }, Priya));
    }

    [Fact]
    public void Whoever_is_named_in_person_is_not_looked_up_in_groups_unless_a_group_may_more()
    {
        var rules = new ApprovalRules { Rules = [new() { People = [Priya] }, new() { Groups = [Team] }] };

        Assert.Equal([], rules.GroupsToAsk(Vm, Priya));
        Assert.Equal([Team], (rules with { Rules = [rules.Rules[0], rules.Rules[1] with { OwnRequests = true }] }).GroupsToAsk(Vm, Priya));
    }

    [Fact]
    public void Azure_is_asked_only_where_its_answer_matters()
    {
        var named = new ApprovalRules { Approvers = [Priya] };
        bool Asks(ApprovalMode mode, string person) => (named with { Mode = mode }) is var rules && rules.NeedAzure(rules.Judge(Vm, person, Memberships.None, null));

        Assert.Equal([false, true], new[] { Priya, "oid-other" }.Select(person => Asks(ApprovalMode.Either, person)));
        Assert.Equal([true, false], new[] { Priya, "oid-other" }.Select(person => Asks(ApprovalMode.Both, person)));
        Assert.Equal([true, true], new[] { Priya, "oid-other" }.Select(person => Asks(ApprovalMode.Azure, person)));
        Assert.Equal([false, false], new[] { Priya, "oid-other" }.Select(person => Asks(ApprovalMode.Rules, person)));
    }

    [Fact]
    public void The_strictest_rule_says_how_many_must_approve()
    {
        var rules = new ApprovalRules { MinimumApprovals = 1, Rules = [new() { Tag = "env=prod", MinimumApprovals = 3 }, new() { Vm = "vm-build-*", MinimumApprovals = 2 }, new() { Vm = "vm-web-*", MinimumApprovals = 9 }] };

        Assert.Equal(3, rules.ApprovalsNeeded(Vm));
        Assert.Equal(4, (rules with { MinimumApprovals = 4 }).ApprovalsNeeded(Vm));
    }

    [Theory]
    [InlineData(InChat.On, true, null, Permission.Granted)]
    [InlineData(InChat.Off, false, -5.0, Permission.NotInChat)]
    [InlineData(InChat.LowRisk, false, 10.0, Permission.Granted)]
    [InlineData(InChat.LowRisk, false, 10.01, Permission.NotLowRisk)]
    [InlineData(InChat.LowRisk, false, null, Permission.NotLowRisk)]
    [InlineData(InChat.LowRisk, true, -5.0, Permission.NotLowRisk)]
    [InlineData((InChat)7, false, -5.0, Permission.NotInChat)]
    public void The_trust_switch_says_what_is_decided_in_chat(InChat inChat, bool needsStop, double? increase, Permission expected) =>
        Assert.Equal(expected, new ApprovalRules { InChat = inChat, LowRiskMaxIncrease = 10 }.InChatFor(Sample.Plan(needsStop: needsStop) with { PriceChange = (decimal?)increase }));

    [Theory]
    [InlineData(PowerState.Deallocated, Permission.Granted)]
    [InlineData(PowerState.Stopped, Permission.Granted)]
    [InlineData(PowerState.Running, Permission.NotLowRisk)]
    [InlineData(PowerState.Starting, Permission.NotLowRisk)]
    [InlineData(PowerState.Unknown, Permission.NotLowRisk)]
    public void A_machine_that_is_off_is_stopped_without_risk(PowerState power, Permission expected) =>
        Assert.Equal(expected, new ApprovalRules { InChat = InChat.LowRisk }.InChatFor(Sample.Plan(power) with { PriceChange = 0 }));

    public static TheoryData<ApprovalRules, string> Problems => new()
    {
        { new() { Expiry = TimeSpan.Zero }, "Approvals:Expiry" },
        { new() { MinimumApprovals = 0 }, "Approvals:MinimumApprovals" },
        { new() { Mode = (ApprovalMode)9 }, "Approvals:Mode" },
        { new() { InChat = (InChat)9 }, "Approvals:InChat" },
        { new() { LowRiskMaxIncrease = -1 }, "Approvals:LowRiskMaxIncrease" },
        { new() { Rules = [new()] }, "Approvals:Rules:0 does nothing" },
        { new() { Rules = [new() { OwnRequests = true, MinimumApprovals = 1 }] }, "Approvals:Rules:0:OwnRequests" },
        { new() { Rules = [new() { MinimumApprovals = 0 }] }, "Approvals:Rules:0:MinimumApprovals" },
        { new() { Rules = [new() { People = [" "], Groups = [Team] }] }, "Approvals:Rules:0:People" },
        { new() { Rules = [new() { Groups = ["VM operators"] }] }, "Approvals:Rules:0:Groups holds 'VM operators'" },
        { new() { Rules = [new() { People = ["a"], Subscription = "Production" }] }, "Approvals:Rules:0:Subscription is 'Production'" },
        { new() { Rules = [new() { People = ["a"], ResourceGroup = "" }] }, "Approvals:Rules:0:ResourceGroup" },
        { new() { Rules = [new() { People = ["a"], Vm = " " }] }, "Approvals:Rules:0:Vm" },
        { new() { Rules = [new() { People = ["a"], Tag = "env" }] }, "Approvals:Rules:0:Tag is 'env'" },
        { new() { Rules = [new() { People = ["a"], Tag = "=prod" }] }, "Approvals:Rules:0:Tag" },
        { new() { Mode = ApprovalMode.Rules, Approvers = ["a"], MinimumApprovals = 2 }, "ask for 2 approvals, but the rules name 1 person" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Rules_that_cannot_be_meant_are_named(ApprovalRules rules, string problem) => Assert.Contains(problem, Assert.Throws<ArgumentException>(rules.Validate).Message);

    [Fact]
    public void All_problems_are_named_at_once()
    {
        var message = Assert.Throws<ArgumentException>(new ApprovalRules { MinimumApprovals = 0, Rules = [new(), new() { People = ["a"], Tag = "env" }] }.Validate).Message;

        Assert.All(["MinimumApprovals", "Rules:0", "Rules:1:Tag"], key => Assert.Contains(key, message));
    }

    [Fact]
    public void Ordinary_rules_are_no_problem()
    {
        new ApprovalRules().Validate();
        new ApprovalRules { Approvers = ["oid-priya"], MinimumApprovals = 2 }.Validate();
        new ApprovalRules { Mode = ApprovalMode.Rules, MinimumApprovals = 2, Rules = [new() { Groups = [Team], Subscription = Guid.NewGuid().ToString(), Tag = "env=prod=eu", Vm = "vm-*" }] }.Validate();
    }

    private static Standing Judge(ApprovalRules rules, RightsFinding? azure = null, Subject? subject = null) => rules.Judge(subject ?? Vm, Priya, Memberships.None, azure);
}
