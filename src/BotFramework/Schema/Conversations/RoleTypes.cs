namespace Microsoft.Bot.Schema;

/// <summary>The part an account has in a conversation.</summary>
public static class RoleTypes
{
    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A bot that other bots call.</summary>
    public const string Skill = "skill";

    /// <summary>A person.</summary>
    public const string User = "user";
}
