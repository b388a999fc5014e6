using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class A_card_read
{
    [Fact]
    public void Is_the_card_that_was_written()
    {
        var result = AdaptiveCard.FromJson(Everything.Card().ToJson());

        Assert.Empty(result.Warnings);
        Assert.Equal(Everything.Card().ToJson(), result.Card.ToJson());
    }

    [Fact]
    public void Is_the_same_whoever_reads_it()
    {
        var json = Everything.Card().ToJson();

        Assert.Equal(json, JsonConvert.DeserializeObject<AdaptiveCard>(json)!.ToJson());
        Assert.Equal(json, JObject.Parse(json).ToObject<AdaptiveCard>()!.ToJson());
    }

    [Fact]
    public void Can_be_read_again_without_its_ids_colliding_with_themselves()
    {
        var json = Everything.Card().ToJson();

        Assert.Equal(AdaptiveCard.FromJson(json).Card.ToJson(), AdaptiveCard.FromJson(json).Card.ToJson());
    }

    [Fact]
    public void By_many_at_once_is_read_right_by_each()
    {
        var json = Everything.Card().ToJson();

        Parallel.For(0, 60, i =>
        {
            var wrong = i % 2 == 0 ? Body($$"""{"type":"Odd{{i}}"}""") : Body("""{"type":"TextBlock","id":"a"},{"type":"TextBlock","id":"a"}""");
            Assert.Equal(json, AdaptiveCard.FromJson(json).Card.ToJson());
            if (i % 2 == 0) Assert.Equal($"Unknown element 'Odd{i}'", Assert.Single(AdaptiveCard.FromJson(wrong).Warnings).Message);
            else Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(wrong));
        });
    }

    [Fact]
    public void Keeps_what_Teams_adds_to_it()
    {
        var card = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.4","msteams":{"width":"Full","entities":[{"type":"mention"}]},"odd":7}""").Card;

        Assert.Equal("Full", ((JObject)card.AdditionalProperties["MSTeams"])["width"]);
        Assert.Equal(7L, card.AdditionalProperties["odd"]);
        Assert.Equal("mention", JObject.Parse(card.ToJson())["msteams"]!["entities"]![0]!["type"]);
    }

    [Fact]
    public void Keeps_an_element_it_does_not_know_and_says_so()
    {
        var json = Body("""{"type":"Chart.Pie","id":"pie","isVisible":false,"data":[{"x":1}],"fallback":{"type":"TextBlock","text":"1"}}""");
        var result = AdaptiveCard.FromJson(json);

        var unknown = Assert.IsType<AdaptiveUnknownElement>(result.Card.Body[0]);
        Assert.Equal(("Chart.Pie", "pie", false), (unknown.Type, unknown.Id, unknown.IsVisible));
        Assert.Equal("1", Assert.IsType<AdaptiveTextBlock>(unknown.Fallback.Content).Text);
        Assert.Equal("Unknown element 'Chart.Pie'", Assert.Single(result.Warnings).Message);
        Assert.True(JToken.DeepEquals(JObject.Parse(json)["body"]![0]!["data"], JObject.Parse(result.Card.ToJson())["body"]![0]!["data"]));
    }

    [Fact]
    public void Keeps_an_action_it_does_not_know_and_says_so()
    {
        var result = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.4","actions":[{"type":"Action.Fly","title":"Fly","wings":2}]}""");

        Assert.Equal(("Action.Fly", "Fly"), (Assert.IsType<AdaptiveUnknownAction>(result.Card.Actions[0]).Type, result.Card.Actions[0].Title));
        Assert.Equal(2L, result.Card.Actions[0].AdditionalProperties["wings"]);
        Assert.Equal("Unknown element 'Action.Fly'", Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void Leaves_out_the_empty_objects_that_templates_leave_behind()
    {
        var card = AdaptiveCard.FromJson(Body("""{},{"type":"FactSet","facts":[{},{"title":"a","value":"b"},null]},null""")).Card;

        Assert.Equal("a", Assert.Single(Assert.IsType<AdaptiveFactSet>(Assert.Single(card.Body)).Facts).Title);
    }

    [Fact]
    public void Takes_names_of_styles_in_any_case_and_the_default_for_one_that_is_none()
    {
        var result = AdaptiveCard.FromJson(Body("""{"type":"TextBlock","text":"a","size":"EXTRALARGE","color":"mauve","weight":null},{"type":"Container","style":"mauve"}"""));
        var text = Assert.IsType<AdaptiveTextBlock>(result.Card.Body[0]);

        Assert.Equal((AdaptiveTextSize.ExtraLarge, AdaptiveTextColor.Default, AdaptiveTextWeight.Default), (text.Size, text.Color, text.Weight));
        Assert.Null(Assert.IsType<AdaptiveContainer>(result.Card.Body[1]).Style);
        Assert.Equal(2, result.Warnings.Count);
    }

    [Fact]
    public void Takes_the_short_forms_of_pictures_targets_and_inlines()
    {
        var card = AdaptiveCard.FromJson("""
            {"type":"AdaptiveCard","version":"1.2","backgroundImage":"https://nestor.example/a.png",
             "body":[{"type":"RichTextBlock","inlines":["plain",{"type":"TextRun","text":"run"}]}],
             "actions":[{"type":"Action.ToggleVisibility","targetElements":["a",{"elementId":"b","isVisible":true}]}]}
            """).Card;

        Assert.Equal("https://nestor.example/a.png", card.BackgroundImage.UrlString);
        Assert.Equal(["plain", "run"], ((AdaptiveRichTextBlock)card.Body[0]).Inlines.Select(inline => ((AdaptiveTextRun)inline).Text));
        Assert.Equal(
            [("a", null), ("b", true)],
            ((AdaptiveToggleVisibilityAction)card.Actions[0]).TargetElements.Select(target => (target.ElementId, target.IsVisible)));
    }

    [Fact]
    public void Takes_columns_rows_cells_and_images_of_a_set_without_their_kind()
    {
        var card = AdaptiveCard.FromJson(Body("""
            {"type":"ColumnSet","columns":[{"width":"auto","items":[]}]},{"type":"ImageSet","images":[{"url":"u"}]},
            {"type":"Table","columns":[{"width":1}],"rows":[{"cells":[{"items":[{"type":"TextBlock","text":"a"}]}]}]}
            """)).Card;

        Assert.Equal(AdaptiveWidth.Auto, ((AdaptiveColumnSet)card.Body[0]).Columns[0].Width);
        Assert.Equal("u", ((AdaptiveImageSet)card.Body[1]).Images[0].UrlString);
        Assert.Single(((AdaptiveTable)card.Body[2]).Rows[0].Cells[0].Items);
    }

    [Theory]
    [InlineData("firstRowAsHeader")]
    [InlineData("firstRowAsHeaders")]
    public void Takes_the_header_row_of_a_table_by_the_schemas_name_and_by_the_clients(string name)
    {
        var card = AdaptiveCard.FromJson(Body($$"""{"type":"Table","{{name}}":false}""")).Card;

        Assert.False(Assert.IsType<AdaptiveTable>(card.Body[0]).FirstRowAsHeaders);
    }

    [Fact]
    public void Hands_the_data_of_a_button_on_as_it_was_written()
    {
        const string Data = """{"at":"2026-11-23T06:00:00.0000000+00:00","count":3,"ratio":0.5,"$ref":"x","who":{"id":"29:one"}}""";
        var card = AdaptiveCard.FromJson($$$"""{"type":"AdaptiveCard","version":"1.4","actions":[{"type":"Action.Submit","data":{{{Data}}}}]}""").Card;
        var submit = Assert.IsType<AdaptiveSubmitAction>(card.Actions[0]);

        Assert.Equal(Data, ((JObject)submit.Data).ToString(Formatting.None));
        Assert.Equal(Data, ((JObject)new AdaptiveExecuteAction { DataJson = submit.DataJson }.Data).ToString(Formatting.None));
    }

    [Fact]
    public void Has_buttons_whose_data_can_be_set_as_text()
    {
        var submit = new AdaptiveSubmitAction { DataJson = """{"a":1}""" };

        Assert.Equal(1L, ((JObject)submit.Data)["a"]);
        Assert.Null(new AdaptiveSubmitAction { DataJson = null }.Data);
        Assert.Null(new AdaptiveSubmitAction().DataJson);
    }

    [Fact]
    public void Passes_over_nothing_in_the_place_of_a_value()
    {
        var card = AdaptiveCard.FromJson(Body("""{"type":"TextBlock","text":null,"wrap":null,"maxLines":null,"isVisible":null,"height":null}""")).Card;

        Assert.True(card.Body[0].IsVisible);
        Assert.Equal(AdaptiveHeight.Auto, card.Body[0].Height);
    }

    [Fact]
    public void Passes_over_a_colour_that_is_none()
    {
        var result = AdaptiveCard.FromJson(Body("""{"type":"Image","url":"u","backgroundColor":"mauve"},{"type":"Image","url":"u","backgroundColor":"#ff00AA"}"""));

        Assert.Equal([null, "#ff00AA"], result.Card.Body.Cast<AdaptiveImage>().Select(image => image.BackgroundColor));
        Assert.Single(result.Warnings);
    }

    [Fact]
    public void Holds_nothing_back_that_would_be_written_beside_what_a_program_sets()
    {
        var card = AdaptiveCard.FromJson(Body("""{"type":"TextBlock","text":"a","spacing":"default","color":"mauve"},{"type":"Image","url":"u","backgroundColor":"mauve"}""")).Card;
        card.Body[0].Spacing = AdaptiveSpacing.Large;

        Assert.All(card.Body, element => Assert.Empty(element.AdditionalProperties));
        Assert.Equal("""{"type":"TextBlock","text":"a","spacing":"large"}""", JsonConvert.SerializeObject(card.Body[0]));
    }

    [Theory]
    [InlineData("en", 0)]
    [InlineData("pt-BR", 0)]
    [InlineData("no such language", 12)]
    public void Says_so_when_its_language_is_none(string language, int code)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.4","lang":"{{language}}"}""");

        Assert.Equal(code == 0 ? [] : [code], result.Warnings.Select(warning => warning.Code));
        Assert.Equal(language, result.Card.Lang);
    }

    [Fact]
    public void Has_cards_within_that_need_no_version()
    {
        const string Inner = """{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"a"}]}""";
        var card = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.4","actions":[{"type":"Action.ShowCard","card":{{Inner}}}]}""").Card;

        Assert.Equal(Inner, JsonConvert.SerializeObject(((AdaptiveShowCardAction)card.Actions[0]).Card));
    }

    [Fact]
    public void Keeps_what_came_with_schema_1_6()
    {
        const string Json = """
            {"type":"AdaptiveCard","version":"1.6","body":[
            {"type":"Media","sources":[],"captionSources":[{"mimeType":"vtt","url":"u","label":"en"}]},
            {"type":"Input.ChoiceSet","id":"who","style":"filtered","isMultiSelect":false,"choices":[],"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}}],
            "metadata":{"webUrl":"https://nestor.example/cards/1","odd":[1]}}
            """;

        Assert.Equal(Json.ReplaceLineEndings(""), JsonConvert.SerializeObject(AdaptiveCard.FromJson(Json).Card));
    }

    [Fact]
    public void Knows_an_element_that_a_program_made_known()
    {
        AdaptiveTypedElementConverter.RegisterTypedElement<ProgressBar>();
        var result = AdaptiveCard.FromJson(Body("""{"type":"ProgressBar","value":30}"""));

        Assert.Equal(30, Assert.IsType<ProgressBar>(result.Card.Body[0]).Value);
        Assert.Empty(result.Warnings);
        Assert.IsType<ProgressBar>(AdaptiveTypedElementConverter.CreateElement<AdaptiveElement>("ProgressBar"));
    }

    private static string Body(string elements) => $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{elements}}]}""";

    private sealed class ProgressBar : AdaptiveElement
    {
        public override string Type { get; set; } = "ProgressBar";

        public int Value { get; set; }
    }
}
