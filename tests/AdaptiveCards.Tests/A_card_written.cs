using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class A_card_written
{
    [Fact]
    public void Reads_back_as_it_was_written()
    {
        var card = new AdaptiveCard("1.4")
        {
            FallbackText = "f", Lang = "en", Refresh = new() { Action = new() { Verb = "r", Data = new { id = 1 } } },
            Authentication = new() { Text = "t", ConnectionName = "c", TokenExchangeResource = new() { Id = "i", Uri = "u", ProviderId = "p" }, Buttons = [new() { Type = "signin", Value = "v" }] },
            Body =
            {
                new AdaptiveTextBlock("hi") { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.ExtraLarge, Wrap = true, Id = "x" },
                new AdaptiveContainer { new AdaptiveTextBlock("in"), },
                new AdaptiveColumnSet { new AdaptiveColumn { Width = "auto", Items = { new AdaptiveImage("https://x/y.png") { PixelWidth = 48 } } } },
                new AdaptiveFactSet { Facts = { new("a", "b") } },
                new AdaptiveTable { Columns = { new() { Width = 2 } }, Rows = { new() { Cells = { new() { Items = { new AdaptiveTextBlock("c") } } } } } },
                new AdaptiveChoiceSetInput { Id = "c", Choices = { new() { Title = "t", Value = "v" } } },
                new AdaptiveNumberInput { Id = "n", Value = 5 },
                new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("run") { Highlight = true } } },
                new AdaptiveToggleInput { Id = "t", Title = "tt" },
            },
            Actions =
            {
                new AdaptiveExecuteAction { Title = "Go", Verb = "go", Data = new { a = 1 }, Fallback = new(new AdaptiveSubmitAction { Title = "Go", Data = new { a = 1 } }) },
                new AdaptiveShowCardAction { Card = new AdaptiveCard("1.2") { Body = { new AdaptiveTextInput { Id = "i", Label = "L" } } } },
                new AdaptiveToggleVisibilityAction { TargetElements = { "x", new("c", true) } },
            },
        };
        card.AdditionalProperties["msteams"] = new { width = "Full" };
        var json = card.ToJson();
        var again = AdaptiveCard.FromJson(json);
        Assert.Empty(again.Warnings);
        Assert.Equal(json, again.Card.ToJson());
        Assert.Equal(JObject.Parse(json).ToString(), JObject.FromObject(card).ToString());
    }
}
