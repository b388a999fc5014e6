namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for input.</summary>
public static class InputHints
{
    /// <summary>The bot takes input but does not wait for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot waits for an answer.</summary>
    public const string ExpectingInput = "expectingInput";

    /// <summary>The bot is busy and takes none.</summary>
    public const string IgnoringInput = "ignoringInput";
}
