using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;

namespace Bot.Core.Tests.Approvals;

public class CourtTests
{
    private static readonly ApprovalRules Rules = new() { Mode = ApprovalMode.Rules, Approvers = [Sample.Priya.ObjectId, Sample.Mika.ObjectId] };

    [Fact]
    public void An_approver_approves()
    {
        var ruling = Rule(Sample.Request(), Sample.Priya);

        var decided = Assert.IsType<Ruling.Decided>(ruling).Request;
        Assert.Equal(RequestState.Approved, decided.State);
        Assert.Equal(Sample.Priya, decided.Decision!.By);
    }

    [Fact]
    public void A_declined_request_has_ended() =>
        Assert.True(Assert.IsType<Ruling.Decided>(Rule(Sample.Request(), Sample.Priya, approved: false, comment: "Not before Friday.")).Request.Ended);

    [Fact]
    public void Whoever_declines_says_why() =>
        Assert.IsType<Ruling.ReasonMissing>(Rule(Sample.Request(), Sample.Priya, approved: false));

    [Fact]
    public void Nobody_approves_their_own_request_though_they_may_approve_others() =>
        Assert.Equal(new Ruling.NotAllowed(Permission.OwnRequest), Rule(Sample.Request(), Sample.Mika));

    [Fact]
    public void A_stranger_may_not_decide() =>
        Assert.Equal(new Ruling.NotAllowed(Permission.NotAnApprover), Rule(Sample.Request(), Sample.Stranger));

    [Fact]
    public void Without_configured_approvers_nobody_may_decide() =>
        Assert.Equal(new Ruling.NotAllowed(Permission.NobodyIsApprover), Rule(Sample.Request(), Sample.Priya, rules: new ApprovalRules { Mode = ApprovalMode.Rules }));

    [Fact]
    public void An_empty_entry_in_the_list_of_approvers_lets_nobody_in() =>
        Assert.Equal(
            new Ruling.NotAllowed(Permission.Unknown),
            Rule(Sample.Request(), Sample.Priya with { ObjectId = "" }, rules: new ApprovalRules { Approvers = [""] }));

    [Fact]
    public void An_approver_of_another_tenant_may_not_decide() =>
        Assert.Equal(new Ruling.NotAllowed(Permission.OtherTenant), Rule(Sample.Request(), Sample.Priya with { TenantId = "another" }));

    [Fact]
    public void A_card_that_shows_another_plan_decides_nothing() =>
        Assert.IsType<Ruling.OtherPlan>(Rule(Sample.Request(), Sample.Priya, hash: "0000"));

    [Fact]
    public void A_click_after_the_decision_is_too_late()
    {
        var declined = Sample.Request() with { State = RequestState.Declined };

        Assert.Equal(declined, Assert.IsType<Ruling.TooLate>(Rule(declined, Sample.Priya)).Request);
    }

    [Fact]
    public void A_click_after_the_expiry_is_too_late_even_before_the_request_was_marked()
    {
        var late = Rule(Sample.Request(), Sample.Priya, at: Sample.Now.AddHours(8));

        Assert.Equal(RequestState.Expired, Assert.IsType<Ruling.TooLate>(late).Request.State);
    }

    [Fact]
    public void A_stranger_learns_nothing_of_a_request_that_has_lapsed() =>
        Assert.IsType<Ruling.NotAllowed>(Rule(Sample.Request(), Sample.Stranger, at: Sample.Now.AddDays(1)));

    private static Ruling Rule(
        ResizeRequest request, Person by, bool approved = true, string? hash = null, ApprovalRules? rules = null, DateTimeOffset? at = null, string comment = "") =>
        Court.Rule(request, new(by, approved, at ?? Sample.Now.AddMinutes(5), comment), hash ?? request.Plan.Hash, new() { Standing = StandingOf(by, request, rules ?? Rules) });

    private static Standing StandingOf(Person by, ResizeRequest request, ApprovalRules rules) =>
        rules.Judge(new(request.Plan.Machine, Tags: null), by.ObjectId, Memberships.None, azure: null);
}
