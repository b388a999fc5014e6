using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The user's answer to a file consent card.</summary>
public class FileConsentCardResponse
{
    /// <summary>Creates an empty <see cref="FileConsentCardResponse"/>.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>Creates a <see cref="FileConsentCardResponse"/> with the given values.</summary>
    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>What was done.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>The context.</summary>
    [JsonProperty("context")]
    public object Context { get; set; }

    /// <summary>Where to upload the file.</summary>
    [JsonProperty("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
