using Bot.Core.Resizing.Rules;

namespace Bot.Core.Resizing;

/// <summary>The table of everything that decides in advance whether a machine may take a size. Pure; all objections are collected, never only the first.</summary>
public static class FitRules
{
    /// <summary>Every rule.</summary>
    public static IReadOnlyList<FitRule> All { get; } =
    [
        .. HardwareRules.Rows,
        .. DiskRules.Rows,
        .. NetworkRules.Rows,
        .. SecurityRules.Rows,
        .. PlacementRules.Rows,
        .. PolicyRules.Rows,
        .. OfferRules.Rows,
        .. PreferenceRules.Rows,
        .. StateRules.Rows,
        .. QuotaRules.Rows,
    ];

    /// <summary>All objections to a size for a machine, the blocking ones first, else in the table's order.</summary>
    public static IReadOnlyList<Objection> Judge(Fit fit) =>
        [.. All.Select(rule => rule.Judge(fit)).OfType<Objection>().OrderByDescending(objection => objection.Severity)];
}
