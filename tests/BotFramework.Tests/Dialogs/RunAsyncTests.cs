using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public sealed class RunAsyncTests
{
    [Fact]
    public async Task An_error_in_a_dialog_reaches_the_bot()
    {
        var flow = new Talk().Running(new WaterfallDialog("w", [(_, _) => throw new InvalidOperationException("broken")]));
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => flow.Send("hi").StartTestAsync());
        Assert.Equal("broken", thrown.Message);
    }

    [Fact]
    public Task A_dialog_can_handle_an_error_and_start_over() =>
        new Talk().Running(new Careful(failures: 1)).Test("hi", "Sorry: broken 1").AssertReply("All well.").StartTestAsync();

    [Fact]
    public async Task An_error_handled_over_and_over_ends_the_turn()
    {
        var flow = new Talk().Running(new Careful(failures: int.MaxValue));
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => flow.Send("hi").StartTestAsync());
        Assert.Equal("broken 11", thrown.Message);
    }

    private sealed class Careful(int failures) : Dialog("careful")
    {
        private int _failed;

        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            if (_failed < failures) throw new InvalidOperationException($"broken {++_failed}");
            await dc.Context.SendActivityAsync("All well.", cancellationToken: cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        protected override async Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e is not { Name: DialogEvents.Error, Value: Exception error }) return false;
            await dc.Context.SendActivityAsync($"Sorry: {error.Message}", cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
