using AzureSimulator.Sizes;

namespace AzureSimulator;

/// <summary>What settings must satisfy.</summary>
internal static class SettingsRules
{
    public static string? Objection(SimulatorSettings settings) => settings switch
    {
        { LatencyMs: < 0 } => "'latencyMs' must not be negative.",
        { RetryAfterSeconds: < 0 } => "'retryAfterSeconds' must not be negative.",
        { PriceFactor: <= 0 } => "'priceFactor' must be above 0.",
        { PageSize: < 1 } => "'pageSize' must be 1 or more.",
        _ when !IsDuration(settings.DeallocateSeconds) || !IsDuration(settings.ResizeSeconds) || !IsDuration(settings.StartSeconds) =>
            "'deallocateSeconds', 'resizeSeconds' and 'startSeconds' must be between 0 and 86400.",
        { SkuAnswerBytes: < 0 or > 50_000_000 } => "'skuAnswerBytes' must be between 0 and 50000000.",
        _ when settings.Hosts.Any(host => host.Room is null) || settings.ProximityIntents.Values.Any(value => value is null) => "'hosts' and 'proximityIntents' must not hold null.",
        _ when settings.Clusters.Values.Any(value => value is null) || settings.Groups.Values.Any(value => value is null)
            || settings.MoreRegions.Values.Any(value => value is null) => "'clusters', 'groups' and 'moreRegions' must not hold null.",
        _ when settings.MoreRegions.Values.FirstOrDefault(region => !SizeTable.Regions.Contains(region)) is { } unknown =>
            $"'moreRegions' must copy one of {string.Join(", ", SizeTable.Regions)}; '{unknown}' is not.",
        _ when settings.Locks.FirstOrDefault(held => held.Level is not ("ReadOnly" or "CanNotDelete")) is { } held =>
            $"The lock '{held.Name}' must be ReadOnly or CanNotDelete, not '{held.Level}'.",
        _ when settings.Restrictions.FirstOrDefault(extra => extra.Type is not ("Location" or "Zone")) is { } extra =>
            $"The restriction of '{extra.Size}' must be of the type Location or Zone, not '{extra.Type}'.",
        _ => null,
    };

    private static bool IsDuration(double seconds) => seconds is >= 0 and <= 86400;
}
