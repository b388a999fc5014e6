using Bot.Core.Approvals;

namespace Bot.Core.Tests.Approvals;

public class TakingBackTests
{
    [Fact]
    public void Who_asked_may_take_the_request_back_while_nobody_has_decided()
    {
        var taken = Assert.IsType<Ruling.Decided>(Court.TakeBack(Sample.Request(), Sample.Mika, Sample.Now)).Request;

        Assert.Equal((RequestState.Cancelled, Sample.Now), (taken.State, taken.EndedAt));
    }

    [Fact]
    public void Nobody_else_may_not_even_an_approver()
    {
        Assert.Equal(new Ruling.NotAllowed(Permission.NotTheRequester), Court.TakeBack(Sample.Request(), Sample.Priya, Sample.Now));
        Assert.Equal(new Ruling.NotAllowed(Permission.Unknown), Court.TakeBack(Sample.Request(), Sample.Mika with { ObjectId = "" }, Sample.Now));
    }

    [Theory]
    [InlineData(RequestState.Approved)]
    [InlineData(RequestState.Checking)]
    public void What_was_approved_may_be_taken_back_while_nothing_was_done(RequestState state) =>
        Assert.IsType<Ruling.Decided>(Court.TakeBack(Sample.Request() with { State = state }, Sample.Mika, Sample.Now));

    [Theory]
    [InlineData(RequestState.Checking, true)]
    [InlineData(RequestState.Stopping, true)]
    [InlineData(RequestState.Resizing, false)]
    [InlineData(RequestState.Done, true)]
    [InlineData(RequestState.Declined, false)]
    public void What_was_begun_or_has_ended_is_not_taken_back(RequestState state, bool touched)
    {
        var late = Sample.Request() with { State = state, Touched = touched };

        Assert.Equal(new Ruling.TooLate(late), Court.TakeBack(late, Sample.Mika, Sample.Now));
    }
}
