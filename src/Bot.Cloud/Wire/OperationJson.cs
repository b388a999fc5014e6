namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations (read 2026-11).</summary>
internal sealed record OperationJson(string? Status, ErrorJson? Error);
