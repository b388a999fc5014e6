namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for input.</summary>
public static class InputHints
{
    /// <summary>Written "acceptingInput".</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Written "expectingInput".</summary>
    public const string ExpectingInput = "expectingInput";

    /// <summary>Written "ignoringInput".</summary>
    public const string IgnoringInput = "ignoringInput";
}
