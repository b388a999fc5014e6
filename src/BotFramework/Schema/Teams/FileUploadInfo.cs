using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file is uploaded after the user's consent.</summary>
public class FileUploadInfo
{
    /// <summary>Creates an empty <see cref="FileUploadInfo"/>.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>Creates a <see cref="FileUploadInfo"/> with the given values.</summary>
    public FileUploadInfo(
        string name = default,
        string uploadUrl = default,
        string contentUrl = default,
        string uniqueId = default,
        string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Where to upload the file.</summary>
    [JsonProperty("uploadUrl")]
    public string UploadUrl { get; set; }

    /// <summary>Where the content is.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The id of the file.</summary>
    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The kind of file.</summary>
    [JsonProperty("fileType")]
    public string FileType { get; set; }
}
