using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Cloud.Reading;

/// <summary>Reads what a decision about a size needs beside the machine itself. Each fact has its own patience; one that is slow or refused is named instead of awaited.</summary>
internal sealed class FactReader(ArmReader arm, RegionSizes sizes, TimeProvider clock)
{
    /// <summary>How long a person who waits for an answer waits for a fact that can be left out.</summary>
    public static readonly TimeSpan Short = TimeSpan.FromSeconds(2);

    /// <summary>How long we wait for a fact that is worth it: the sizes of a region, without which nothing can be offered; anything, when nobody waits.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    private const string TempDiskFeature = "/providers/Microsoft.Features/providers/Microsoft.Compute/features/VMTempDiskResizePreview";

    /// <summary>Names of the sizes that the machine can take where it stands.</summary>
    public Task<Fact<IReadOnlySet<string>>> AvailableSizesAsync(MachineId id, TimeSpan patience, CancellationToken cancellationToken) =>
        TryAsync("available-sizes", patience, token => SizeNamesAsync(id.Path(), token), cancellationToken);

    /// <summary>Locks on the machine and above it.</summary>
    public Task<Fact<IReadOnlyList<ResourceLock>>> LocksAsync(MachineId id, CancellationToken cancellationToken) =>
        TryAsync("locks", Short, token => ReadLocksAsync(id, token), cancellationToken);

    /// <summary>vCPU quotas of the region.</summary>
    public Task<Fact<IReadOnlyList<Quota>>> QuotasAsync(MachineId id, string region, CancellationToken cancellationToken) =>
        TryAsync("quota", Short, token => ReadQuotasAsync(id.SubscriptionId, region, token), cancellationToken);

    /// <summary>The region's sizes.</summary>
    public Task<Fact<IReadOnlyList<VmSize>>> SizesAsync(MachineId id, string region, CancellationToken cancellationToken) =>
        TryAsync("sizes", Long, token => sizes.ListAsync(id.SubscriptionId, region, token), cancellationToken);

    /// <summary>The sizes that the region offers, as far as it was asked for any subscription.</summary>
    public IReadOnlyList<VmSize> LatestSizes(string region) => sizes.Latest(region);

    /// <summary>Whether the subscription takes part in the preview that lets Windows machines lose or gain a temporary disk.</summary>
    public Task<Fact<bool?>> TempDiskCrossingAsync(MachineId id, CancellationToken cancellationToken) =>
        TryAsync("temp-disk-feature", Short, token => ReadTempDiskFeatureAsync(id.SubscriptionId, token), cancellationToken);

    /// <summary>Reads one fact, within its patience.</summary>
    public async Task<Fact<T>> TryAsync<T>(string fact, TimeSpan patience, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return new(await read(either.Token), null);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new(default, new(fact, limit.IsCancellationRequested ? Refusal.NoAnswerWithin(patience) : refusal));
        }
    }

    /// <summary>Names of the sizes that a machine or an availability set can take.</summary>
    /// <param name="resource">Its path.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlySet<string>> SizeNamesAsync(string resource, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var size in arm.ListAsync($"{resource}/vmSizes?api-version={ComputeApi.Version}", CloudJson.Default.AvailableSizeJson, cancellationToken))
            names.Add(size.Name ?? "");
        return names;
    }

    private async Task<IReadOnlyList<ResourceLock>> ReadLocksAsync(MachineId id, CancellationToken cancellationToken)
    {
        var locks = new List<ResourceLock>();
        var path = $"{id.Path()}/providers/Microsoft.Authorization/locks?api-version={ComputeApi.Locks}";
        await foreach (var json in arm.ListAsync(path, CloudJson.Default.LockJson, cancellationToken))
            locks.Add(ToLock(json));
        return locks;
    }

    private async Task<IReadOnlyList<Quota>> ReadQuotasAsync(string subscription, string region, CancellationToken cancellationToken)
    {
        var quotas = new List<Quota>();
        var path = $"/subscriptions/{subscription}/providers/Microsoft.Compute/locations/{Uri.EscapeDataString(region)}/usages?api-version={ComputeApi.Version}";
        await foreach (var json in arm.ListAsync(path, CloudJson.Default.UsageJson, cancellationToken))
        {
            if (json is { Name.Value: { } name, CurrentValue: { } used, Limit: { } limit })
                quotas.Add(new(name, used, limit));
        }
        return quotas;
    }

    private async Task<bool?> ReadTempDiskFeatureAsync(string subscription, CancellationToken cancellationToken)
    {
        var path = $"/subscriptions/{subscription}{TempDiskFeature}?api-version={ComputeApi.Features}";
        var feature = await arm.GetAsync(path, CloudJson.Default.FeatureJson, cancellationToken);
        return feature.Properties?.State is { } state ? state.Equals("Registered", StringComparison.OrdinalIgnoreCase) : null;
    }

    // A level that is new to us is taken for the stricter one.
    private static ResourceLock ToLock(LockJson json)
    {
        var id = json.Id ?? "";
        var end = id.LastIndexOf("/providers/Microsoft.Authorization/locks/", StringComparison.OrdinalIgnoreCase);
        var readOnly = !string.Equals(json.Properties?.Level, "CanNotDelete", StringComparison.OrdinalIgnoreCase);
        return new(json.Name ?? "", readOnly, end < 0 ? id : id[..end]);
    }
}
