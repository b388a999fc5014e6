using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the channel knows of a stored attachment.</summary>
public class AttachmentInfo
{
    /// <summary>Creates an empty <see cref="AttachmentInfo"/>.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Creates an <see cref="AttachmentInfo"/> with the given values.</summary>
    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The views that can be had.</summary>
    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; }
}
