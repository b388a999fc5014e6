namespace Bot.Core.Machines;

/// <summary>Where a machine stands and what is said about that place. A null says that the machine is in no such place, or that it could not be read
/// (then it is among <see cref="MachineReading.Read.Unread"/>).</summary>
public sealed record Surroundings
{
    /// <summary>The availability set.</summary>
    public AvailabilitySetFacts? AvailabilitySet { get; init; }

    /// <summary>Sizes that the proximity placement group is meant for; empty when it is meant for any.</summary>
    public IReadOnlyList<string>? ProximityIntent { get; init; }

    /// <summary>How many machines of each size the dedicated host, or all hosts of the group, still take; a size that is missing does not go there.</summary>
    public IReadOnlyDictionary<string, long>? HostRoom { get; init; }

    /// <summary>What the capacity reservation group holds.</summary>
    public IReadOnlyList<Reservation>? Reservations { get; init; }

    /// <summary>The scale set.</summary>
    public ScaleSetFacts? ScaleSet { get; init; }

    /// <summary>What policy says of sizes, asked in advance; null when it could not be read.</summary>
    public SizePolicy? Policy { get; init; }
}

/// <summary>An availability set: it is pinned to one hardware cluster until all its members are deallocated.</summary>
/// <param name="Sizes">Sizes that its cluster has; made to be compared without case.</param>
/// <param name="OtherMembers">The other machines in it.</param>
public sealed record AvailabilitySetFacts(IReadOnlySet<string> Sizes, IReadOnlyList<SetMember> OtherMembers);

/// <summary>Another machine of an availability set.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Power">Whether it holds hardware of the set's cluster; unknown when Azure did not say.</param>
public sealed record SetMember(string Name, PowerState Power);

/// <summary>Capacity that is held for one size.</summary>
/// <param name="Size">The size.</param>
/// <param name="Zone">The zone, or null for the whole region.</param>
/// <param name="Held">For how many machines.</param>
/// <param name="Used">How many machines use it.</param>
public sealed record Reservation(string Size, string? Zone, long Held, long Used);

/// <summary>A scale set.</summary>
/// <param name="Flexible">Its machines are machines of their own (flexible orchestration); those of a uniform set are changed through the set.</param>
/// <param name="OneGroup">All its machines stand in one placement group, and so on one hardware cluster.</param>
public sealed record ScaleSetFacts(bool Flexible, bool OneGroup);

/// <summary>What Azure Policy says of sizes.</summary>
/// <param name="Asked">The sizes that policy was asked about; made to be compared without case.</param>
/// <param name="Denied">Those that it denies, each with the policy's name; made to be compared without case.</param>
public sealed record SizePolicy(IReadOnlySet<string> Asked, IReadOnlyDictionary<string, string> Denied)
{
    /// <summary>What it says of these sizes and of others that it was asked about by themselves.</summary>
    public SizePolicy And(SizePolicy others) => new(
        Asked.Concat(others.Asked).ToHashSet(StringComparer.OrdinalIgnoreCase),
        Denied.Concat(others.Denied).DistinctBy(denial => denial.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase));
}
