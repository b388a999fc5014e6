using Bot.Core.Sizes;

namespace Bot.Core.Resizing;

/// <summary>A size that fits a machine, with the reason why it is offered and what to know of it.</summary>
public sealed record Offer
{
    /// <summary>The size.</summary>
    public required VmSize Size { get; init; }

    /// <summary>Its series' nesting fact.</summary>
    public required NestingFact Nesting { get; init; }

    /// <summary>Why it is among the offers: each label is given to at most one offer, and an offer may carry several.</summary>
    public required IReadOnlyList<OfferLabel> Labels { get; init; }

    /// <summary>Whether the machine must be stopped (deallocated) for it, or only restarts where it stands.</summary>
    public required bool NeedsStop { get; init; }

    /// <summary>What it costs; null when unknown.</summary>
    public ListPrice? Price { get; init; }

    /// <summary>How much more than the present size it costs per month (less when negative), in the price's currency; null when either price is unknown.</summary>
    public decimal? PriceChange { get; init; }

    /// <summary>What to know: every warning that applies, none of them blocking.</summary>
    public required IReadOnlyList<Objection> Warnings { get; init; }
}

/// <summary>Why a size is offered.</summary>
public enum OfferLabel
{
    /// <summary>The nearest to what the machine has now.</summary>
    SmallestChange,

    /// <summary>The newest hardware that fits.</summary>
    NewestGeneration,

    /// <summary>The lowest list price of those that are known.</summary>
    LowestPrice,
}

/// <summary>A size that was looked at and put aside, with everything that speaks against it.</summary>
/// <param name="Size">The size.</param>
/// <param name="Objections">All objections, the blocking ones first.</param>
public sealed record Rejection(VmSize Size, IReadOnlyList<Objection> Objections);
