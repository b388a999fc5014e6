using Bot.Cloud.Wire;
using Bot.Core.Resizing;

namespace Bot.Cloud.Prices;

/// <summary>Picks out of the many rows that the price list has for one size the one that an ordinary machine is billed by. Pure.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices (read 2026-11), and what the rows look like in practice:
/// the same size comes as Spot, Low Priority (for Batch), for Cloud Services, with and without Windows, and in older, expired and secondary copies.</remarks>
internal static class PriceRows
{
    /// <summary>The prices per hour by size, compared without case.</summary>
    public static IReadOnlyDictionary<string, HourlyPrices> Choose(IEnumerable<PriceJson> rows, string region, string currency, DateTimeOffset now) => rows
        .Where(row => IsOrdinary(row) && IsOf(row, region, currency) && IsInForce(row, now))
        .GroupBy(row => row.ArmSkuName!, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            size => size.Key,
            size => new HourlyPrices(Newest(size.Where(row => !WithWindows(row))), Newest(size.Where(WithWindows))),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a price by the hour of a machine that is nothing special: most rows are something else.</summary>
    public static bool IsOrdinary(PriceJson row) =>
        row is { Type: "Consumption", UnitOfMeasure: "1 Hour", RetailPrice: > 0, ArmSkuName.Length: > 0, TierMinimumUnits: null or 0, IsPrimaryMeterRegion: not false }
        && !Names(row, "Spot") && !Names(row, "Low Priority") && !Names(row, "CloudServices") && !Names(row, "Dedicated Host") && !Names(row, "Expired");

    private static bool Names(PriceJson row, string kind) =>
        new[] { row.SkuName, row.MeterName, row.ProductName }.Any(text => text?.Contains(kind, StringComparison.OrdinalIgnoreCase) == true);

    // A currency that the price list does not know comes back as dollars.
    private static bool IsOf(PriceJson row, string region, string currency) =>
        string.Equals(row.ArmRegionName, region, StringComparison.OrdinalIgnoreCase) && string.Equals(row.CurrencyCode, currency, StringComparison.OrdinalIgnoreCase);

    private static bool IsInForce(PriceJson row, DateTimeOffset now) => !(row.EffectiveStartDate > now) && !(row.EffectiveEndDate <= now);

    private static bool WithWindows(PriceJson row) => row.ProductName?.EndsWith(" Windows", StringComparison.OrdinalIgnoreCase) == true;

    private static decimal? Newest(IEnumerable<PriceJson> rows) => rows
        .OrderByDescending(row => row.EffectiveStartDate)
        .ThenBy(row => row.MeterId, StringComparer.Ordinal)
        .FirstOrDefault()?.RetailPrice;
}
