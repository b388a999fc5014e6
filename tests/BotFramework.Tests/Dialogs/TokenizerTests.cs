using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("restart the bot", "restart|the|bot")]
    [InlineData("D4s-v4.East:US?", "d4s|v4|east|us")]
    [InlineData("a b", "a|b")]
    [InlineData("Standard", "standard")]
    [InlineData(".?-()", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("größe", "größe")]
    [InlineData("ok👍😀go", "ok|👍|😀|go")]
    public void A_text_is_taken_apart_into_words(string? text, string words) =>
        Assert.Equal(words, string.Join('|', Tokenizer.DefaultTokenizer(text, "en-us").Select(token => token.Normalized)));

    [Fact]
    public void A_word_says_where_it_stands()
    {
        var tokens = Tokenizer.DefaultTokenizerImpl("gO 💥up");
        Assert.Equal(["gO 0-1", "💥 3-4", "up 5-6"], tokens.Select(token => $"{token.Text} {token.Start}-{token.End}"));
    }
}
