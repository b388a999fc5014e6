namespace Bot.Core.Resizing.Rules;

/// <summary>
/// vCPU quota. Deallocated machines count as well, so the difference between the sizes is what a resize needs. What a capacity reservation still holds is
/// counted already. https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview (read 2026-11).
/// </summary>
internal static class QuotaRules
{
    private const string WholeRegion = "cores";
    private const string SpotBucket = "lowPriorityCores";

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("quota-family", Severity.Blocks, Sources.Quota, Sources.TableDay,
            fit => fit.Machine.Spot ? Answer.Fits : Room(fit, fit.Target.Family, StaysInFamily(fit) ? fit.Present?.Cores : 0)),
        new("quota-region", Severity.Blocks, Sources.Quota, Sources.TableDay,
            fit => Room(fit, fit.Machine.Spot ? SpotBucket : WholeRegion, fit.Present?.Cores)),
    ];

    /// <summary>Whether the bucket has room for the new size when the old one's vCPUs come back to it; null: unknown how many those are.</summary>
    private static Answer Room(Fit fit, string bucket, int? given)
    {
        var needed = fit.Target.Cores - (given ?? 0);
        return fit.Reading.Quotas?.FirstOrDefault(quota => Same(quota.Name, bucket)) switch
        {
            _ when needed <= 0 || IsReserved(fit) => Answer.Fits,
            null => Answer.Unknown,
            var quota when quota.Used + needed <= quota.Limit => Answer.Fits,
            _ when given is null => Answer.Unknown,
            var quota => Answer.Against(bucket, needed, quota.Used, quota.Limit),
        };
    }

    private static bool IsReserved(Fit fit) => PlacementRules.Reservation(fit) is { } held && held.Used < held.Held;

    private static bool StaysInFamily(Fit fit) => fit.Present is null || Same(fit.Present.Family, fit.Target.Family);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
