namespace Bot.Cloud.Wire;

/// <summary>One page of a list.</summary>
internal sealed record PageJson<T>(IReadOnlyList<T>? Value, string? NextLink);
