namespace AdaptiveCards.Tests;

public sealed class A_schema_version
{
    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("1", 1, 0)]
    [InlineData("1.10", 1, 10)]
    [InlineData(" 2.5 ", 2, 5)]
    public void Is_two_numbers(string text, int major, int minor)
    {
        var version = new AdaptiveSchemaVersion(text);

        Assert.Equal((major, minor), (version.Major, version.Minor));
        Assert.Equal($"{major}.{minor}", version.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("1.x")]
    [InlineData("-1.0")]
    [InlineData(null)]
    public void Is_nothing_else(string? text) => Assert.Throws<ArgumentException>(() => new AdaptiveSchemaVersion(text));

    [Fact]
    public void Compares_by_number_and_not_by_letter()
    {
        AdaptiveSchemaVersion old = "1.9", young = "1.10";

        Assert.True(old < young && young > old && old <= young && young >= old && old != young && old == "1.9");
        Assert.Equal(old.GetHashCode(), new AdaptiveSchemaVersion(1, 9).GetHashCode());
        Assert.True(old.CompareTo(null) > 0 && old != null);
    }

    [Fact]
    public void Newer_than_known_leaves_the_fallback_text_only()
    {
        var result = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.7","fallbackText":"Update your client","body":[{"nonsense":true}]}""");

        Assert.Equal("1.0", result.Card.Version);
        Assert.Equal("Update your client", Assert.IsType<AdaptiveTextBlock>(Assert.Single(result.Card.Body)).Text);
        Assert.Equal((7, "Schema version is not supported"), (result.Warnings[0].Code, result.Warnings[0].ToString()));
    }

    [Fact]
    public void Newer_than_known_without_a_fallback_text_still_says_something()
    {
        var card = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"2.0"}""").Card;

        Assert.NotEqual("", Assert.IsType<AdaptiveTextBlock>(Assert.Single(card.Body)).Text);
    }

    [Fact]
    public void Written_as_a_number_is_read_all_the_same() =>
        Assert.Equal("1.4", AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":1.4}""").Card.Version);
}
