using Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Bot.Tests;

public class TurnOrderTests
{
    private readonly TurnOrder _order = new();
    private readonly TaskCompletionSource _firstEnds = new();
    private bool _secondBegan;

    [Fact]
    public async Task A_message_waits_for_the_one_before_it_in_the_same_conversation()
    {
        var first = _order.OnTurnAsync(Turn(ActivityTypes.Message, "a"), _ => _firstEnds.Task);
        var second = _order.OnTurnAsync(Turn(ActivityTypes.Message, "a"), Begin);
        Assert.False(_secondBegan);

        _firstEnds.SetResult();

        await Task.WhenAll(first, second);
        Assert.True(_secondBegan);
    }

    [Fact]
    public async Task A_message_does_not_wait_for_another_conversation()
    {
        _ = _order.OnTurnAsync(Turn(ActivityTypes.Message, "a"), _ => _firstEnds.Task);

        await _order.OnTurnAsync(Turn(ActivityTypes.Message, "b"), Begin);

        Assert.True(_secondBegan);
    }

    [Fact]
    public async Task A_button_does_not_wait_for_a_message()
    {
        _ = _order.OnTurnAsync(Turn(ActivityTypes.Message, "a"), _ => _firstEnds.Task);

        await _order.OnTurnAsync(Turn(ActivityTypes.Invoke, "a"), Begin);

        Assert.True(_secondBegan);
    }

    [Fact]
    public async Task A_message_that_failed_does_not_block_the_next()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _order.OnTurnAsync(Turn(ActivityTypes.Message, "a"), _ => throw new InvalidOperationException("a fault")));

        await _order.OnTurnAsync(Turn(ActivityTypes.Message, "a"), Begin);

        Assert.True(_secondBegan);
    }

    private Task Begin(CancellationToken cancellationToken)
    {
        _secondBegan = true;
        return Task.CompletedTask;
    }

    private static TurnContext Turn(string type, string conversation) =>
        new(new TestAdapter(), new Activity(type) { Conversation = new ConversationAccount { Id = conversation } });
}
