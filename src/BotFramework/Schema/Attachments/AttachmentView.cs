using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One view (original, thumbnail) of a stored attachment.</summary>
public class AttachmentView
{
    /// <summary>Creates an empty <see cref="AttachmentView"/>.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Creates an <see cref="AttachmentView"/> with the given values.</summary>
    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>The id of the view.</summary>
    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    /// <summary>The size in bytes.</summary>
    [JsonProperty("size")]
    public int? Size { get; set; }
}
