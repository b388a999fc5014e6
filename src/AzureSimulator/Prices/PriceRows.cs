using AzureSimulator.Machines;
using AzureSimulator.Sizes;

namespace AzureSimulator.Prices;

/// <summary>The rows of one size: those that count, and all those that do not and lie beside them in the real list.</summary>
internal static class PriceRows
{
    /// <summary>A size that the list does not have, as happens for new sizes.</summary>
    public const string Missing = "Standard_E4as_v4";

    public static IEnumerable<PriceRow> Of(VmSizeRow size, string region)
    {
        if (size.Name == Missing)
            yield break;
        var linux = new PriceRow(size, region, "Linux", PriceRule.Linux(size, region));
        var windows = new PriceRow(size, region, "Windows", PriceRule.Windows(size, region)) { Product = " Windows" };
        yield return linux;
        yield return windows;
        yield return linux.As("Spot", 0.2m) with { Sku = " Spot", Meter = " Spot" };
        yield return windows.As("Spot", 0.2m) with { Sku = " Spot", Meter = " Spot" };
        yield return linux.As("Low Priority", 0.2m) with { Sku = " Low Priority", Meter = " Low Priority" };
        if (size.Size[0] is 'D')
        {
            yield return linux.As("older", 2) with { Start = "2017-06-01T00:00:00Z" };
            yield return linux.As("secondary", 0.1m) with { Start = "2025-01-01T00:00:00Z", Primary = false };
            yield return linux.As("announced", 3) with { Start = "2099-01-01T00:00:00Z" };
        }
        yield return linux.As("test", 0.5m) with { Type = "DevTestConsumption" };
        yield return linux.As("reserved", 5000) with { Type = "Reservation" };
    }

    private static PriceRow As(this PriceRow row, string kind, decimal times) => row with { Kind = $"{row.Kind} {kind}", Price = decimal.Round(row.Price * times, 4) };
}

/// <summary>One row.</summary>
internal sealed record PriceRow(VmSizeRow Size, string Region, string Kind, decimal Price)
{
    public string Product { get; init; } = "";

    public string Sku { get; init; } = "";

    public string Meter { get; init; } = "";

    public string Start { get; init; } = "2021-01-01T00:00:00Z";

    public string Type { get; init; } = "Consumption";

    public bool Primary { get; init; } = true;

    /// <summary>A property as the filter names it.</summary>
    public string? Property(string name) => name switch
    {
        "serviceName" => "Virtual Machines",
        "priceType" => Type,
        "armRegionName" => Region,
        "armSkuName" => Size.Name,
        _ => null,
    };

    /// <summary>The row as the price list writes it.</summary>
    public System.Text.Json.Nodes.JsonObject Json(string currency, decimal rate) => new()
    {
        ["currencyCode"] = currency,
        ["tierMinimumUnits"] = 0.0,
        ["retailPrice"] = decimal.Round(Price * rate, 6),
        ["unitPrice"] = decimal.Round(Price * rate, 6),
        ["armRegionName"] = Region,
        ["location"] = Region,
        ["effectiveStartDate"] = Start,
        ["meterId"] = Machine.GuidOf($"meter {Region} {Size.Name} {Kind}").ToString(),
        ["meterName"] = Size.Size.Replace('_', ' ') + Meter,
        ["productId"] = "DZH318Z0BQ36",
        ["skuId"] = "DZH318Z0BQ36/00G1",
        ["productName"] = $"Virtual Machines {Size.Family} Series{Product}",
        ["skuName"] = Size.Size.Replace('_', ' ') + Sku,
        ["serviceName"] = "Virtual Machines",
        ["serviceId"] = "DZH313Z7MMC8",
        ["serviceFamily"] = "Compute",
        ["unitOfMeasure"] = "1 Hour",
        ["type"] = Type,
        ["isPrimaryMeterRegion"] = Primary,
        ["armSkuName"] = Size.Name,
    };
}
