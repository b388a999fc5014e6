using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Dialogs;

public sealed class ComponentDialogTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_component_inside_a_component_gives_its_answer_to_the_one_around(bool keepsTypes) =>
        new Talk(keepsTypes).With(Trip()).Starting("trip")
            .Test("hi", "From where?").Test("Oslo", "To where?").Test("Rome", "Complete: Oslo to Rome")
            .StartTestAsync();

    [Fact]
    public Task RunAsync_starts_the_root_goes_on_and_starts_again() =>
        new Talk().Running(new ComponentDialog("root").AddDialog(new WaterfallDialog("w", [Talk.Ask("text", "Name?"), (step, ct) => SayAsync(step, $"Hello {step.Result}", ct)])).AddDialog(new TextPrompt("text")))
            .Test("hi", "Name?").Test("Ada", "Hello Ada").Test("hi", "Name?").StartTestAsync();

    [Fact]
    public async Task The_stack_inside_is_stored_in_the_state_of_the_component()
    {
        var talk = new Talk(keepsTypes: false).With(Trip());
        await talk.Starting("trip").Test("hi", "From where?").StartTestAsync();
        var trip = (JObject)talk.Stored["dialogStack"]![0]!["state"]!;
        Assert.Equal(["place", "steps"], trip["dialogs"]!["dialogStack"]!.Select(dialog => (string?)dialog["id"]));
    }

    [Fact]
    public Task A_dialog_of_the_component_around_can_be_called() =>
        new Talk().With(new ComponentDialog("outer").AddDialog(new ComponentDialog("inner").AddDialog(new WaterfallDialog("w", [Talk.Ask("text", "Name?")])))
            .AddDialog(new TextPrompt("text"))).Starting("outer")
            .Test("hi", "Name?").Test("Ada", "Complete: Ada").StartTestAsync();

    [Fact]
    public Task A_component_cancelled_from_inside_ends_without_a_result() =>
        new Talk().With(new Interruptible(), new WaterfallDialog("w",
            [(step, ct) => step.BeginDialogAsync(nameof(Interruptible), null, ct), (step, ct) => step.EndDialogAsync(step.Result ?? "no name", ct)])).Starting("w")
            .Test("hi", "Name?").Test("cancel", "Complete: no name").StartTestAsync();

    [Fact]
    public Task A_component_that_was_interrupted_asks_again() =>
        new Talk().With(new Interruptible(), new WaterfallDialog("help", [(step, ct) => step.EndDialogAsync("ignored", ct)])).Turn(async (dc, ct) =>
        {
            if (dc.ActiveDialog is null) await dc.BeginDialogAsync(nameof(Interruptible), null, ct);
            else await dc.BeginDialogAsync("help", null, ct);
        }).Test("hi", "Name?").Send("help").AssertReply("Name?").AssertReply("(I asked again.)").StartTestAsync();

    [Fact]
    public Task Cancelling_a_component_cancels_what_is_inside()
    {
        List<string> ended = [];
        var dialogs = new ComponentDialog("component").AddDialog(new Watched("inside", ended));
        return new Talk().With(dialogs, new Watched("below", ended)).Turn(async (dc, ct) =>
        {
            if (dc.ActiveDialog is null)
            {
                await dc.BeginDialogAsync("below", null, ct);
                await dc.BeginDialogAsync("component", null, ct);
            }
            else
            {
                Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync(ct)).Status);
                Assert.Equal(["inside CancelCalled", "below CancelCalled"], ended);
                Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync(ct)).Status);
            }
        }).Send("hi").Send("stop").StartTestAsync();
    }

    [Fact]
    public async Task The_first_dialog_that_is_added_is_the_one_to_start_with()
    {
        var component = new ComponentDialog().AddDialog(new TextPrompt("first")).AddDialog(new TextPrompt("second"));
        Assert.Equal("first", component.InitialDialogId);
        Assert.Equal("second", component.FindDialog("second").Id);
        Assert.Null(component.FindDialog("third"));
        Assert.Equal(nameof(ComponentDialog), component.Id);
        await Assert.ThrowsAsync<ArgumentNullException>(() => component.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => component.ContinueDialogAsync(null));
    }

    [Fact]
    public void What_is_inside_reports_where_the_component_reports()
    {
        var component = new ComponentDialog("c").AddDialog(new TextPrompt("text"));
        Assert.IsType<NullBotTelemetryClient>(component.FindDialog("text").TelemetryClient);
        component.TelemetryClient = new TelemetryLog();
        component.AddDialog(new TextPrompt("later"));
        Assert.All(component.Dialogs.GetDialogs(), dialog => Assert.Same(component.TelemetryClient, dialog.TelemetryClient));
        component.TelemetryClient = null;
        Assert.All(component.Dialogs.GetDialogs(), dialog => Assert.IsType<NullBotTelemetryClient>(dialog.TelemetryClient));
    }

    [Fact]
    public async Task A_bot_changed_during_a_conversation_tells_its_dialogs()
    {
        var log = new TelemetryLog();
        var component = new ComponentDialog("c").AddDialog(new TextPrompt("text"));
        component.TelemetryClient = log;
        var talk = new Talk();
        await talk.Turn(async (dc, ct) =>
        {
            var options = Talk.Question("Name?");
            dc.Dialogs.TelemetryClient = log;
            dc.Dialogs.Add(component);
            if (dc.ActiveDialog is null) await dc.BeginDialogAsync("c", options, ct);
            else if (dc.Context.Activity.Text == "Ada")
            {
                component.AddDialog(new TextPrompt("new"));
                await dc.ContinueDialogAsync(ct);
            }
        }).Test("hi", "Name?").Send("Ada").StartTestAsync();
        Assert.Contains("Warning Unhandled dialog event: versionChanged. Active Dialog: c", log.Lines);
    }

    private static ComponentDialog Trip() => new ComponentDialog("trip")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, ct) => step.BeginDialogAsync("place", "From where?", ct),
            (step, ct) =>
            {
                step.Values["from"] = step.Result;
                return step.BeginDialogAsync("place", "To where?", ct);
            },
            (step, ct) => step.EndDialogAsync($"{step.Values["from"]} to {step.Result}", ct),
        ]))
        .AddDialog(new ComponentDialog("place")
            .AddDialog(new WaterfallDialog("ask", [(step, ct) => step.PromptAsync("text", Talk.Question((string)step.Options), ct)]))
            .AddDialog(new TextPrompt("text")));

    private static async Task<DialogTurnResult> SayAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
        {
            AddDialog(new WaterfallDialog("w", [Talk.Ask("text", "Name?")]));
            AddDialog(new TextPrompt("text"));
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "cancel" ? innerDc.CancelAllDialogsAsync(cancellationToken) : base.OnContinueDialogAsync(innerDc, cancellationToken);

        protected override Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync("(I asked again.)", cancellationToken: cancellationToken);
    }
}
