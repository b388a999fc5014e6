using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards on a tab.</summary>
public class TabResponseCards
{
    /// <summary>Creates an empty <see cref="TabResponseCards"/>.</summary>
    public TabResponseCards()
    {
    }

    /// <summary>The cards.</summary>
    [JsonProperty("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
