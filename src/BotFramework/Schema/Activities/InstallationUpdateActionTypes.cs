namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot was installed or removed.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed.</summary>
    public const string Remove = "remove";
}
