using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something attached to a message: a card, a picture, a file.</summary>
public class Attachment
{
    /// <summary>Creates an empty <see cref="Attachment"/>.</summary>
    public Attachment()
    {
    }

    /// <summary>Creates an <see cref="Attachment"/> with the given values.</summary>
    public Attachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The content type.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Where a small picture of it is.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
