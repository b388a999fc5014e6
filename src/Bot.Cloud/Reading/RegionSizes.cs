using System.Collections.Concurrent;
using Bot.Cloud.Connection;
using Bot.Cloud.Wire;
using Bot.Core.Sizes;

namespace Bot.Cloud.Reading;

/// <summary>The sizes that a region offers a subscription. Azure's answer is megabytes long and slow, so it is remembered for an hour and renewed in the background.</summary>
internal sealed class RegionSizes(ArmReader arm, TimeProvider clock)
{
    // One list of its own takes about half a megabyte; one like the others, some kilobytes.
    private readonly RefreshingCache<(string Subscription, string Region), IReadOnlyList<VmSize>> known =
        new(clock, fresh: TimeSpan.FromHours(1), usable: TimeSpan.FromHours(4), capacity: 60);

    // A region has some thousand sizes, and a subscription is barred from some of them.
    private readonly SharedSizes shared = new(capacity: 20_000);

    private readonly ConcurrentDictionary<string, IReadOnlyList<VmSize>> latest = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sizes, by name.</summary>
    public Task<IReadOnlyList<VmSize>> ListAsync(string subscription, string region, CancellationToken cancellationToken) =>
        known.GetAsync((subscription.ToLowerInvariant(), region), token => ReadAsync(subscription, region, token), cancellationToken);

    /// <summary>The sizes that whichever subscription asked last was told of a region: the same names as another's, mostly. Empty when none has asked.</summary>
    public IReadOnlyList<VmSize> Latest(string region) => latest.GetValueOrDefault(region, []);

    private async Task<IReadOnlyList<VmSize>> ReadAsync(string subscription, string region, CancellationToken cancellationToken)
    {
        var filter = Uri.EscapeDataString($"location eq '{region}'");
        var path = $"/subscriptions/{subscription}/providers/Microsoft.Compute/skus?api-version={ComputeApi.Skus}&$filter={filter}";
        var sizes = new Dictionary<string, VmSize>(StringComparer.OrdinalIgnoreCase);
        await foreach (var json in arm.ListAsync(path, CloudJson.Default.SkuJson, cancellationToken))
        {
            if (SizeTranslation.ToSize(json, region) is { } size)
                sizes[size.Name] = shared.Share(size);
        }
        return latest[region] = [.. sizes.Values.OrderBy(size => size.Name, StringComparer.OrdinalIgnoreCase)];
    }
}
