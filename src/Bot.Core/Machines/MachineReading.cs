using Bot.Core.Sizes;

namespace Bot.Core.Machines;

/// <summary>What reading one machine gave. The cases below are all there are.</summary>
public abstract record MachineReading
{
    private MachineReading() { }

    /// <summary>The machine and what a decision about its size needs.</summary>
    public sealed record Read : MachineReading
    {
        /// <summary>The machine.</summary>
        public required Machine Machine { get; init; }

        /// <summary>The subscription's display name, or its id when the name could not be read.</summary>
        public required string SubscriptionName { get; init; }

        /// <summary>Every size that the Resource SKUs API lists for the machine's region.</summary>
        public required IReadOnlyList<VmSize> RegionSizes { get; init; }

        /// <summary>Size names that the machine can take where it stands (its own list of available sizes), or null when that list could not be read.</summary>
        public IReadOnlySet<string>? SizesInPlace { get; init; }

        /// <summary>vCPU quota by bucket, or null when it could not be read.</summary>
        public IReadOnlyList<Quota>? Quotas { get; init; }

        /// <summary>Locks on the machine or above it, or null when they could not be read.</summary>
        public IReadOnlyList<ResourceLock>? Locks { get; init; }

        /// <summary>Whether the subscription may move Windows machines across the temporary-disk border (preview <c>VMTempDiskResizePreview</c>); null when unknown.</summary>
        public bool? TempDiskCrossingAllowed { get; init; }

        /// <summary>Where it stands: sets, groups, hosts, reservations, policy.</summary>
        public Surroundings Surroundings { get; init; } = new();

        /// <summary>Display names of subscriptions that were not searched, or not wholly, when the machine was found by its name: another of that name may be there.</summary>
        public IReadOnlyList<string> Unsearched { get; init; } = [];

        /// <summary>What could not be read, each with the reason, for the card to name.</summary>
        public IReadOnlyList<UnreadFact> Unread { get; init; } = [];
    }

    /// <summary>There is no such machine (any more).</summary>
    public sealed record Gone(MachineId Id) : MachineReading;

    /// <summary>Azure would not tell.</summary>
    public sealed record Refused(AzureRefusal Refusal) : MachineReading;
}

/// <summary>One vCPU quota bucket of a region.</summary>
/// <param name="Name">The bucket's name as in the Resource SKUs API's <c>family</c>, or <c>cores</c> for the whole region.</param>
/// <param name="Used">vCPUs used.</param>
/// <param name="Limit">vCPUs allowed.</param>
public sealed record Quota(string Name, long Used, long Limit);

/// <summary>A management lock.</summary>
/// <param name="Name">The lock's name.</param>
/// <param name="ReadOnly">True for <c>ReadOnly</c>, which bars every change; false for <c>CanNotDelete</c>.</param>
/// <param name="Scope">The resource id that carries it.</param>
public sealed record ResourceLock(string Name, bool ReadOnly, string Scope);

/// <summary>A fact that could not be read.</summary>
/// <param name="Fact">Which fact: <c>quota</c>, <c>locks</c>, <c>network-interfaces</c>, <c>available-sizes</c>, <c>temp-disk-feature</c>, <c>policy</c> …</param>
/// <param name="Refusal">Why not.</param>
public sealed record UnreadFact(string Fact, AzureRefusal Refusal);
