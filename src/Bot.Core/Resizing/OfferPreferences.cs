using Bot.Core.Sizes;
using static Bot.Core.SettingProblems;

namespace Bot.Core.Resizing;

/// <summary>What an organisation wants of the sizes that are offered. The settings' section <c>Offers</c>; without it, all that fits may be offered.</summary>
public sealed record OfferPreferences
{
    /// <summary>The only series to offer, by the names of our table, for example <c>Dsv5</c>; empty for all.</summary>
    public IReadOnlyList<string> AllowedSeries { get; init; } = [];

    /// <summary>By how many percent of the present list price a size may be dearer; null for any. A size with an unknown price is offered with that warning.</summary>
    public decimal? MaxPriceIncreasePercent { get; init; }

    /// <summary>Whose processors come first; null for the maker of the present size. It only orders, it bars nothing.</summary>
    public ProcessorVendor? PreferredVendor { get; init; }

    /// <summary>Whether only sizes with exactly as many vCPUs as the present one are offered.</summary>
    public bool KeepVcpuCount { get; init; }

    /// <summary>Says what is wrong with the settings and which key to set.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    public void Validate() => Refuse(
    [
        .. If(MaxPriceIncreasePercent is < 0, $"Offers:MaxPriceIncreasePercent is {MaxPriceIncreasePercent}: give 0 or more, or leave it out."),
        .. Strangers().Select(series => $"Offers:AllowedSeries holds '{series}', which is no series of the table of sizes: give names such as Dsv5, or nothing would be offered."),
    ]);

    private IEnumerable<string> Strangers() =>
        AllowedSeries is [] ? [] : AllowedSeries.Except(new SizeCatalogue().Series.Select(fact => fact.Series), StringComparer.OrdinalIgnoreCase);
}

/// <summary>Who makes a processor.</summary>
public enum ProcessorVendor
{
    /// <summary>Intel.</summary>
    Intel,

    /// <summary>AMD.</summary>
    Amd,
}
