using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks the user whether the bot may upload a file.</summary>
public class FileConsentCard
{
    /// <summary>The content type of an attachment that holds it.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Creates an empty <see cref="FileConsentCard"/>.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>Creates a <see cref="FileConsentCard"/> with the given values.</summary>
    public FileConsentCard(string description = default, long? sizeInBytes = default, object acceptContext = default, object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>What it is.</summary>
    [JsonProperty("description")]
    public string Description { get; set; }

    /// <summary>The size in bytes.</summary>
    [JsonProperty("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>What comes back when the user agrees.</summary>
    [JsonProperty("acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>What comes back when the user declines.</summary>
    [JsonProperty("declineContext")]
    public object DeclineContext { get; set; }
}
