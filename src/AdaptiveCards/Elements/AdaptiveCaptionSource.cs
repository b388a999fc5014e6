using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Captions for a film, in one language. Schema 1.6.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveCaptionSource
{
    /// <summary>Without an address yet.</summary>
    public AdaptiveCaptionSource() { }

    /// <summary>Captions.</summary>
    /// <param name="mimeType">Their format.</param>
    /// <param name="url">Where they are.</param>
    public AdaptiveCaptionSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    /// <summary>Their format.</summary>
    public string MimeType { get; set; }

    /// <summary>Where they are.</summary>
    public string Url { get; set; }

    /// <summary>What to call them.</summary>
    public string Label { get; set; }
}
