using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Anything with a name.</summary>
public class Thing
{
    /// <summary>Creates an empty <see cref="Thing"/>.</summary>
    public Thing()
    {
    }

    /// <summary>Creates a <see cref="Thing"/> with the given values.</summary>
    public Thing(string type = default, string name = default)
    {
        Type = type;
        Name = name;
    }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
