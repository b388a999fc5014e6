using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A parameter of a query.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Creates an empty <see cref="MessagingExtensionParameter"/>.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionParameter"/> with the given values.</summary>
    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}
