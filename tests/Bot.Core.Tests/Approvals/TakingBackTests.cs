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

    [Fact]
    public void What_was_approved_is_not_taken_back()
    {
        var approved = Sample.Request() with { State = RequestState.Approved };

        Assert.Equal(new Ruling.TooLate(approved), Court.TakeBack(approved, Sample.Mika, Sample.Now));
    }
}
