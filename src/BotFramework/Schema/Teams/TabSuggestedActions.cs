using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The actions that a tab asks for.</summary>
public class TabSuggestedActions
{
    /// <summary>Creates an empty <see cref="TabSuggestedActions"/>.</summary>
    public TabSuggestedActions()
    {
    }

    /// <summary>The actions.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
