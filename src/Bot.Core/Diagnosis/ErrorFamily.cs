using Bot.Core.Diagnosis.Matching;

using Bot.Core.Machines;

namespace Bot.Core.Diagnosis;

/// <summary>One row of the catalogue: messages that mean the same, how they are recognised, and what is documented about their cause.</summary>
public sealed record ErrorFamily
{
    /// <summary>The stable name of the family in kebab case: <c>hyper-v-component-not-running</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The product that speaks, for people; null when many programs say the same.</summary>
    public string? Product { get; init; }

    /// <summary>What the message proves.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The operating system that prints the message; unknown when several do.</summary>
    public GuestSystem System { get; init; }

    /// <summary>What the message says, in one plain English sentence.</summary>
    public required string Proves { get; init; }

    /// <summary>Where the wording or the code is documented, and when we read it.</summary>
    public required Evidence Source { get; init; }

    /// <summary>The documented causes beyond the VM size, the likeliest first.</summary>
    public IReadOnlyList<LikelyCause> Causes { get; init; } = [];

    /// <summary>A short key of the cause that the text itself names; null when the verdict is <see cref="Verdict.NoHypervisor"/>.</summary>
    public string? Pointer { get; init; }

    /// <summary>The text names its cause so plainly that it outweighs a message about a missing hypervisor beside it.</summary>
    internal bool NamesTheCause { get; init; }

    /// <summary>How the family shows in a text; one sign is enough.</summary>
    internal IReadOnlyList<Sign> Signs { get; init; } = [];

    /// <summary>The event log entries that prove it, each under its provider.</summary>
    internal IReadOnlyList<EventSign> Events { get; init; } = [];

    /// <summary>Families are told apart by their names.</summary>
    public bool Equals(ErrorFamily? other) => Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Entries of an event log. The number alone says nothing: event 41 of Kernel-Power is a power failure.</summary>
internal sealed record EventSign(string Provider, params IReadOnlyList<int> Ids);
