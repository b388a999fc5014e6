namespace Bot.Core.Resizing;

/// <summary>What a size costs by the public price list while it runs, without anybody's discounts.</summary>
/// <param name="PerMonth">The price of 730 hours, in units of <paramref name="Currency"/>; always above 0, for what is not known has no price.</param>
/// <param name="Currency">The currency's ISO 4217 code.</param>
/// <param name="ReadOn">The day on which the price list was read.</param>
public sealed record ListPrice(decimal PerMonth, string Currency, DateOnly ReadOn)
{
    /// <summary>Hours in a month, as Azure's own price pages count. https://azure.microsoft.com/pricing/calculator (read 2026-11).</summary>
    public const int HoursPerMonth = 730;
}
