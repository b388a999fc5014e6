using Bot.Core.Approvals;
using Bot.Core.Audit;

namespace Bot.Core.Tests.Approvals;

public class VoteTests
{
    private static readonly Person Kim = new("oid-kim", "tenant", "Kim Park");

    [Fact]
    public void The_first_of_two_approvals_is_counted_and_the_second_decides()
    {
        var counted = Counted(Sample.Request() with { ApprovalsNeeded = 2 }, Sample.Priya);
        Assert.Equal((RequestState.Pending, 1), (counted.State, counted.Votes.Count));
        Assert.Null(counted.Decision);

        var decided = Decided(counted, Kim);
        Assert.Equal(RequestState.Approved, decided.State);
        Assert.Equal([Sample.Priya, Kim], decided.Votes.Select(vote => vote.By));
        Assert.Equal(Kim, decided.Decision!.By);
    }

    [Fact]
    public void One_person_counts_once()
    {
        var counted = Counted(Sample.Request() with { ApprovalsNeeded = 2 }, Sample.Priya);

        Assert.Equal(new Ruling.AlreadyCounted(counted), Rule(counted, Sample.Priya with { ObjectId = Sample.Priya.ObjectId.ToUpperInvariant(), Name = "Somebody Else" }));
    }

    [Fact]
    public void One_decline_ends_it_even_by_somebody_who_approved_before()
    {
        var counted = Counted(Sample.Request() with { ApprovalsNeeded = 3 }, Sample.Priya);

        Assert.Equal(RequestState.Declined, Assert.IsType<Ruling.Decided>(Rule(counted, Kim, approved: false)).Request.State);
        Assert.Equal(RequestState.Declined, Assert.IsType<Ruling.Decided>(Rule(counted, Sample.Priya, approved: false)).Request.State);
    }

    [Fact]
    public void The_approval_of_somebody_who_may_not_decide_any_more_counts_no_more()
    {
        var counted = Counted(Sample.Request() with { ApprovalsNeeded = 2 }, Sample.Priya);

        var again = Assert.IsType<Ruling.Counted>(Rule(counted, Kim, lapsed: [Sample.Priya.ObjectId.ToUpperInvariant()])).Request;

        Assert.Equal([Kim], again.Votes.Select(vote => vote.By));
        Assert.Equal(RequestState.Pending, again.State);
    }

    [Fact]
    public void An_approval_of_another_plan_counts_nothing()
    {
        var counted = Counted(Sample.Request() with { ApprovalsNeeded = 2 }, Sample.Priya);
        var other = counted with { Plan = counted.Plan with { ToSize = "Standard_D8s_v5" } };

        Assert.Equal([Kim], Counted(other, Kim).Votes.Select(vote => vote.By));
    }

    [Fact]
    public void Stricter_rules_count_at_once_and_milder_ones_do_not_lower_what_was_asked_for()
    {
        Assert.Equal(2, Counted(Sample.Request(), Sample.Priya, needed: 2).ApprovalsNeeded);
        Assert.Equal(2, Counted(Sample.Request() with { ApprovalsNeeded = 2 }, Sample.Priya, needed: 1).ApprovalsNeeded);
    }

    [Fact]
    public void The_requester_is_no_second_vote_unless_a_rule_lets_them()
    {
        var counted = Counted(Sample.Request() with { ApprovalsNeeded = 2 }, Sample.Priya);
        var own = new Standing { May = true, Rules = [new() { People = [Sample.Mika.ObjectId], OwnRequests = true }] };

        Assert.Equal(new Ruling.NotAllowed(Permission.OwnRequest), Rule(counted, Sample.Mika));
        Assert.Equal(RequestState.Approved, Assert.IsType<Ruling.Decided>(Rule(counted, Sample.Mika, standing: own)).Request.State);
        Assert.Equal(new Ruling.NotAllowed(Permission.OwnRequest), Rule(counted, Sample.Mika, standing: own with { May = false, Why = Permission.NoRights }));
    }

    [Fact]
    public void An_approval_that_is_not_the_last_is_recorded_with_who_gave_it()
    {
        var counted = Counted(Sample.Request() with { ApprovalsNeeded = 2 }, Sample.Priya);

        var entry = Chronicle.Of(Sample.Request(), counted, new(), Sample.Now);

        Assert.Equal((AuditEvent.Counted, Sample.Priya), (entry.What, entry.Who));
        Assert.Equal(nameof(Ruling.AlreadyCounted), Chronicle.WhyRefused(new Ruling.AlreadyCounted(counted)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_not_decided_in_chat_is_refused_at_the_click_too(bool approved) => Assert.Equal(
        new Ruling.NotAllowed(Permission.NotLowRisk),
        Court.Rule(Sample.Request(), Decision(Sample.Priya, approved), Sample.Request().Plan.Hash, new() { Standing = May, InChat = Permission.NotLowRisk }));

    private static Standing May => new() { May = true };

    private static Decision Decision(Person by, bool approved) => new(by, approved, Sample.Now.AddMinutes(5), "Because.");

    private static Ruling Rule(ResizeRequest request, Person by, bool approved = true, int needed = 1, IReadOnlyList<string>? lapsed = null, Standing? standing = null) =>
        Court.Rule(request, Decision(by, approved), request.Plan.Hash, new() { Standing = standing ?? May, ApprovalsNeeded = needed, Lapsed = lapsed ?? [] });

    private static ResizeRequest Counted(ResizeRequest request, Person by, int needed = 1) => Assert.IsType<Ruling.Counted>(Rule(request, by, needed: needed)).Request;

    private static ResizeRequest Decided(ResizeRequest request, Person by) => Assert.IsType<Ruling.Decided>(Rule(request, by)).Request;
}
