using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person for whom the bot writes.</summary>
public class OnBehalfOf
{
    /// <summary>Creates an empty <see cref="OnBehalfOf"/>.</summary>
    public OnBehalfOf()
    {
    }

    /// <summary>The number of the entry.</summary>
    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }

    /// <summary>The kind of mention: person.</summary>
    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = "person";

    /// <summary>The Teams id of the person.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; }
}
