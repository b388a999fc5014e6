namespace Bot.Core.Resizing;

/// <summary>What came of looking for sizes that nest and fit a machine.</summary>
public sealed record SizeChoice
{
    /// <summary>What the present size costs; null when unknown.</summary>
    public ListPrice? PresentPrice { get; init; }

    /// <summary>At most three labelled offers, best first; empty when nothing fits.</summary>
    public required IReadOnlyList<Offer> Offers { get; init; }

    /// <summary>Every size that fits, the offers included, best first: what may be requested.</summary>
    public required IReadOnlyList<Offer> Fitting { get; init; }

    /// <summary>Sizes that nest but do not fit, the nearest first, with the reasons.</summary>
    public required IReadOnlyList<Rejection> Rejected { get; init; }
}
