namespace Bot.Core.Diagnosis.Matching;

/// <summary>Where a watched concept stands in the cleaned text.</summary>
internal readonly record struct Mark(int Concept, int Start, int End);

/// <summary>What one pass over a text found: the families whose signs are complete, and the places the extractors look at.</summary>
internal sealed record Scan(IReadOnlySet<ErrorFamily> Families, IReadOnlyList<Mark> Marks);
