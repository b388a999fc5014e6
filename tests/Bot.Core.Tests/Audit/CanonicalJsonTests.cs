using System.Text.Json.Nodes;
using Bot.Core.Audit;

namespace Bot.Core.Tests.Audit;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ true, null, "x" ] }""", """{"a":[true,null,"x"],"b":1}""")]
    [InlineData("""{"a":{"z":{},"b":[]}}""", """{"a":{"b":[],"z":{}}}""")]
    [InlineData("""["\u003c日本😀\u001F\u0000\n\"\\\/"]""", """["<日本😀\u001f\u0000\n\"\\/"]""")]
    [InlineData("[0.192, 1e3, -0]", "[0.192,1e3,-0]")]
    [InlineData("null", "null")]
    public void Equal_json_has_one_spelling(string written, string canonical)
    {
        Assert.Equal(canonical, CanonicalJson.Of(JsonNode.Parse(written)));
        Assert.Equal(canonical, CanonicalJson.Of(JsonNode.Parse(canonical)));
    }
}
