using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class A_card_refused
{
    [Theory]
    [InlineData("""{"text":"a"}""", "Required property 'type' not found on adaptive card element")]
    [InlineData("""{"type":"Input.Text"}""", "Required property 'id' not found on 'Input.Text'")]
    [InlineData("""{"type":"Input.ChoiceSet","id":""}""", "Required property 'id' not found on 'Input.ChoiceSet'")]
    [InlineData("""{"type":"TextBlock","id":"a"},{"type":"Container","items":[{"type":"TextBlock","id":"a"}]}""", "Collision detected for id 'a'")]
    [InlineData("""{"type":"TextBlock","fallback":"Action.Submit"}""", "The only valid string value for the fallback property is 'drop'.")]
    [InlineData("""{"type":"ColumnSet","columns":[{"type":"TextBlock"}]}""", "'TextBlock' cannot stand where 'Column' is expected")]
    [InlineData("""{"type":"TextBlock","maxLines":1.5}""", "A whole number is expected: body[0].maxLines")]
    [InlineData("""{"type":"FactSet","facts":{}}""", "A list is expected: body[0].facts")]
    [InlineData("""{"type":"TextBlock","size":{}}""", "A plain value is expected: body[0].size")]
    [InlineData("""{"type":"Image","width":[]}""", "A plain value is expected: body[0].width")]
    [InlineData("""3""", "An element must be a JSON object: body[0]")]
    public void Says_what_is_wrong(string element, string message) =>
        Assert.Equal(message, Refused($$"""{"type":"AdaptiveCard","version":"1.4","body":[{{element}}]}""").Message);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"card\"")]
    [InlineData("""{"version":"1.4"} {}""")]
    [InlineData("""{"version":"one point four"}""")]
    [InlineData("""{"version":{}}""")]
    [InlineData("""{"version":"99999999999.1"}""")]
    [InlineData("""{"version":"1.4","actions":[{"type":"Action.ShowCard","card":"text"}]}""")]
    [InlineData("""{"version":"1.4","body":[{"type":"TextBlock","wrap":"perhaps"}]}""")]
    [InlineData("""{"version":"1.4","body":[{"type":"RichTextBlock","inlines":[7]}]}""")]
    public void Is_refused_in_one_way_whatever_is_wrong(string json) => Refused(json);

    [Fact]
    public void Without_a_version_is_refused_unless_the_program_gives_one()
    {
        const string Json = """{"type":"AdaptiveCard","body":[]}""";
        Assert.Equal("Could not parse required key: version. It was not found.", Refused(Json).Message);

        AdaptiveCard.OnDeserializingMissingVersion = () => "1.3";
        try
        {
            Assert.Equal("1.3", AdaptiveCard.FromJson(Json).Card.Version);
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }
    }

    [Fact]
    public void Too_deep_to_read_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"type":"Container","items":[""", 10_000));

        Refused($$"""{"type":"AdaptiveCard","version":"1.4","body":[{{deep}}""");
    }

    [Fact]
    public void Mutilated_anyhow_is_read_or_refused_and_nothing_else()
    {
        const int Seed = 20261123;
        var random = new Random(Seed);
        var whole = JObject.Parse(Everything.Card().ToJson());
        for (var i = 0; i < 400; i++)
        {
            var json = Mutilate((JObject)whole.DeepClone(), random);
            var thrown = Record.Exception(() => AdaptiveCard.FromJson(json).Card.ToJson());
            Assert.True(thrown is null or AdaptiveSerializationException, $"seed {Seed}, round {i}: {thrown}\n{json}");
        }
    }

    private static string Mutilate(JObject card, Random random)
    {
        JToken[] instead = [JValue.CreateNull(), 7, -0.5, "", "text", true, new JObject(), new JArray(), new JObject { ["type"] = new JArray(1) }, new JArray(1, "a", JValue.CreateNull())];
        for (var cuts = random.Next(1, 4); cuts > 0; cuts--)
        {
            var values = card.Descendants().Where(token => token is not JProperty).ToList();
            values[random.Next(values.Count)].Replace(instead[random.Next(instead.Length)].DeepClone());
        }
        return card.ToString();
    }

    private static AdaptiveSerializationException Refused(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
}
