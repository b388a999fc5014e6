using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace BotFramework.Tests.Builder;

public sealed class ShowTypingTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly RecordingAdapter _adapter = new();
    private readonly ShowTypingMiddleware _middleware;

    public ShowTypingTests() => _middleware = new(500, 2000, _clock);

    [Fact]
    public async Task Typing_is_shown_after_half_a_second_and_every_two_seconds_until_the_bot_answers()
    {
        await RunAsync(
            Turn(),
            async _ =>
            {
                Pass(499);
                Assert.Empty(_adapter.Sent);
                Pass(1);
                Assert.Single(_adapter.Sent);
                Pass(2000);
                Assert.Equal(2, _adapter.Sent.Count);
                await Task.CompletedTask;
            });
        Pass(10_000);

        Assert.Equal(["typing", "typing"], _adapter.Sent.Select(activity => activity.Type));
        Assert.All(_adapter.Sent, typing => Assert.Equal("chat", typing.Conversation.Id));
    }

    [Fact]
    public async Task Typing_ends_with_the_first_message_even_when_the_turn_goes_on()
    {
        var turn = Turn();
        await RunAsync(
            turn,
            async token =>
            {
                Pass(500);
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token);
                Pass(2000);
                await turn.SendActivityAsync("here it is", cancellationToken: token);
                Pass(10_000);
            });
        await turn.SendActivityAsync("and one more after the turn");

        Assert.Equal(["typing", "trace", "typing", "message", "message"], _adapter.Sent.Select(activity => activity.Type));
    }

    [Fact]
    public async Task Only_a_message_from_a_person_is_answered_with_typing()
    {
        var skill = new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.VersionClaim, "1.0"),
            new Claim(AuthenticationConstants.AudienceClaim, "our bot"),
            new Claim(AuthenticationConstants.AppIdClaim, "another bot"),
        ]);
        var fromSkill = Turn();
        fromSkill.TurnState.Add<IIdentity>(BotAdapter.BotIdentityKey, skill);

        await RunAsync(fromSkill, LongTurn);
        await RunAsync(Turn(ActivityTypes.Event), LongTurn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task An_error_of_the_bot_ends_typing_and_goes_on()
    {
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => RunAsync(Turn(), _ => throw new InvalidTimeZoneException()));
        Pass(10_000);
        Assert.Empty(_adapter.Sent);
    }

    [Theory]
    [InlineData(-1, 1000)]
    [InlineData(100, 0)]
    public void Times_must_make_sense(int delay, int period) => Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    // Away from the test's own synchronization context, what waits for the clock goes on before Advance returns.
    private Task RunAsync(TurnContext turn, NextDelegate bot) => Task.Run(() => _middleware.OnTurnAsync(turn, bot, default));

    private Task LongTurn(CancellationToken cancellationToken)
    {
        Pass(10_000);
        return Task.CompletedTask;
    }

    private void Pass(int milliseconds) => _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));

    private TurnContext Turn(string type = ActivityTypes.Message)
        => new(_adapter, new Activity { Type = type, Conversation = new ConversationAccount(id: "chat") });
}
