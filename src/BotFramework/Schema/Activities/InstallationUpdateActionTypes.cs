namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot was installed or removed.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>Written "add".</summary>
    public const string Add = "add";

    /// <summary>Written "remove".</summary>
    public const string Remove = "remove";
}
