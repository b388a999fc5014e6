using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Dialogs;

public sealed class ChoicePromptTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_person_chooses_by_name_place_or_number(bool keepsTypes) =>
        Colours(new ChoicePrompt("colour") { Style = ListStyle.Inline }, keepsTypes: keepsTypes)
            .Test("hi", "Which? (1) red, (2) green, or (3) blue").Test("black", "Which? (1) red, (2) green, or (3) blue").Test("the green one", "Complete: green 1")
            .Send("hi").AssertReplyContains("Which?").Test("the third", "Complete: blue 2")
            .Send("hi").AssertReplyContains("Which?").Test("1", "Complete: red 0")
            .StartTestAsync();

    [Theory]
    [InlineData(ListStyle.None, "Which?")]
    [InlineData(ListStyle.Inline, "Which? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "Which?\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.SuggestedAction, "Which? [red][green][blue]")]
    [InlineData(ListStyle.HeroCard, "{Which?}[red][green][blue]")]
    public Task Choices_are_shown_in_the_style_that_the_question_asks_for(ListStyle style, string shown) =>
        Colours(new ChoicePrompt("colour") { Style = ListStyle.List }, style).Send("hi").AssertReply(reply => Assert.Equal(shown, Shown((Activity)reply))).StartTestAsync();

    [Theory]
    [InlineData("personal", "Which? [red][green][blue]")]
    [InlineData("channel", "{Which?}[red][green][blue]")]
    public Task Teams_shows_suggestions_in_personal_chats_and_a_card_elsewhere(string conversationType, string shown)
    {
        var adapter = new TestAdapter(Channels.Msteams);
        adapter.Conversation.Conversation.ConversationType = conversationType;
        return Colours(new ChoicePrompt("colour"), adapter: adapter).Send("hi").AssertReply(reply =>
        {
            Assert.Equal(shown, Shown((Activity)reply));
            if (((Activity)reply).SuggestedActions is { } suggested) Assert.Equal([adapter.Conversation.User.Id], suggested.To);
        }).StartTestAsync();
    }

    [Theory]
    [InlineData("de-AT", "Welche? (1) rot, (2) grün, oder (3) blau")]
    [InlineData("DE", "Welche? (1) rot, (2) grün, oder (3) blau")]
    [InlineData("ja-JP", "Welche? (1) rot、 (2) grün、 または (3) blau")]
    [InlineData("xx-yy", "Welche? (1) rot, (2) grün, or (3) blau")]
    [InlineData(null, "Welche? (1) rot, (2) grün, ou (3) blau")]
    public Task The_line_of_choices_is_written_in_the_language_of_the_message_or_the_prompt(string? locale, string line) =>
        Questioned(new ChoicePrompt("colour", defaultLocale: "fr-fr") { Style = ListStyle.Inline }, "Welche?", ["rot", "grün", "blau"])
            .Send(new Activity { Type = ActivityTypes.Message, Text = "hallo", Locale = locale }).AssertReply(line).StartTestAsync();

    [Fact]
    public Task The_answer_is_read_in_the_language_of_its_message_unless_the_question_says_another() =>
        new Talk().With(new ChoicePrompt("colour") { Style = ListStyle.None }, new WaterfallDialog("w",
        [
            (step, ct) => step.PromptAsync("colour", Options("A?"), ct),
            (step, ct) => step.PromptAsync("colour", Options("B?", language: "ja-jp"), ct),
            (step, ct) => step.EndDialogAsync(((FoundChoice)step.Result).Value, ct),
        ])).Starting("w")
            .Test("hi", "A?").Send(In("de-de", "das zweite")).AssertReply("B?").Send(In("de-de", "das zweite")).AssertReply("B?").Send(In("de-de", "三番目")).AssertReply("Complete: blue")
            .StartTestAsync();

    [Fact]
    public async Task A_prompt_serves_people_of_several_languages_in_turn()
    {
        var prompt = new ChoicePrompt("colour") { Style = ListStyle.None, RecognizerOptions = new FindChoicesOptions() };
        foreach (var (locale, answer) in new[] { ("de-de", "das zweite"), ("fr-fr", "la deuxième"), ("en-us", "the second") })
            await Colours(prompt).Send(In(locale, "hi")).AssertReply("Which?").Send(In(locale, answer)).AssertReply("Complete: green 1").StartTestAsync();
        Assert.Null(prompt.RecognizerOptions.Locale);
    }

    [Fact]
    public Task A_prompt_can_write_and_read_choices_in_its_own_way() =>
        Colours(new ChoicePrompt("colour")
        {
            Style = ListStyle.Inline,
            ChoiceOptions = new ChoiceFactoryOptions(" / ", " / ", " / ", false),
            RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false },
        }).Test("hi", "Which? red / green / blue").Test("2", "Which? red / green / blue").Test("red", "Complete: red 0").StartTestAsync();

    [Fact]
    public Task A_prompt_can_know_a_language_of_its_own() =>
        Colours(new ChoicePrompt("colour", new Dictionary<string, ChoiceFactoryOptions> { ["da-dk"] = new(", ", " eller ", " eller ", true) }, defaultLocale: "da-DK") { Style = ListStyle.Inline })
            .Test("hi", "Which? (1) red, (2) green eller (3) blue").StartTestAsync();

    [Fact]
    public Task A_validator_decides_whether_a_choice_is_accepted() =>
        Colours(new ChoicePrompt("colour", (answer, _) => Task.FromResult(answer.Recognized is { Succeeded: true, Value.Value: not "red" })) { Style = ListStyle.None })
            .Test("hi", "Which?").Test("red", "Which?").Test("pink", "Which?").Test("blue", "Complete: blue 2").StartTestAsync();

    [Fact]
    public Task The_question_itself_stays_as_it_was() =>
        new Talk().With(new ChoicePrompt("colour") { Style = ListStyle.HeroCard }).Starting("colour", new PromptOptions
        {
            Prompt = WithValue((Activity)MessageFactory.Attachment(new HeroCard { Title = "A picture" }.ToAttachment(), "Which?"), "2026-11-23T06:00:00Z"),
            Choices = ChoiceFactory.ToChoices(["red"]),
        }).Send("hi").AssertReply(TwoCards).Send("pink").AssertReply(TwoCards).StartTestAsync();

    [Fact]
    public Task Choices_can_be_offered_without_a_question() =>
        new Talk().With(new ChoicePrompt("colour") { Style = ListStyle.List }).Starting("colour", new PromptOptions { Choices = ChoiceFactory.ToChoices(["red"]) })
            .Send("hi").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, ((Activity)reply).InputHint)).StartTestAsync();

    private static void TwoCards(IActivity reply)
    {
        var question = (Activity)reply;
        Assert.Equal(["A picture", null], question.Attachments.Select(card => JObject.FromObject(card.Content).Value<string>("title")));
        Assert.Equal("2026-11-23T06:00:00Z", question.Value);
    }

    private static Activity WithValue(Activity message, string value)
    {
        message.Value = value;
        return message;
    }

    private static TestFlow Colours(ChoicePrompt prompt, ListStyle? style = null, TestAdapter? adapter = null, bool keepsTypes = true) =>
        Questioned(prompt, "Which?", ["red", "green", "blue"], style, adapter, keepsTypes);

    private static TestFlow Questioned(ChoicePrompt prompt, string question, string[] choices, ListStyle? style = null, TestAdapter? adapter = null, bool keepsTypes = true) =>
        new Talk(keepsTypes) { Adapter = adapter ?? new TestAdapter { Locale = prompt.DefaultLocale ?? "en-us" } }.With(prompt, new WaterfallDialog("w",
        [
            (step, ct) => step.PromptAsync("colour", Options(question, choices, style), ct),
            (step, ct) => step.EndDialogAsync(step.Result is FoundChoice choice ? $"{choice.Value} {choice.Index}" : "?", ct),
        ])).Starting("w");

    private static PromptOptions Options(string question, string[]? choices = null, ListStyle? style = null, string? language = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        Choices = ChoiceFactory.ToChoices(choices ?? ["red", "green", "blue"]),
        Style = style,
        RecognizeLanguage = language,
    };

    private static Activity In(string locale, string text) => new() { Type = ActivityTypes.Message, Text = text, Locale = locale };

    private static string Shown(Activity message) =>
        message.SuggestedActions is { } suggested ? $"{message.Text} {Buttons(suggested.Actions)}"
        : message.Attachments is [{ Content: HeroCard card }] ? $"{{{card.Text}}}{Buttons(card.Buttons)}"
        : message.Text;

    private static string Buttons(IList<CardAction> buttons) => string.Concat(buttons.Select(button => $"[{button.Title}]"));
}
