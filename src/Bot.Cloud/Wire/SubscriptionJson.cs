namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/resources/subscriptions/list (read 2026-11).</summary>
internal sealed record SubscriptionJson(string? SubscriptionId, string? DisplayName, string? State);
