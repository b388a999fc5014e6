namespace Microsoft.Bot.Schema;

/// <summary>Fixed pieces of speech.</summary>
public static class SpeechConstants
{
    /// <summary>SSML that says nothing.</summary>
    public static readonly string EmptySpeakTag =
        "<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
