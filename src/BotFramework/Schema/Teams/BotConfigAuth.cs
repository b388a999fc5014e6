using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The sign-in that a bot's configuration asks for.</summary>
public class BotConfigAuth
{
    /// <summary>Creates an empty <see cref="BotConfigAuth"/>.</summary>
    public BotConfigAuth()
    {
    }

    /// <summary>Actions to offer.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; } = "auth";
}
