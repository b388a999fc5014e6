namespace Microsoft.Bot.Schema;

/// <summary>How far a semantic action is.</summary>
public static class SemanticActionStates
{
    /// <summary>Written "continue".</summary>
    public const string Continue = "continue";

    /// <summary>Written "done".</summary>
    public const string Done = "done";

    /// <summary>Written "start".</summary>
    public const string Start = "start";
}
