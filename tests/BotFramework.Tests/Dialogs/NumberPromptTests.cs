using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public sealed class NumberPromptTests
{
    [Theory]
    [InlineData("42", "42")]
    [InlineData("-3", "-3")]
    [InlineData("$500", "500")]
    [InlineData("i am 18 years old", "18")]
    [InlineData("I've run 5km", "5")]
    [InlineData("The temperature is 32C", "32")]
    [InlineData("1,234,567 or 8", "1234567")]
    [InlineData("５", "5")]
    [InlineData("seven!", "7")]
    public Task A_whole_number_is_read(string said, string read) => Asking<int>().Test(said, $"Complete: {read}").StartTestAsync();

    [Theory]
    [InlineData("hello")]
    [InlineData("3.14")]
    [InlineData("9999999999")]
    [InlineData("12,34")]
    [InlineData("twenty five")]
    [InlineData("v5")]
    [InlineData("5 000")]
    [InlineData(".5")]
    public Task What_is_no_whole_number_is_asked_again(string said) => Asking<int>().Test(said, "A number, please?").Test("8", "Complete: 8").StartTestAsync();

    [Theory]
    [InlineData("en-us", "1,234.5", 1234.5)]
    [InlineData("nl-nl", "3,14", 3.14)]
    [InlineData("de-de", "1.234,5", 1234.5)]
    [InlineData("fr-fr", "1 234,5", 1234.5)]
    [InlineData("de-ch", "1'234.5", 1234.5)]
    [InlineData("no-such-language", "0.5", 0.5)]
    public Task Separators_are_those_of_the_persons_language(string locale, string said, double read) =>
        Asking<double>(number => Assert.Equal(read, number), adapter: new TestAdapter { Locale = locale }).Send(said).AssertReply(Completed).StartTestAsync();

    [Fact]
    public Task Separators_may_be_those_of_the_prompts_language() =>
        Asking<double>(number => Assert.Equal(3.14, number), defaultLocale: "nl-nl").Send("3,14").AssertReply(Completed).StartTestAsync();

    [Fact]
    public async Task Every_kind_of_number_is_read()
    {
        await Asking<long>(number => Assert.Equal(9999999999L, number)).Send("9999999999").AssertReply(Completed).StartTestAsync();
        await Asking<float>(number => Assert.Equal(3.14f, number)).Send("3.14").AssertReply(Completed).StartTestAsync();
        await Asking<decimal>(number => Assert.Equal(3.14m, number)).Send("3.14").AssertReply(Completed).StartTestAsync();
    }

    [Fact]
    public void Other_kinds_are_refused() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<DateTime>("number"));

    [Fact]
    public Task A_validator_decides() => new Talk().With(
            new NumberPrompt<int>("number", async (prompt, cancellationToken) =>
            {
                if (prompt.Recognized.Value is > 0 and < 100) return true;
                await prompt.Context.SendActivityAsync("Less than 100, please.", cancellationToken: cancellationToken);
                return false;
            }))
        .Starting("number", Talk.Question("A number?"))
        .Send("hello").AssertReply("A number?").Test("150", "Less than 100, please.").Test("64", "Complete: 64").StartTestAsync();

    [Fact]
    public void A_prompt_needs_an_id() => Assert.Equal("dialogId", Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(null)).ParamName);

    private static TestFlow Asking<T>(Action<T>? check = null, string? defaultLocale = null, TestAdapter? adapter = null)
        where T : struct => new Talk { Adapter = adapter ?? new TestAdapter() }.With(
            new NumberPrompt<T>("number", (prompt, _) => Task.FromResult(Checked(prompt.Recognized, check)), defaultLocale))
        .Starting("number", Talk.Question("A number?", "A number, please?"))
        .Send("hello").AssertReply("A number?");

    private static bool Checked<T>(PromptRecognizerResult<T> recognized, Action<T>? check)
    {
        if (recognized.Succeeded) check?.Invoke(recognized.Value);
        return recognized.Succeeded;
    }

    private static void Completed(IActivity reply) => Assert.StartsWith("Complete", reply.AsMessageActivity().Text, StringComparison.Ordinal);
}
