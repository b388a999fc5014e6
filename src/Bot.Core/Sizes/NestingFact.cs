namespace Bot.Core.Sizes;

/// <summary>Whether a size series passes virtualization on to its guests, and who says so.</summary>
/// <param name="Verdict">Supported, not supported, or unknown.</param>
/// <param name="Series">The series' name, for example <c>Dsv5</c>; empty when no series of ours matches the size.</param>
/// <param name="Source">The document that says so, or why we do not know.</param>
/// <param name="ReadOn">The day on which the source was read; null when there is no source.</param>
public sealed record NestingFact(NestingVerdict Verdict, string Series, string Source, DateOnly? ReadOn)
{
    /// <summary>Retirement or growth limit of the series, in the source's words; null when none is known.</summary>
    public string? Retirement { get; init; }
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
