namespace Bot.Core.Sizes;

/// <summary>Whether a size series passes virtualization on to its guests, and who says so.</summary>
/// <param name="Verdict">Supported, not supported, or unknown.</param>
/// <param name="Series">The series' name, for example <c>Dsv5</c>; empty when no series of ours matches the size.</param>
/// <param name="Source">The documents that say so, each with its commit, or why none does; empty when no series of ours matches.</param>
/// <param name="ReadOn">The day on which the source was read; null when there is no source.</param>
public sealed record NestingFact(NestingVerdict Verdict, string Series, string Source, DateOnly? ReadOn)
{
    /// <summary>No series of ours.</summary>
    public static NestingFact None { get; } = new(NestingVerdict.Unknown, "", "", null);

    /// <summary>Retirement or growth limit of the series, in the source's words; null when none is known.</summary>
    public string? Retirement { get; init; }

    /// <summary>The day from which on new subscriptions cannot deploy the series and quota for it is not raised; null when it grows freely.</summary>
    public DateOnly? ClosedToGrowthSince { get; init; }

    /// <summary>Whether the series' page says that it works only on NVMe disk controllers.</summary>
    public bool NvmeOnly { get; init; }

    /// <summary>The source as a page for people to open; null when it has none.</summary>
    public Uri? Page { get; init; }
}

/// <summary>Whether a size can nest.</summary>
public enum NestingVerdict
{
    /// <summary>No document says either way. Never treated as a yes or a no.</summary>
    Unknown,

    /// <summary>Documented as supported.</summary>
    Supported,

    /// <summary>Documented as not supported.</summary>
    NotSupported,
}
