using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class A_size
{
    [Theory]
    [InlineData("auto", AdaptiveWidthType.Auto, null)]
    [InlineData("Stretch", AdaptiveWidthType.Stretch, null)]
    [InlineData("3", AdaptiveWidthType.Weighted, 3u)]
    [InlineData("50px", AdaptiveWidthType.Pixel, 50u)]
    public void Of_a_column_is_a_word_a_weight_or_pixels(string text, AdaptiveWidthType type, uint? unit)
    {
        AdaptiveWidth width = text;

        Assert.Equal((type, unit), (width.WidthType, width.Unit));
        Assert.Equal(text.ToLowerInvariant(), width.ToString());
        Assert.Equal(width, AdaptiveWidth.Parse(text));
    }

    [Fact]
    public void Of_an_element_is_a_word_or_pixels()
    {
        AdaptiveHeight pixels = 40, auto = AdaptiveHeightType.Auto;

        Assert.True(pixels == "40px" && pixels.IsPixel() && auto == AdaptiveHeight.Auto && auto != AdaptiveHeight.Stretch);
        Assert.Throws<FormatException>(() => new AdaptiveHeight("high"));
        Assert.Throws<FormatException>(() => new AdaptiveWidth("wide"));
    }

    [Theory]
    [InlineData("20 px")]
    [InlineData("20%")]
    [InlineData("-20px")]
    [InlineData("px")]
    [InlineData(".5px")]
    public void That_is_none_is_passed_over_with_a_word_about_it(string size)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.2","body":[{"type":"Image","url":"u","width":"{{size}}","height":"{{size}}"}],"minHeight":"{{size}}"}""");
        var image = Assert.IsType<AdaptiveImage>(result.Card.Body[0]);

        Assert.Equal((0u, 0u, 0u), (image.PixelWidth, image.PixelHeight, result.Card.PixelMinHeight));
        Assert.Equal(["width", "height", "minHeight"], result.Warnings.Select(warning => warning.Message.Split('"')[3]));
        Assert.Contains($"The Value \"{size}\" for field \"width\" was not specified as a proper dimension", result.Warnings[0].Message);
    }

    [Fact]
    public void Of_an_image_is_written_in_pixels()
    {
        var image = JObject.FromObject(new AdaptiveImage(new Uri("https://nestor.example/a b.png")) { PixelWidth = 48, PixelHeight = 20 });

        Assert.Equal(("48px", "20px", "https://nestor.example/a b.png"), ((string?)image["width"], (string?)image["height"], (string?)image["url"]));
    }

    [Fact]
    public void Of_an_image_with_a_part_of_a_pixel_loses_the_part()
    {
        var card = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.2","body":[{"type":"Image","url":"u","width":"20.5px"}]}""").Card;

        Assert.Equal(20u, ((AdaptiveImage)card.Body[0]).PixelWidth);
    }

    [Theory]
    [InlineData("1", 1, 0)]
    [InlineData("0.5", 0.5, 0)]
    [InlineData("\"80px\"", 0, 80)]
    public void Of_a_tables_column_is_a_weight_or_pixels(string width, double weight, double pixels)
    {
        var json = $$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Table","columns":[{"width":{{width}}}]}]}""";
        var column = ((AdaptiveTable)AdaptiveCard.FromJson(json).Card.Body[0]).Columns[0];

        Assert.Equal((weight, pixels), (column.Width, column.PixelWidth));
    }
}
