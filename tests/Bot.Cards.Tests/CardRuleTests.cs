using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Bot.Cards.Tests;

/// <summary>What every card must keep to, whatever it says.</summary>
public sealed class CardRuleTests
{
    private const int MostBytes = 28 * 1024;
    private const int MostButtons = 6;

    public static TheoryData<string> Names => [.. Gallery.Cards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_is_small_says_its_version_and_language_and_has_words_for_clients_that_cannot_show_it(string name)
    {
        var card = Write(name);

        Assert.Contains(card["version"]!.Value<string>(), new[] { "1.2", "1.4" });
        Assert.Equal("en-US", card["lang"]!.Value<string>());
        Assert.False(string.IsNullOrWhiteSpace(card["fallbackText"]?.Value<string>()));
        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToString(Newtonsoft.Json.Formatting.None)), 1, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_wraps_and_nothing_is_said_by_colour_or_table(string name)
    {
        var card = Write(name);

        Assert.All(Elements(card, "TextBlock"), text => Assert.True(text["wrap"]?.Value<bool>()));
        Assert.All(Elements(card, "TextBlock"), text => Assert.Null(text["color"]));
        Assert.Empty(Elements(card, "Table"));
        Assert.Single(Elements(card, "TextBlock"), text => text["style"]?.Value<string>() == "heading" && text["size"]?.Value<string>() == "large");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_input_has_a_label_and_says_what_is_missing(string name)
    {
        var inputs = Elements(Write(name), "Input.Text").Concat(((string[])["Input.ChoiceSet", "Input.Date", "Input.Time"]).SelectMany(type => Elements(Write(name), type))).ToList();

        Assert.All(inputs, input => Assert.NotEmpty(input["label"]!.Value<string>()!));
        Assert.All(inputs.Where(input => input["isRequired"]?.Value<bool>() == true), input => Assert.NotEmpty(input["errorMessage"]!.Value<string>()!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_stands_in_a_set_and_falls_back_to_a_submit_with_the_same_data(string name)
    {
        var buttons = Elements(Write(name), "Action.Execute").ToList();

        Assert.InRange(buttons.Count, 0, MostButtons);
        Assert.All(buttons, button =>
        {
            Assert.Equal("ActionSet", button.Parent!.Parent!.Parent!["type"]!.Value<string>());
            Assert.Equal("Action.Submit", button["fallback"]!["type"]!.Value<string>());
            Assert.Equal(button["title"], button["fallback"]!["title"]);
            Assert.True(JToken.DeepEquals(button["data"], button["fallback"]!["data"]));
            Assert.Equal(button["verb"], button["data"]!["verb"]);
        });
        Assert.Equal(buttons.Count > 0 || Elements(Write(name), "Action.Submit").Any() ? "1.4" : "1.2", Write(name)["version"]!.Value<string>());
    }

    /// <summary>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/up-to-date-views (read 2026-11): a refresh reaches sixty people at most.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void No_card_counts_on_a_refresh_which_only_sixty_readers_of_a_channel_would_get(string name) => Assert.Null(Write(name)["refresh"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Simulated_Azure_is_said_on_every_card_and_real_Azure_on_none(string name)
    {
        Assert.StartsWith("Simulated Azure", Write(name)["body"]![0]!["text"]!.Value<string>());
        Assert.DoesNotContain("Simulated", Gallery.Cards[name](new(CultureInfo.GetCultureInfo("en-US"), simulated: false)).Content.ToJson());
    }

    private static JObject Write(string name) => JObject.Parse(Gallery.Cards[name](new(CultureInfo.GetCultureInfo("en-US"), simulated: true)).Content.ToJson());

    private static IEnumerable<JObject> Elements(JObject card, string type) => card.DescendantsAndSelf().OfType<JObject>().Where(element => element["type"]?.Value<string>() == type);
}
