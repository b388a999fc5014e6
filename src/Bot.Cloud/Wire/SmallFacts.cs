namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/compute/virtual-machines/list-available-sizes (read 2026-11).</summary>
internal sealed record AvailableSizeJson(string? Name);

/// <summary>https://learn.microsoft.com/rest/api/compute/usage/list (read 2026-11). The numbers do not fit 32 bits for every quota.</summary>
internal sealed record UsageJson(long? CurrentValue, long? Limit, UsageNameJson? Name);

internal sealed record UsageNameJson(string? Value);

/// <summary>https://learn.microsoft.com/rest/api/resources/management-locks/list-by-scope (read 2026-11).</summary>
internal sealed record LockJson(string? Id, string? Name, LockPropertiesJson? Properties);

internal sealed record LockPropertiesJson(string? Level);

/// <summary>https://learn.microsoft.com/rest/api/resources/features/get (read 2026-11).</summary>
internal sealed record FeatureJson(FeaturePropertiesJson? Properties);

internal sealed record FeaturePropertiesJson(string? State);

/// <summary>https://learn.microsoft.com/rest/api/virtualnetwork/network-interfaces/get (read 2026-11).</summary>
internal sealed record NetworkInterfaceJson(NetworkInterfacePropertiesJson? Properties);

internal sealed record NetworkInterfacePropertiesJson(bool? EnableAcceleratedNetworking);

/// <summary>https://learn.microsoft.com/rest/api/compute/disks/get (read 2026-11).</summary>
internal sealed record DiskJson(DiskSkuJson? Sku, DiskPropertiesJson? Properties);

internal sealed record DiskSkuJson(string? Name);

internal sealed record DiskPropertiesJson(string? HyperVGeneration);
