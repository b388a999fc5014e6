using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void A_dialog_is_found_by_its_id()
    {
        var text = new TextPrompt("text");
        var dialogs = new DialogSet().Add(text);
        Assert.Same(text, dialogs.Find("text"));
        Assert.Null(dialogs.Find("nowhere"));
        Assert.Throws<ArgumentNullException>(() => dialogs.Find(null));
        Assert.Throws<ArgumentNullException>(() => dialogs.Find(" "));
        Assert.Throws<ArgumentNullException>(() => dialogs.Add(null));
    }

    [Fact]
    public void A_second_dialog_with_an_id_gets_a_number()
    {
        var first = new WaterfallDialog("w");
        var dialogs = new DialogSet().Add(first).Add(new WaterfallDialog("w")).Add(new WaterfallDialog("w")).Add(first);
        Assert.Equal(["w", "w2", "w3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void A_dialog_brings_those_it_depends_on()
    {
        var dialogs = new DialogSet().Add(new Needing());
        Assert.Equal([nameof(Needing), "needed"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void All_dialogs_report_where_the_set_reports()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("before"));
        dialogs.TelemetryClient = new TelemetryLog();
        dialogs.Add(new WaterfallDialog("after"));
        Assert.All(dialogs.GetDialogs(), dialog => Assert.Same(dialogs.TelemetryClient, dialog.TelemetryClient));
        dialogs.TelemetryClient = null;
        Assert.All(dialogs.GetDialogs(), dialog => Assert.IsType<NullBotTelemetryClient>(dialog.TelemetryClient));
    }

    [Fact]
    public void The_version_of_a_set_changes_with_its_dialogs()
    {
        var one = new DialogSet().Add(new WaterfallDialog("w"));
        var same = new DialogSet().Add(new WaterfallDialog("w"));
        Assert.Equal(one.GetVersion(), same.GetVersion());
        ((WaterfallDialog)same.Find("w")).AddStep((_, _) => Task.FromResult(Dialog.EndOfTurn));
        Assert.NotEqual(one.GetVersion(), same.GetVersion());
    }

    [Fact]
    public async Task A_set_needs_a_turn_and_a_place_for_its_stack()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
        using var turn = new TurnContext(new Microsoft.Bot.Builder.Adapters.TestAdapter(), new Microsoft.Bot.Schema.Activity());
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new Talk().Dialogs.CreateContextAsync(null));
    }

    private sealed class Needing() : ComponentDialog(nameof(Needing)), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new TextPrompt("needed")];
    }
}
