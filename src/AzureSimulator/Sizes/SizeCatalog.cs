using System.Collections.Concurrent;

namespace AzureSimulator.Sizes;

/// <summary>Which sizes a subscription sees in a region, under the settings in force. Large answers are kept as bytes.</summary>
internal sealed class SizeCatalog(SimulatorSettings settings)
{
    /// <summary>Answers that hold only what the size table says, the same for every catalog.</summary>
    private static readonly ConcurrentDictionary<(string Subscription, string Regions), byte[]> Common = new();

    private readonly ConcurrentDictionary<(string Subscription, string Regions), byte[]> answers = new();

    public IReadOnlyList<string> Regions { get; } = [.. SizeTable.Regions, .. settings.MoreRegions.Keys];

    public bool HasRegion(string region) => TableRegion(region) is not null;

    public VmSizeRow? Find(string size, string region) =>
        SizeTable.Find(size) is { } row && OfferOf(row, region) is not null ? row : null;

    public IReadOnlyList<VmSizeRow> In(string region) => TableRegion(region) is { } known ? SizeTable.In(known) : [];

    public IEnumerable<string> Families(string region) => In(region).Select(row => row.Family).Distinct(StringComparer.OrdinalIgnoreCase);

    public RegionOffer? OfferOf(VmSizeRow row, string region) =>
        TableRegion(region) is { } known ? row.Regions.GetValueOrDefault(known) : null;

    public IReadOnlyList<Restriction> RestrictionsOf(VmSizeRow row, string region, string subscription) =>
        OfferOf(row, region) is { } offer ? [.. FromTable(offer, region), .. FromSettings(row, region, subscription)] : [];

    /// <summary>Whether the subscription may not use the size anywhere in the region.</summary>
    public bool IsClosed(VmSizeRow row, string region, string subscription) =>
        OfferOf(row, region) is not { LocationRestricted: false }
        || (settings.Restrictions.Count > 0 && RestrictionsOf(row, region, subscription).Any(restriction => restriction.Type == "Location"));

    /// <summary>The body of the Resource SKUs answer for one region, or for all when the region is null.</summary>
    public byte[] Answer(string subscription, string? region)
    {
        var regions = Regions.Where(known => region is null || region == known).ToList();
        var common = settings.Restrictions.Count == 0 && settings.SkuAnswerBytes == 0 && regions.TrueForAll(SizeTable.Regions.Contains);
        var owner = settings.Restrictions.Any(extra => extra.Subscription is { } named && Same(named, subscription)) ? subscription : "";
        return (common ? Common : answers).GetOrAdd((owner, string.Join(',', regions)), _ => SkuAnswer.Write(this, regions, subscription, settings.SkuAnswerBytes));
    }

    private string? TableRegion(string region) =>
        SizeTable.Regions.Contains(region) ? region : settings.MoreRegions.GetValueOrDefault(region);

    private static IEnumerable<Restriction> FromTable(RegionOffer offer, string region)
    {
        if (offer.LocationRestricted)
            yield return new("Location", region, [], "NotAvailableForSubscription");
        if (offer.ZonesRestricted)
            yield return new("Zone", region, offer.Zones, "NotAvailableForSubscription");
    }

    private IEnumerable<Restriction> FromSettings(VmSizeRow row, string region, string subscription) =>
        from extra in settings.Restrictions
        where Concerns(extra, subscription) && Same(extra.Size, row.Name) && Same(extra.Region, region)
        select new Restriction(extra.Type, region, extra.Zones ?? [], extra.ReasonCode);

    private static bool Concerns(RestrictionSetting extra, string subscription) =>
        extra.Subscription is null || Same(extra.Subscription, subscription);

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
