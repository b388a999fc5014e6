namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot was added to or removed from somebody's contacts.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>The bot was added to the contacts.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed from the contacts.</summary>
    public const string Remove = "remove";
}
