namespace Microsoft.Bot.Schema;

/// <summary>Common kinds of reactions.</summary>
public static class MessageReactionTypes
{
    /// <summary>A thumb up.</summary>
    public const string Like = "like";

    /// <summary>One more.</summary>
    public const string PlusOne = "plusOne";
}
