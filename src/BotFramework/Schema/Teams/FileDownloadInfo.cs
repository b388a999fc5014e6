using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file that the user sent can be downloaded.</summary>
public class FileDownloadInfo
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Creates an empty <see cref="FileDownloadInfo"/>.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>Creates a <see cref="FileDownloadInfo"/> with the given values.</summary>
    public FileDownloadInfo(string downloadUrl = default, string uniqueId = default, string fileType = default, object etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Where to download the file; short-lived, needs no token.</summary>
    [JsonProperty("downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>The id of the file.</summary>
    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The kind of file.</summary>
    [JsonProperty("fileType")]
    public string FileType { get; set; }

    /// <summary>The version of the file.</summary>
    [JsonProperty("etag")]
    public object Etag { get; set; }
}
