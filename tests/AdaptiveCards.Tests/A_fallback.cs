using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using static AdaptiveCards.AdaptiveFallbackElement;

namespace AdaptiveCards.Tests;

public sealed class A_fallback
{
    [Fact]
    public void Drops_the_element_or_puts_another_in_its_place()
    {
        var card = Read("""{"type":"TextBlock","fallback":"DROP"},{"type":"Table","fallback":{"type":"TextBlock","text":"a table"}},{"type":"TextBlock"}""");

        Assert.Equal([AdaptiveFallbackType.Drop, AdaptiveFallbackType.Content, null], card.Body.Select(element => element.Fallback?.Type));
        Assert.Equal(["drop", "a table", null], JObject.Parse(card.ToJson())["body"]!.Select(element => (string?)(element["fallback"] is JObject other ? other["text"] : element["fallback"])));
    }

    [Fact]
    public void Of_an_action_is_an_action_even_when_it_is_not_known()
    {
        var result = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.4","actions":[{"type":"Action.Execute","fallback":{"type":"Action.Fly"}}]}""");

        Assert.IsType<AdaptiveUnknownAction>(result.Card.Actions[0].Fallback.Content);
    }

    [Theory]
    [InlineData("""{"type":"Table","id":"a","fallback":{"type":"FactSet","id":"a","fallback":{"type":"TextBlock","id":"a"}}}""")]
    [InlineData("""{"fallback":{"type":"Container","items":[{"type":"TextBlock","id":"a"}]},"type":"Table","id":"a"}""")]
    public void May_carry_the_id_of_what_it_stands_in_for(string elements) => Read(elements);

    [Theory]
    [InlineData("""{"type":"Table","id":"a","fallback":{"type":"TextBlock","id":"a"}},{"type":"TextBlock","id":"a"}""")]
    [InlineData("""{"type":"Table","id":"a","fallback":{"type":"Container","items":[{"type":"TextBlock","id":"a"},{"type":"TextBlock","id":"a"}]}}""")]
    [InlineData("""{"type":"Container","id":"a","fallback":{"type":"TextBlock","id":"a"},"items":[{"type":"TextBlock","id":"a"}]}""")]
    [InlineData("""{"type":"Table","id":"a","fallback":{"type":"TextBlock","id":"b"}},{"type":"TextBlock","id":"b"}""")]
    public void May_not_carry_the_id_of_anything_else(string elements) =>
        Assert.StartsWith("Collision detected for id", Assert.Throws<AdaptiveSerializationException>(() => Read(elements)).Message);

    [Fact]
    public void Made_in_a_program_is_of_the_kind_it_was_given()
    {
        Assert.Equal(AdaptiveFallbackType.None, new AdaptiveFallbackElement().Type);
        Assert.Equal(AdaptiveFallbackType.Content, new AdaptiveFallbackElement(new AdaptiveTextBlock("a")).Type);
        Assert.Equal("""{"type":"TextBlock","text":"a","fallback":"drop"}""", JsonConvert.SerializeObject(new AdaptiveTextBlock("a") { Fallback = new(AdaptiveFallbackType.Drop) }));
    }

    [Theory]
    [InlineData("adaptiveCards", "1.2", true)]
    [InlineData("adaptiveCards", "1.7", false)]
    [InlineData("acme", "*", true)]
    [InlineData("acme", "2.1", false)]
    [InlineData("other", "*", false)]
    public void Is_called_for_when_the_host_lacks_what_an_element_requires(string feature, string version, bool met)
    {
        var host = new AdaptiveFeatureRegistration();
        host.Set("acme", "2.0");
        host.Set("other", "1.0");
        host.Remove("other");
        var card = Read($$$"""{"type":"TextBlock","requires":{"{{{feature}}}":"{{{version}}}"}},{"type":"TextBlock"}""");

        Assert.Equal([met, true], card.Body.Select(element => element.MeetsRequirements(host)));
    }

    private static AdaptiveCard Read(string elements) => AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{elements}}]}""").Card;
}
