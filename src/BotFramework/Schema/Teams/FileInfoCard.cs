using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a file that was uploaded.</summary>
public class FileInfoCard
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Creates an empty <see cref="FileInfoCard"/>.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>Creates a <see cref="FileInfoCard"/> with the given values.</summary>
    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
