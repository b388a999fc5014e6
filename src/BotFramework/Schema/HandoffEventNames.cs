namespace Microsoft.Bot.Schema;

/// <summary>Names of the events of handing a conversation over.</summary>
public static class HandoffEventNames
{
    /// <summary>Written "handoff.status".</summary>
    public const string HandoffStatus = "handoff.status";

    /// <summary>Written "handoff.initiate".</summary>
    public const string InitiateHandoff = "handoff.initiate";
}
