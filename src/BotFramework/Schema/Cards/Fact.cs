using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A name and a value on a receipt.</summary>
public class Fact
{
    /// <summary>Creates an empty <see cref="Fact"/>.</summary>
    public Fact()
    {
    }

    /// <summary>Creates a <see cref="Fact"/> with the given values.</summary>
    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty("key")]
    public string Key { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
