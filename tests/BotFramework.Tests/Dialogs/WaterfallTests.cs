using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Dialogs;

public sealed class WaterfallTests
{
    private sealed record Order(string Dish, int Guests);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_answers_of_a_person_are_remembered_over_a_reload(bool keepsTypes) =>
        new Talk(keepsTypes).With(new TextPrompt("text"), Introduction()).Starting("introduction")
            .Test("hi", "Your name?").Test("Ada", "Your town?").Test("London", "Complete: Ada from London").Test("hi", "Your name?")
            .StartTestAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task What_the_caller_passed_is_there_in_every_step(bool keepsTypes) =>
        new Talk(keepsTypes)
            .With(new WaterfallDialog("order", [Say(Ordered), Say(Ordered)]))
            .Starting("order", new Order("soup", 3))
            .Test("hi", "3 soup").Test("more", "3 soup").Test("done", "Complete: done")
            .StartTestAsync();

    [Fact]
    public Task A_step_can_go_straight_on_with_a_result_of_its_own() =>
        new Talk()
            .With(new WaterfallDialog("w").AddStep((step, ct) => step.NextAsync(41, ct)).AddStep((step, ct) => step.EndDialogAsync($"{step.Reason} {(int)step.Result + 1}", ct)))
            .Starting("w").Test("hi", "Complete: NextCalled 42").StartTestAsync();

    [Fact]
    public Task A_step_goes_on_only_once() =>
        new Talk()
            .With(new WaterfallDialog("w", [async (step, ct) =>
            {
                await step.NextAsync(cancellationToken: ct);
                var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => step.NextAsync(cancellationToken: ct));
                return await step.EndDialogAsync(refused.Message, ct);
            }, (_, _) => Task.FromResult(Dialog.EndOfTurn)]))
            .Starting("w").Test("hi", "Complete: WaterfallStepContext.NextAsync(): method already called for dialog and step 'w[0]'.").StartTestAsync();

    [Fact]
    public Task The_steps_see_where_they_are_and_why() =>
        new Talk()
            .With(new WaterfallDialog("w", [Say(step => $"{step.Index} {step.Reason} {step.Result ?? "null"}"), Say(step => $"{step.Index} {step.Reason} {step.Result}")]))
            .Starting("w").Test("hi", "0 BeginCalled null").Test("there", "1 ContinueCalled there").StartTestAsync();

    [Fact]
    public Task Typing_or_an_event_is_no_answer() =>
        new Talk().With(new TextPrompt("text"), Introduction(), new WaterfallDialog("w", [Say(_ => "first"), Say(_ => "second")])).Starting("w")
            .Test("hi", "first").Send(new Activity { Type = ActivityTypes.Typing }).Test("go on", "second").StartTestAsync();

    [Fact]
    public Task A_waterfall_without_steps_ends_at_once() =>
        new Talk().With(new WaterfallDialog("w")).Starting("w").Test("hi", "Complete: nothing").StartTestAsync();

    [Fact]
    public Task A_waterfall_can_start_over_in_its_own_place() =>
        new Talk()
            .With(new WaterfallDialog("w", [Say(step => $"round {step.Options}"), (step, ct) => step.ReplaceDialogAsync("w", Convert.ToInt32(step.Options) + 1, ct)]))
            .Starting("w", 1).Test("hi", "round 1").Test("again", "round 2").Test("again", "round 3").StartTestAsync();

    [Fact]
    public async Task What_is_stored_has_the_names_that_other_versions_read()
    {
        var talk = new Talk(keepsTypes: false).With(new TextPrompt("text"), Introduction());
        await talk.Starting("introduction").Test("hi", "Your name?").Test("Ada", "Your town?").StartTestAsync();

        var stack = (JArray)talk.Stored["dialogStack"]!;
        Assert.Equal(["text", "introduction"], stack.Select(dialog => (string?)dialog["id"]));
        Assert.Equal(["options", "state"], Names(stack[0]));
        Assert.Equal(0, stack[0]["state"]!["state"]!["AttemptCount"]);
        Assert.Equal(["instanceId", "options", "stepIndex", "values"], Names(stack[1]));
        Assert.Equal(1, stack[1]["state"]!["stepIndex"]);
        Assert.Equal("Ada", stack[1]["state"]!["values"]!["name"]);
    }

    [Fact]
    public async Task A_waterfall_reports_where_its_runs_begin_end_and_are_cancelled()
    {
        var log = new TelemetryLog();
        var talk = new Talk().With(new WaterfallDialog("w", [Say(_ => "first"), Named]));
        talk.Dialogs.TelemetryClient = log;
        await talk.Turn(async (dc, ct) =>
        {
            if (dc.Context.Activity.Text == "stop") await dc.CancelAllDialogsAsync(ct);
            else if ((await dc.ContinueDialogAsync(ct)).Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync("w", null, ct);
        }).Test("hi", "first").Test("on", "named").Send("end").Test("hi", "first").Send("stop").StartTestAsync();

        Assert.Equal(
            ["WaterfallStart", "view w", "WaterfallStep Step1of2", "WaterfallStep Named", "WaterfallComplete",
             "WaterfallStart", "view w", "WaterfallStep Step1of2", "WaterfallCancel Step1of2"],
            log.Lines);
        Assert.Equal(2, log.Runs.Distinct().Count());
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        var waterfall = new WaterfallDialog("w");
        Assert.Throws<ArgumentNullException>(() => waterfall.AddStep(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => waterfall.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => waterfall.ContinueDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => waterfall.ResumeDialogAsync(null, DialogReason.EndCalled, null));
    }

    [Fact]
    public void A_waterfall_with_another_number_of_steps_is_another_version() =>
        Assert.NotEqual(new WaterfallDialog("w").GetVersion(), new WaterfallDialog("w", [Named]).GetVersion());

    private static string Ordered(WaterfallStepContext step) =>
        (step.Options as Order ?? ((JObject)step.Options).ToObject<Order>()!) is var order ? $"{order.Guests} {order.Dish}" : "";

    private static WaterfallDialog Introduction() => new("introduction",
    [
        Talk.Ask("text", "Your name?"),
        (step, ct) =>
        {
            step.Values["name"] = step.Result;
            return Talk.Ask("text", "Your town?")(step, ct);
        },
        (step, ct) => step.EndDialogAsync($"{step.Values["name"]} from {step.Result}", ct),
    ]);

    private static WaterfallStep Say(Func<WaterfallStepContext, string> text) => async (step, ct) =>
    {
        await step.Context.SendActivityAsync(text(step), cancellationToken: ct);
        return Dialog.EndOfTurn;
    };

    private static Task<DialogTurnResult> Named(WaterfallStepContext step, CancellationToken cancellationToken) => Say(_ => "named")(step, cancellationToken);

    private static IEnumerable<string> Names(JToken dialog) => ((JObject)dialog["state"]!).Properties().Select(property => property.Name).Order();
}
