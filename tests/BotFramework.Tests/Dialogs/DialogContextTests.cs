using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public sealed class DialogContextTests
{
    [Fact]
    public Task A_dialog_that_does_not_exist_is_named() => OnceAsync(async dc =>
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("nowhere"));
        Assert.Equal(
            "DialogContext.BeginDialogAsync(): A dialog with an id of 'nowhere' wasn't found. The dialog must be included in the current or parent DialogSet."
            + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.",
            refused.Message);
        Assert.Empty(dc.Stack);
    });

    [Fact]
    public Task A_conversation_left_in_a_dialog_that_is_gone_says_which() => OnceAsync(async dc =>
    {
        dc.Stack.Add(new DialogInstance { Id = "gone" });
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ContinueDialogAsync());
        Assert.Equal("Failed to continue dialog. A dialog with id gone could not be found.", refused.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.RepromptDialogAsync());
        await dc.CancelAllDialogsAsync();
        Assert.Empty(dc.Stack);
    });

    [Fact]
    public Task Without_dialogs_there_is_nothing_to_do() => OnceAsync(async dc =>
    {
        Assert.Null(dc.ActiveDialog);
        Assert.Null(dc.Child);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
        Assert.Equal(DialogTurnStatus.Complete, (await dc.EndDialogAsync("x")).Status);
        Assert.False(await dc.EmitEventAsync("anything"));
        await dc.RepromptDialogAsync();
    });

    [Fact]
    public Task A_cancellation_token_is_no_value() => OnceAsync(async dc =>
    {
        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.ReplaceDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
    });

    [Fact]
    public Task A_dialog_says_why_it_ends()
    {
        List<string> ended = [];
        return OnceAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("a");
                await dc.ReplaceDialogAsync("b");
                Assert.Equal("b", Assert.Single(dc.Stack).Id);
                await dc.EndDialogAsync();
                Assert.Equal(["a ReplaceCalled", "b EndCalled"], ended);
            },
            new Watched("a", ended), new Watched("b", ended));
    }

    [Fact]
    public Task A_dialog_can_refuse_to_be_cancelled_with_those_above_it()
    {
        List<string> ended = [];
        return OnceAsync(
            async dc =>
            {
                foreach (var id in new[] { "below", "stays", "above" }) await dc.BeginDialogAsync(id);
                await dc.CancelAllDialogsAsync(cancelParents: false, eventName: "leave", eventValue: "now");
                Assert.Equal(["stays", "below"], dc.Stack.Select(dialog => dialog.Id));
                Assert.Equal(["above CancelCalled"], ended);
            },
            new Watched("below", ended), new Handler("stays", e => e is { Name: "leave", Value: "now", Bubble: false }), new Watched("above", ended));
    }

    [Fact]
    public Task An_event_goes_from_the_innermost_dialog_outwards_until_it_is_handled()
    {
        List<string> heard = [];
        var component = new ComponentDialog("component").AddDialog(new Handler("inner", e => Heard(heard, "inner", e)));
        return OnceAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("component");
                Assert.Equal("inner", dc.Child.ActiveDialog.Id);
                Assert.False(await dc.EmitEventAsync("news", fromLeaf: true));
                Assert.False(await dc.EmitEventAsync("news"));
                Assert.False(await dc.Child.EmitEventAsync("quiet", bubble: false));
                Assert.Equal(["inner news", "inner quiet"], heard);
            },
            component);
    }

    [Fact]
    public Task Whoever_contains_the_active_dialog_hears_of_an_activity_once_a_turn()
    {
        List<string> heard = [];
        var component = new ComponentDialog("component").AddDialog(new Handler("inner", e => Heard(heard, "inner", e)));
        return OnceAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("component");
                await dc.ContinueDialogAsync();
                await dc.ContinueDialogAsync();
                Assert.Equal(["inner activityReceived"], heard);
            },
            component);
    }

    [Fact]
    public Task Cancelling_with_the_parents_empties_all_stacks() => OnceAsync(
        async dc =>
        {
            await dc.BeginDialogAsync("component");
            var child = dc.Child;
            Assert.Same(dc, child.Parent);
            Assert.Equal(DialogTurnStatus.Cancelled, (await child.CancelAllDialogsAsync(cancelParents: true)).Status);
            Assert.Empty(child.Stack);
            Assert.Empty(dc.Stack);
        },
        new ComponentDialog("component").AddDialog(new Watched("inner", [])));

    [Fact]
    public Task The_language_is_that_of_the_turn_or_else_of_the_message() => OnceAsync(dc =>
    {
        ((TurnContext)dc.Context).Locale = "ja-JP";
        Assert.Equal("ja-JP", dc.GetLocale());
        ((TurnContext)dc.Context).Locale = null;
        dc.Context.Activity.Locale = "sv-SE";
        Assert.Equal("sv-SE", dc.GetLocale());
        return Task.CompletedTask;
    });

    [Fact]
    public Task A_dialog_that_only_begins_ends_with_the_next_message() =>
        new Talk().With(new Watched("w", [])).Starting("w").Send("hi").Test("more", "Complete: nothing").StartTestAsync();

    [Fact]
    public async Task What_is_missing_is_refused()
    {
        using var turn = new TurnContext(new Microsoft.Bot.Builder.Adapters.TestAdapter(), new Activity());
        Assert.Throws<ArgumentNullException>(() => new DialogContext(null, turn, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(new DialogSet(), (ITurnContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(new DialogSet(), (DialogContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(new DialogSet(), turn, null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogContext(new DialogSet(), turn, new DialogState()).BeginDialogAsync(null));
    }

    private static bool Heard(List<string> heard, string who, DialogEvent e)
    {
        heard.Add($"{who} {e.Name}");
        return false;
    }

    private static Task OnceAsync(Func<DialogContext, Task> act, params Dialog[] dialogs) =>
        new Talk().With(dialogs).Turn((dc, _) => act(dc)).Send("hi").StartTestAsync();

    private sealed class Handler(string id, Func<DialogEvent, bool> handles) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(handles(e));
    }
}
