using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an event that a media card raises.</summary>
public class MediaEventValue
{
    /// <summary>Creates an empty <see cref="MediaEventValue"/>.</summary>
    public MediaEventValue()
    {
    }

    /// <summary>Creates a <see cref="MediaEventValue"/> with the given values.</summary>
    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    /// <summary>The value of the card that raised the event.</summary>
    [JsonProperty("cardValue")]
    public object CardValue { get; set; }
}
