using System.Collections.ObjectModel;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>The price list of one region. Whatever it does not hold is unknown, which is never the same as 0.</summary>
public sealed record RegionPrices
{
    /// <summary>Nothing is known.</summary>
    public static RegionPrices Unknown { get; } = new() { Currency = "", ReadOn = default, Hourly = ReadOnlyDictionary<string, HourlyPrices>.Empty };

    /// <summary>The currency's ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The day on which it was read.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>Prices per hour by the size's ARM name; made to be compared without case.</summary>
    public required IReadOnlyDictionary<string, HourlyPrices> Hourly { get; init; }

    /// <summary>What a size would cost for a machine; null when it is unknown.</summary>
    /// <remarks>Spot prices change by the hour, and a dedicated host is paid for as a whole: no list price says what such machines cost.</remarks>
    public ListPrice? Of(Machine machine, string size) =>
        !machine.Spot && machine.DedicatedHost is null && Hourly.TryGetValue(size, out var hourly) && PerHour(hourly, machine) is > 0 and var perHour
            ? new(perHour * ListPrice.HoursPerMonth, Currency, ReadOn)
            : null;

    private static decimal? PerHour(HourlyPrices hourly, Machine machine) => machine switch
    {
        { System: GuestSystem.Linux } => hourly.Bare,
        { System: GuestSystem.Windows } when BringsLicence(machine.LicenseType) => hourly.Bare,
        { System: GuestSystem.Windows } => hourly.WithWindows,
        _ => null,
    };

    // Azure Hybrid Benefit: https://learn.microsoft.com/azure/virtual-machines/windows/hybrid-use-benefit-licensing (read 2026-11).
    private static bool BringsLicence(string? type) =>
        string.Equals(type, "Windows_Server", StringComparison.OrdinalIgnoreCase) || string.Equals(type, "Windows_Client", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a size costs per hour.</summary>
/// <param name="Bare">Without a Windows licence: Linux, and Windows with a licence brought along; null when unknown.</param>
/// <param name="WithWindows">With the Windows licence; null when unknown.</param>
public sealed record HourlyPrices(decimal? Bare, decimal? WithWindows);
