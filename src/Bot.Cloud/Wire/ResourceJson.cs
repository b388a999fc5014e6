namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/resources/resources/list (read 2026-11).</summary>
internal sealed record ResourceJson(string? Id, string? Name, string? Location);
