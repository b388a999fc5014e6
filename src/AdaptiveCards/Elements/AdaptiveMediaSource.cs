using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A film or a recording in one format.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveMediaSource
{
    /// <summary>Without an address yet.</summary>
    public AdaptiveMediaSource() { }

    /// <summary>A film or a recording.</summary>
    /// <param name="mimeType">Its format.</param>
    /// <param name="url">Where it is.</param>
    public AdaptiveMediaSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    /// <summary>Its format.</summary>
    public string MimeType { get; set; }

    /// <summary>Where it is.</summary>
    public string Url { get; set; }
}
