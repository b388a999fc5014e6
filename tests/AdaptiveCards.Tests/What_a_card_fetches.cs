namespace AdaptiveCards.Tests;

public sealed class What_a_card_fetches
{
    [Fact]
    public void Is_found_wherever_it_hides()
    {
        var card = new AdaptiveCard("1.2")
        {
            BackgroundImage = new("sky.png"),
            Body =
            {
                new AdaptiveContainer { Items = { new AdaptiveImage("one.png") }, BackgroundImage = new("wall.png") },
                new AdaptiveColumnSet { new AdaptiveColumn { new AdaptiveImageSet { Images = { new("two.png"), new("three.png") } } } },
                new AdaptiveMedia { Poster = "poster.png", Sources = { new("video/mp4", "film.mp4") } },
            },
            Actions = { new AdaptiveShowCardAction { IconUrl = "icon.png", Card = new("1.2") { Body = { new AdaptiveImage("inner.png") } } } },
        };

        RemoteResourceInformation[] expected =
        [
            new("sky.png", "image"), new("wall.png", "image"), new("one.png", "image"), new("two.png", "image"), new("three.png", "image"),
            new("poster.png", "image"), new("film.mp4", "video/mp4"), new("icon.png", "image"), new("inner.png", "image"),
        ];
        Assert.Equal(expected, card.GetResourceInformation());
    }
}

public sealed class An_input_that_cannot_be_filled_in
{
    [Fact]
    public void Shows_what_it_holds_or_what_it_asks_for()
    {
        AdaptiveInput[] inputs =
        [
            new AdaptiveTextInput { Value = "a" }, new AdaptiveTextInput { Placeholder = "Name" }, new AdaptiveNumberInput { Value = 1.5 },
            new AdaptiveNumberInput { Placeholder = "Hours" }, new AdaptiveDateInput { Value = "2026-11-23" }, new AdaptiveTimeInput { Value = "09:30" },
            new AdaptiveChoiceSetInput { Value = "x,z", Choices = { new() { Title = "Ex", Value = "x" }, new() { Title = "Why", Value = "y" }, new() { Title = "Zed", Value = "z" } } },
        ];

        Assert.Equal(["a", "*[Name]*", "1.5", "*[Hours]*", "2026-11-23", "09:30", "Ex, Zed"], inputs.Select(input => input.GetNonInteractiveValue()));
    }
}
