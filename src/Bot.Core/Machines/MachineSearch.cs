namespace Bot.Core.Machines;

/// <summary>A machine found by its name.</summary>
/// <param name="Id">Which machine.</param>
/// <param name="SubscriptionName">The subscription's display name.</param>
/// <param name="Region">The region's short name.</param>
/// <param name="Size">Its size, or null when it could not be read.</param>
public sealed record MachineHit(MachineId Id, string SubscriptionName, string Region, string? Size);

/// <summary>What a search by name over all readable subscriptions gave. The cases below are all there are.</summary>
public abstract record MachineSearch
{
    private MachineSearch() { }

    /// <summary>Exactly one machine has the name.</summary>
    public sealed record One(MachineHit Hit) : MachineSearch;

    /// <summary>Several machines share the name: a person must choose.</summary>
    public sealed record Several(IReadOnlyList<MachineHit> Hits) : MachineSearch;

    /// <summary>No machine has the name.</summary>
    /// <param name="CloseNames">Names that look alike, best first; empty when none does.</param>
    /// <param name="Subscriptions">Display names of the subscriptions that were searched.</param>
    public sealed record None(IReadOnlyList<string> CloseNames, IReadOnlyList<string> Subscriptions) : MachineSearch;

    /// <summary>Azure would not let us search at all.</summary>
    public sealed record Refused(AzureRefusal Refusal) : MachineSearch;

    /// <summary>Display names of subscriptions that could not be searched this time. A "not found" is only as good as this list is short.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];
}
