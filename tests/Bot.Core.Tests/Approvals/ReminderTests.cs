using Bot.Core.Approvals;

namespace Bot.Core.Tests.Approvals;

public class ReminderTests
{
    [Fact]
    public void Approvers_are_reminded_at_half_the_time_and_half_an_hour_before_the_end()
    {
        Assert.Equal(Sample.Now.AddHours(4), Next(new(), Sample.Now));
        Assert.Equal(Sample.Now.AddHours(7.5), Next(new(), Sample.Now.AddHours(4)));
        Assert.Null(Next(new(), Sample.Now.AddHours(7.5)));
    }

    [Fact]
    public void The_times_can_be_set_and_those_that_no_request_lives_to_see_are_left_out()
    {
        var rules = new ApprovalRules { RemindBefore = [TimeSpan.FromHours(9), TimeSpan.FromHours(1), TimeSpan.Zero] };

        Assert.Equal(Sample.Now.AddHours(7), Next(rules, Sample.Now));
        Assert.Null(Next(rules, Sample.Now.AddHours(7)));
        Assert.Null(Next(new() { RemindBefore = [] }, Sample.Now));
    }

    private static DateTimeOffset? Next(ApprovalRules rules, DateTimeOffset now) => rules.NextReminder(Sample.Request(), now);
}
