namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/compute/resource-skus/list (read 2026-11). Every value is text, and new ones appear at any time.</summary>
internal sealed record SkuJson(
    string? ResourceType, string? Name, string? Family, IReadOnlyList<CapabilityJson>? Capabilities,
    IReadOnlyList<string>? Locations, IReadOnlyList<SkuLocationJson>? LocationInfo, IReadOnlyList<SkuRestrictionJson>? Restrictions);

internal sealed record CapabilityJson(string? Name, string? Value);

internal sealed record SkuLocationJson(string? Location, IReadOnlyList<string>? Zones, IReadOnlyList<ZoneDetailJson>? ZoneDetails);

internal sealed record ZoneDetailJson(IReadOnlyList<string>? Name, IReadOnlyList<CapabilityJson>? Capabilities);

internal sealed record SkuRestrictionJson(string? Type, string? ReasonCode, IReadOnlyList<string>? Values, RestrictionInfoJson? RestrictionInfo);

internal sealed record RestrictionInfoJson(IReadOnlyList<string>? Locations, IReadOnlyList<string>? Zones);
