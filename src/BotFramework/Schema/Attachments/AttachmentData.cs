using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The bytes of an attachment to upload.</summary>
public class AttachmentData
{
    /// <summary>Creates an empty <see cref="AttachmentData"/>.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Creates an <see cref="AttachmentData"/> with the given values.</summary>
    public AttachmentData(string type = default, string name = default, byte[] originalBase64 = default, byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The bytes.</summary>
    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>The bytes of a small picture of it.</summary>
    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
