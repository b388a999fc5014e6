using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Tests;

public sealed class A_card_written
{
    [Fact]
    public void With_everything_in_it_reads_as_it_was_approved() =>
        Assert.Equal(Approved.Text("everything.json"), Everything.Card().ToJson() + "\n");

    [Fact]
    public void Names_kind_id_and_version_first_and_what_the_model_does_not_know_last()
    {
        var card = new AdaptiveCard("1.4")
        {
            Actions = { new AdaptiveSubmitAction { Title = "Go" } },
            Body = { new AdaptiveTextBlock("Hi") },
            Refresh = new() { Action = new() { Verb = "refresh" } },
            BackgroundImage = new("https://nestor.example/sky.png"),
            Height = "stretch",
            Lang = "en",
            FallbackText = "Hi",
            AdditionalProperties = { ["msteams"] = new { width = "Full" } },
        };

        Assert.Equal(
            ["type", "version", "fallbackText", "lang", "backgroundImage", "height", "body", "actions", "refresh", "msteams"],
            Names(card));
    }

    [Fact]
    public void Puts_what_an_action_says_for_itself_before_what_all_actions_say()
    {
        var action = new AdaptiveExecuteAction { Fallback = new(new AdaptiveSubmitAction()), Title = "Go", Verb = "go", Data = 1, Id = "go" };

        Assert.Equal(["type", "id", "data", "verb", "title", "fallback"], Names(action));
    }

    [Fact]
    public void Keeps_silent_about_everything_that_was_left_as_it_is()
    {
        AdaptiveTypedElement[] plain =
        [
            new AdaptiveTextBlock("Hi"), new AdaptiveImage("u"), new AdaptiveTextInput(), new AdaptiveNumberInput(), new AdaptiveDateInput(),
            new AdaptiveTimeInput(), new AdaptiveSubmitAction(), new AdaptiveOpenUrlAction(), new AdaptiveShowCardAction(), new AdaptiveCard("1.5"),
        ];

        Assert.Equal(
            ["type,text", "type,url", "type", "type", "type", "type", "type", "type", "type", "type,version"],
            plain.Select(element => string.Join(',', Names(element))));
    }

    [Fact]
    public void Says_what_the_official_model_says_even_when_it_is_empty()
    {
        AdaptiveTypedElement[] plain =
        [
            new AdaptiveContainer(), new AdaptiveColumn(), new AdaptiveColumnSet(), new AdaptiveFactSet(), new AdaptiveImageSet(), new AdaptiveTable(),
            new AdaptiveTableRow(), new AdaptiveTableCell(), new AdaptiveToggleInput(), new AdaptiveChoiceSetInput(), new AdaptiveExecuteAction(),
            new AdaptiveToggleVisibilityAction(),
        ];

        Assert.Equal(
            [
                """{"type":"Container","items":[]}""", """{"type":"Column","items":[]}""", """{"type":"ColumnSet","columns":[]}""",
                """{"type":"FactSet","facts":[]}""", """{"type":"ImageSet","images":[]}""", """{"type":"Table","columns":[],"rows":[]}""",
                """{"type":"TableRow","cells":[]}""", """{"type":"TableCell","items":[]}""",
                """{"type":"Input.Toggle","valueOn":"True","valueOff":"False"}""",
                """{"type":"Input.ChoiceSet","style":"compact","isMultiSelect":false,"choices":[]}""", """{"type":"Action.Execute","verb":""}""",
                """{"type":"Action.ToggleVisibility","targetElements":[]}""",
            ],
            plain.Select(element => JsonConvert.SerializeObject(element)));
    }

    [Fact]
    public void Refreshes_for_nobody_with_an_empty_list_and_for_everybody_without_one()
    {
        Assert.Equal("""{"userIds":[]}""", JsonConvert.SerializeObject(new AdaptiveRefresh()));
        Assert.Equal("{}", JsonConvert.SerializeObject(new AdaptiveRefresh { UserIds = null }));
    }

    [Fact]
    public void Never_names_its_schema()
    {
        var card = AdaptiveCard.FromJson("""{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.5"}""").Card;

        Assert.Equal(["type", "version"], Names(card));
    }

    [Fact]
    public void Is_the_same_whoever_serialises_it_and_however()
    {
        var card = Everything.Card();
        var settings = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver(), NullValueHandling = NullValueHandling.Include };

        Assert.Equal(card.ToJson(), JObject.FromObject(card).ToString().ReplaceLineEndings("\n"));
        Assert.Equal(card.ToJson(), JsonConvert.SerializeObject(card, Formatting.Indented, settings).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Is_the_same_in_every_country()
    {
        var before = CultureInfo.CurrentCulture;
        var here = Everything.Card().ToJson();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(here, Everything.Card().ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(AdaptiveContainerStyle.Default, "default")]
    [InlineData(AdaptiveContainerStyle.Emphasis, "emphasis")]
    public void Calls_a_style_by_its_name_in_the_schema(AdaptiveContainerStyle style, string name) =>
        Assert.Equal(name, JObject.FromObject(new AdaptiveContainer { Style = style })["style"]);

    [Fact]
    public void Says_when_it_is_out_of_date_in_universal_time()
    {
        var refresh = new AdaptiveRefresh { UserIds = null, Expires = new(2026, 11, 23, 6, 0, 0, DateTimeKind.Utc) };

        Assert.Equal("""{"expires":"2026-11-23T06:00:00Z"}""", JsonConvert.SerializeObject(refresh));
        Assert.Equal(refresh.Expires, JsonConvert.DeserializeObject<AdaptiveRefresh>("""{"expires":"2026-11-23T08:00:00+02:00"}""")!.Expires);
    }

    [Fact]
    public void Can_be_filled_by_a_collection_initialiser()
    {
        var columns = new AdaptiveColumnSet { new AdaptiveColumn { new AdaptiveTextBlock("one") }, new AdaptiveColumn { new AdaptiveTextBlock("two") } };
        var table = new AdaptiveTable { new AdaptiveTableRow { new AdaptiveTableCell { new AdaptiveTextBlock("three") } } };

        Assert.Equal(["one", "two"], columns.SelectMany(column => (AdaptiveColumn)column).Select(element => ((AdaptiveTextBlock)element).Text));
        Assert.Equal("three", Assert.IsType<AdaptiveTextBlock>(table.Rows[0].Cells[0].Items[0]).Text);
    }

    [Fact]
    public void In_xml_is_one_element_that_holds_its_json()
    {
        var serializer = new System.Xml.Serialization.XmlSerializer(typeof(AdaptiveCard));
        using var text = new StringWriter();
        serializer.Serialize(text, Everything.Card());
        var again = (AdaptiveCard)serializer.Deserialize(new StringReader(text.ToString()))!;

        Assert.Equal(Everything.Card().ToJson(), again.ToJson());
    }

    private static IEnumerable<string> Names(AdaptiveTypedElement element) => JObject.FromObject(element).Properties().Select(property => property.Name);
}
