namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot was added to or removed from somebody's contacts.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>Written "add".</summary>
    public const string Add = "add";

    /// <summary>Written "remove".</summary>
    public const string Remove = "remove";
}
