namespace Microsoft.Bot.Schema;

/// <summary>Names of the events of handing a conversation over.</summary>
public static class HandoffEventNames
{
    /// <summary>How far the handing over is.</summary>
    public const string HandoffStatus = "handoff.status";

    /// <summary>The bot asks to hand the conversation over.</summary>
    public const string InitiateHandoff = "handoff.initiate";
}
