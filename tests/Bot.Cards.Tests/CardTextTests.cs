namespace Bot.Cards.Tests;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("vm-01", "vm-01")]
    [InlineData("Standard_D4s_v4", "Standard_D4s_v4")]
    [InlineData("rg (test)", "rg (test)")]
    [InlineData("**bold**", @"\*\*bold\*\*")]
    [InlineData("_leaning_", @"\_leaning\_")]
    [InlineData("[free money](https://evil.example)", @"\[free money\](https://evil.example)")]
    [InlineData("<at>everyone</at>", @"\<at\>everyone\</at\>")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("~~gone~~", @"\~\~gone\~\~")]
    [InlineData(@"C:\vm", @"C:\\vm")]
    [InlineData("- item", @"\- item")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("1. first", @"1\. first")]
    [InlineData("1.5 GiB", "1.5 GiB")]
    [InlineData("&#42;bold&#42; R&D", @"\&#42;bold\&#42; R&D")]
    [InlineData("{{DATE(2026-11-23T06:00:00Z)}}", @"\{{DATE(2026-11-23T06:00:00Z)}}")]
    public void Foreign_text_shows_as_it_is_and_makes_no_Markdown(string foreign, string shown) => Assert.Equal(shown, CardText.Escape(foreign));

    [Fact]
    public void Foreign_text_stays_on_one_line_and_keeps_its_direction() =>
        Assert.Equal("one two three", CardText.Clean("one\r\n\r\ntwo\u202Ethree\u0000 "));

    [Fact]
    public void A_long_text_is_cut_and_never_inside_a_character()
    {
        var cut = CardText.Clean(new string('a', CardText.Longest - 2) + "😀😀");

        Assert.Equal(new string('a', CardText.Longest - 2) + "…", cut);
        Assert.Equal(CardText.Longest, CardText.Clean(new string('b', 5000)).Length);
    }

    [Fact]
    public void No_text_at_all_is_empty() => Assert.Equal("", CardText.Escape(null));
}
