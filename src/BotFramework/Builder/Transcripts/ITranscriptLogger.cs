using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what is said in conversations.</summary>
public interface ITranscriptLogger
{
    /// <summary>Keeps one activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
