namespace Microsoft.Bot.Schema;

/// <summary>How far a semantic action is.</summary>
public static class SemanticActionStates
{
    /// <summary>Goes on.</summary>
    public const string Continue = "continue";

    /// <summary>Is over.</summary>
    public const string Done = "done";

    /// <summary>Starts now.</summary>
    public const string Start = "start";
}
