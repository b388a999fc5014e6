using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public sealed class PromptTests
{
    private static readonly Activity s_picture = new() { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://x.test/a.png" }] };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task An_answer_that_is_not_accepted_is_asked_for_again(bool keepsTypes) =>
        new Talk(keepsTypes)
            .With(new TextPrompt("text", (answer, _) => Task.FromResult(answer.Recognized.Value.Length > 3)))
            .Starting("text", Talk.Question("Name?", retry: "At least four letters, please."))
            .Test("hi", "Name?").Test("Al", "At least four letters, please.").Test("Bo", "At least four letters, please.").Test("Alan", "Complete: Alan")
            .StartTestAsync();

    [Fact]
    public Task Without_a_question_for_the_retry_the_first_one_is_asked_again() =>
        new Talk().With(new TextPrompt("text", (_, _) => Task.FromResult(false))).Starting("text", Talk.Question("Name?"))
            .Test("hi", "Name?").Test("Al", "Name?").StartTestAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_validator_counts_the_answers_and_may_answer_itself(bool keepsTypes) =>
        new Talk(keepsTypes)
            .With(new TextPrompt("text", async (answer, ct) =>
            {
                if (answer.AttemptCount == 3) return true;
                await answer.Context.SendActivityAsync($"No ({answer.AttemptCount})", cancellationToken: ct);
                return false;
            }))
            .Starting("text", Talk.Question("Name?", retry: "never said"))
            .Test("hi", "Name?").Test("a", "No (1)").Test("b", "No (2)").Test("c", "Complete: c")
            .StartTestAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_validator_keeps_something_between_answers_and_changes_the_value(bool keepsTypes) =>
        new Talk(keepsTypes)
            .With(new TextPrompt("text", (answer, _) =>
            {
                var first = answer.State.TryAdd("first", answer.Recognized.Value);
                answer.Recognized.Value = $"{answer.State["first"]} {answer.Recognized.Value}";
                return Task.FromResult(!first);
            }))
            .Starting("text", Talk.Question("Say it twice.", retry: "Once more."))
            .Test("hi", "Say it twice.").Test("one", "Once more.").Test("two", "Complete: one two")
            .StartTestAsync();

    [Fact]
    public Task A_question_expects_an_answer_unless_it_says_otherwise() =>
        new Talk().With(new TextPrompt("text")).Starting("text", new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "Name?" } })
            .Send("hi").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, ((Activity)reply).InputHint)).StartTestAsync();

    [Fact]
    public Task An_event_is_no_answer_to_a_text_prompt() =>
        new Talk().With(new TextPrompt("text")).Starting("text", Talk.Question("Name?"))
            .Test("hi", "Name?").Send(new Activity { Type = ActivityTypes.Event }).Test("Ada", "Complete: Ada").StartTestAsync();

    [Fact]
    public Task A_card_sent_without_text_is_no_text() =>
        new Talk().With(new TextPrompt("text")).Starting("text", Talk.Question("Name?", retry: "In words, please."))
            .Test("hi", "Name?").Send(new Activity { Type = ActivityTypes.Message, Value = new { a = 1 } }).AssertReply("In words, please.").StartTestAsync();

    [Fact]
    public Task A_prompt_can_be_asked_again_from_outside() =>
        new Talk().With(new TextPrompt("text")).Turn(async (dc, ct) =>
        {
            if (dc.ActiveDialog is null) await dc.PromptAsync("text", Talk.Question("Name?", retry: "never said"), ct);
            else await dc.RepromptDialogAsync(ct);
        }).Test("hi", "Name?").Test("what?", "Name?").StartTestAsync();

    [Fact]
    public Task A_prompt_that_was_interrupted_asks_again() =>
        new Talk().With(new TextPrompt("text"), new WaterfallDialog("help", [(step, ct) => step.EndDialogAsync(null, ct)])).Turn(async (dc, ct) =>
        {
            if (dc.ActiveDialog is null) await dc.PromptAsync("text", Talk.Question("Name?"), ct);
            else await dc.BeginDialogAsync("help", null, ct);
        }).Test("hi", "Name?").Test("help", "Name?").StartTestAsync();

    [Fact]
    public Task Pictures_are_taken_where_pictures_are_asked_for() =>
        new Talk().With(new AttachmentPrompt("picture"), new WaterfallDialog("w",
            [Talk.Ask("picture", "A picture?"), (step, ct) => step.EndDialogAsync(Assert.Single((IList<Attachment>)step.Result).ContentUrl, ct)])).Starting("w")
            .Test("hi", "A picture?").Test("no", "A picture?").Send(s_picture).AssertReply("Complete: https://x.test/a.png").StartTestAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task An_activity_prompt_waits_for_the_event_it_wants(bool keepsTypes) =>
        new Talk(keepsTypes)
            .With(
                new ActivityPrompt("event", (answer, _) => Task.FromResult(answer.Recognized.Value.Type == ActivityTypes.Event && answer.AttemptCount == 3)),
                new WaterfallDialog("w", [
                    (step, ct) => step.PromptAsync("event", Talk.Question("Waiting.", retry: "Still waiting."), ct),
                    (step, ct) => step.EndDialogAsync(((Activity)step.Result).Name, ct)]))
            .Starting("w")
            .Test("hi", "Waiting.").Test("now?", "Still waiting.").Send(Event("one")).Send(Event("two")).AssertReply("Complete: two")
            .StartTestAsync();

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(""));
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(null));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("a", null));
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TextPrompt("text").BeginDialogAsync(null, null));
        await Refused<ArgumentOutOfRangeException>(dc => dc.BeginDialogAsync("text", "no options of a prompt"));
        await Refused<ArgumentException>(dc => dc.BeginDialogAsync("text", CancellationToken.None));
        await Refused<ArgumentNullException>(dc => dc.PromptAsync("text", null));
        await Refused<ArgumentNullException>(dc => dc.PromptAsync("", new PromptOptions()));
    }

    private static Task Refused<T>(Func<DialogContext, Task> act)
        where T : Exception =>
        new Talk().With(new TextPrompt("text")).Turn((dc, _) => Assert.ThrowsAsync<T>(() => act(dc))).Send("hi").StartTestAsync();

    private static Activity Event(string name) => new() { Type = ActivityTypes.Event, Name = name };
}
