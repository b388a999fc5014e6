namespace Bot.Core.Audit;

/// <summary>What a record of the audit tells.</summary>
public enum AuditEvent
{
    /// <summary>A request was there before there was an audit; recorded once, as it stood then.</summary>
    Found,

    /// <summary>Somebody asked for a resize.</summary>
    Requested,

    /// <summary>A request that waits for its decision was changed.</summary>
    Amended,

    /// <summary>Somebody approved, and more approvals are needed.</summary>
    Counted,

    /// <summary>The decision was yes.</summary>
    Approved,

    /// <summary>The decision was no.</summary>
    Declined,

    /// <summary>Nobody decided in time.</summary>
    Expired,

    /// <summary>Who asked took it back.</summary>
    TakenBack,

    /// <summary>Nestor took a step: what it is about to send, what Azure answered, what it saw.</summary>
    Stepped,

    /// <summary>The work is over, in whatever way.</summary>
    Ended,

    /// <summary>Somebody tried what they may not, or came too late.</summary>
    Refused,
}
