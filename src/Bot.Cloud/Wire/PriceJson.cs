namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices (read 2026-11).</summary>
internal sealed record PricePageJson(IReadOnlyList<PriceJson>? Items, string? NextPageLink);

internal sealed record PriceJson
{
    public string? CurrencyCode { get; init; }

    public decimal? TierMinimumUnits { get; init; }

    public decimal? RetailPrice { get; init; }

    public string? ArmRegionName { get; init; }

    public DateTimeOffset? EffectiveStartDate { get; init; }

    public DateTimeOffset? EffectiveEndDate { get; init; }

    public string? MeterId { get; init; }

    public string? MeterName { get; init; }

    public string? ProductName { get; init; }

    public string? SkuName { get; init; }

    public string? UnitOfMeasure { get; init; }

    /// <summary>The filter's word for it is <c>priceType</c>.</summary>
    public string? Type { get; init; }

    public bool? IsPrimaryMeterRegion { get; init; }

    public string? ArmSkuName { get; init; }
}
