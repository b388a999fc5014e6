using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens an address.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Action.OpenUrl";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What it opens.</summary>
    [JsonIgnore]
    public Uri Url { get => UriText.ToUri(UrlString); set => UrlString = UriText.Of(value); }

    /// <summary>What it opens. As text, which may be a data URI or relative.</summary>
    [JsonProperty("url")]
    public string UrlString { get; set; }
}
