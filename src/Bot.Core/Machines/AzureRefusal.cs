namespace Bot.Core.Machines;

/// <summary>Azure said no, or could not be reached. Made once, where the Azure SDK lives; everybody else sees only this.</summary>
public sealed record AzureRefusal
{
    /// <summary>What kind of no it is, as far as its status, code and text tell.</summary>
    public required RefusalKind Kind { get; init; }

    /// <summary>Azure's error code, the innermost detail's, for example <c>AllocationFailed</c>; empty when there was none.</summary>
    public required string Code { get; init; }

    /// <summary>Azure's own words, shown to people as a quotation.</summary>
    public required string Message { get; init; }

    /// <summary>The HTTP status, or 0 when no answer came.</summary>
    public int Status { get; init; }

    /// <summary>How long Azure asks us to wait, when it does.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The right that the bot's identity lacks, for example <c>Microsoft.Authorization/locks/read</c>, when Azure names it.</summary>
    public string? MissingRight { get; init; }

    /// <summary>The sizes that a policy allows, when it is a policy that bars the change and Azure lists them; else null.</summary>
    public IReadOnlyList<string>? AllowedSizes { get; init; }

    /// <summary>The numbers, when a quota is used up and Azure tells them; else null.</summary>
    public QuotaShortage? Quota { get; init; }

    /// <summary>Azure's correlation id for support and for the activity log.</summary>
    public string? CorrelationId { get; init; }
}

/// <summary>Kinds of refusal that call for different acts or different words.</summary>
public enum RefusalKind
{
    /// <summary>Anything that we cannot place: Azure's words are shown.</summary>
    Other,

    /// <summary>Too many requests: wait as long as Azure says.</summary>
    Throttled,

    /// <summary>A passing fault of Azure or of the network: try again later.</summary>
    Transient,

    /// <summary>Another operation is under way on the machine: wait and read again.</summary>
    Busy,

    /// <summary>The size is not in the running machine's hardware cluster: it must be deallocated first.</summary>
    NotInCluster,

    /// <summary>No hardware is free for the size now.</summary>
    NoCapacity,

    /// <summary>The size is not offered to this subscription, region or zone.</summary>
    SizeNotAvailable,

    /// <summary>A vCPU quota is used up.</summary>
    Quota,

    /// <summary>The machine and the size differ in a way that a size change cannot bridge (temporary disk, generation, controller, architecture, disks, interfaces).</summary>
    DoesNotFit,

    /// <summary>The machine can take no change at all: it is generalized, about to be deleted, or its system disk is ephemeral.</summary>
    NotChangeable,

    /// <summary>A lock bars the change.</summary>
    Locked,

    /// <summary>An Azure Policy bars the change.</summary>
    Policy,

    /// <summary>The bot's identity lacks a right.</summary>
    Forbidden,

    /// <summary>The subscription is disabled, read-only or not registered for virtual machines.</summary>
    Subscription,

    /// <summary>There is no such resource.</summary>
    NotFound,

    /// <summary>Somebody else acted on the machine in between.</summary>
    Superseded,

    /// <summary>The size changed, but the guest's agent, an extension or the guest's start is late or sick.</summary>
    GuestTrouble,

    /// <summary>The bot could not sign in to Azure.</summary>
    NotSignedIn,
}
