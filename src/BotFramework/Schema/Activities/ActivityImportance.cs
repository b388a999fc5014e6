namespace Microsoft.Bot.Schema;

/// <summary>How urgent a message is.</summary>
public static class ActivityImportance
{
    /// <summary>Written "high".</summary>
    public const string High = "high";

    /// <summary>Written "low".</summary>
    public const string Low = "low";

    /// <summary>Written "normal".</summary>
    public const string Normal = "normal";
}
