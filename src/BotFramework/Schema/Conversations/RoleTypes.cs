namespace Microsoft.Bot.Schema;

/// <summary>The part an account has in a conversation.</summary>
public static class RoleTypes
{
    /// <summary>Written "bot".</summary>
    public const string Bot = "bot";

    /// <summary>Written "skill".</summary>
    public const string Skill = "skill";

    /// <summary>Written "user".</summary>
    public const string User = "user";
}
