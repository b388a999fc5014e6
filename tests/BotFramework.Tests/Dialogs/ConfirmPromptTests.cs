using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public sealed class ConfirmPromptTests
{
    public static TheoryData<string> Cultures => [.. PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_person_says_yes_and_no_in_their_language(string locale)
    {
        var culture = PromptCultureModels.GetSupportedCultures().Single(culture => culture.Locale == locale);
        var question = $"Sure? (1) {culture.YesInLanguage}{culture.InlineOr}(2) {culture.NoInLanguage}";
        foreach (var (answer, result) in new[] { (culture.YesInLanguage, true), (culture.NoInLanguage, false), ("1", true), ("2", false), ("👍", true), ("👎", false) })
            await Asked(new ConfirmPrompt("sure", defaultLocale: locale) { Style = ListStyle.Inline }, locale).Test("?", question).Test(answer, $"Complete: {result}").StartTestAsync();
    }

    [Theory]
    [InlineData("en-us", "Yes please", true)]
    [InlineData("en-us", "YEP", true)]
    [InlineData("en-us", "ok!", true)]
    [InlineData("en-us", "y", true)]
    [InlineData("en-us", "n", false)]
    [InlineData("en-us", "nope", false)]
    [InlineData("en-us", "not ok", false)]
    [InlineData("en-us", "not sure", null)]
    [InlineData("en-us", "no, I am not sure yet", false)]
    [InlineData("en-us", "I don't agree", false)]
    [InlineData("en-us", "I don't know", null)]
    [InlineData("en-us", "yes and no", true)]
    [InlineData("en-us", "yesterday", null)]
    [InlineData("en-us", "nobody knows", null)]
    [InlineData("en-us", "what?", null)]
    [InlineData("en-us", "the second", false)]
    [InlineData("EN-gb", "yes", true)]
    [InlineData("da-dk", "yes", true)]
    [InlineData("ja-jp", "はい、お願いします", true)]
    [InlineData("ja-jp", "いいえ", false)]
    [InlineData("ja-jp", "ダメです", false)]
    [InlineData("zh-cn", "不是", false)]
    [InlineData("zh-cn", "好的", true)]
    [InlineData("de-de", "Ja, gerne", true)]
    [InlineData("de-de", "nicht sicher", null)]
    [InlineData("de-de", "Januar", null)]
    [InlineData("es-es", "de acuerdo", true)]
    [InlineData("fr-fr", "d'accord", true)]
    [InlineData("fr-fr", "pas d'accord", false)]
    [InlineData("ko-kr", "예약", null)]
    [InlineData("hi-in", "जी हां", true)]
    [InlineData("tr-tr", "HAYIR", false)]
    [InlineData("pt-br", "sim", true)]
    [InlineData("it-it", "sì", true)]
    public Task An_answer_is_read_as_yes_as_no_or_asked_again(string locale, string answer, bool? result) =>
        Asked(new ConfirmPrompt("sure") { Style = ListStyle.None }, locale).Test("?", "Sure?").Test(answer, result is null ? "Sure?" : $"Complete: {result}").StartTestAsync();

    [Fact]
    public Task Numbers_are_no_answer_where_none_are_shown() =>
        Asked(new ConfirmPrompt("sure") { Style = ListStyle.Inline, ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false, InlineOr = " / " } }, "en-us")
            .Test("?", "Sure? Yes / No").Test("1", "Sure? Yes / No").Test("no", "Complete: False").StartTestAsync();

    [Fact]
    public Task Other_words_can_be_offered_for_yes_and_no() =>
        Asked(new ConfirmPrompt("sure") { Style = ListStyle.Inline, ConfirmChoices = Tuple.Create(new Choice("Resize it"), new Choice("Leave it")) }, "en-us")
            .Test("?", "Sure? (1) Resize it or (2) Leave it").Test("leave it", "Complete: False").StartTestAsync();

    [Fact]
    public Task A_prompt_can_know_a_language_of_its_own()
    {
        var danish = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> { ["da-dk"] = (new Choice("Jo"), new Choice("Nej"), new ChoiceFactoryOptions(", ", " eller ", ", eller ", true)) };
        return Asked(new ConfirmPrompt("sure", danish) { Style = ListStyle.Inline }, "da-DK").Test("?", "Sure? (1) Jo eller (2) Nej").Test("Jo", "Complete: True").StartTestAsync();
    }

    [Fact]
    public Task The_question_can_say_in_which_language_the_answer_is_read() =>
        Asked(new ConfirmPrompt("sure") { Style = ListStyle.None }, "en-us", language: "fr-fr").Test("?", "Sure?").Test("oui", "Complete: True").StartTestAsync();

    [Fact]
    public Task A_validator_sees_when_nothing_was_understood() =>
        Asked(new ConfirmPrompt("sure", (answer, _) => Task.FromResult(!answer.Recognized.Succeeded)) { Style = ListStyle.None }, "en-us")
            .Test("?", "Sure?").Test("yes", "Sure?").Test("hmm", "Complete: False").StartTestAsync();

    [Fact]
    public void The_nearest_language_is_found_whatever_the_case()
    {
        Assert.Equal("en-us", PromptCultureModels.MapToNearestLanguage("EN-GB"));
        Assert.Equal("ja-jp", PromptCultureModels.MapToNearestLanguage("ja"));
        Assert.Equal("xx-yy", PromptCultureModels.MapToNearestLanguage("xx-YY"));
        Assert.Equal("", PromptCultureModels.MapToNearestLanguage(""));
        Assert.Null(PromptCultureModels.MapToNearestLanguage(null));
    }

    private static TestFlow Asked(ConfirmPrompt prompt, string locale, string? language = null)
    {
        var question = Talk.Question("Sure?");
        question.RecognizeLanguage = language;
        return new Talk { Adapter = new TestAdapter { Locale = locale } }.With(prompt).Starting("sure", question);
    }
}
