using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card on a tab.</summary>
public class TabResponseCard
{
    /// <summary>Creates an empty <see cref="TabResponseCard"/>.</summary>
    public TabResponseCard()
    {
    }

    /// <summary>The card.</summary>
    [JsonProperty("card")]
    public object Card { get; set; }
}
