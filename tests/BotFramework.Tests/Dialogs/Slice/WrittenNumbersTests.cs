using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

/// <summary>Ours asks again where the official prompt, with its large recognisers, would read a number, or guess one.</summary>
public sealed class WrittenNumbersTests
{
    [Theory]
    [InlineData("12,34", "en-us")]
    [InlineData("twenty five", "en-us")]
    [InlineData("two hundred", "en-us")]
    [InlineData("v5", "en-us")]
    [InlineData("5 000", "en-us")]
    [InlineData(".5", "en-us")]
    [InlineData("1.2.3", "en-us")]
    [InlineData("十一", "ja-jp")]
    [InlineData("", "en-us")]
    [InlineData(null, null)]
    public void What_may_be_meant_otherwise_is_no_number(string? text, string? locale) => Assert.Null(WrittenNumbers.Read(text, locale));

    [Theory]
    [InlineData("３０", "ja-jp", "30")]
    [InlineData("三", "ja-jp", "3")]
    [InlineData("sieben", "de-de", "7")]
    [InlineData("12,34,567.8", "hi-in", "1234567.8")]
    [InlineData("1 234 567,89", "fr-fr", "1234567.89")]
    [InlineData("−5", "en-us", "-5")]
    [InlineData("(5)", "en-us", "5")]
    public void Digits_and_words_of_a_language_are_read(string text, string locale, string number) => Assert.Equal(number, WrittenNumbers.Read(text, locale));
}
