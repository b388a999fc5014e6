using System.Globalization;

namespace Bot.Core.Resizing.Rules;

/// <summary>What the organisation's own settings (<c>Offers</c>) say of a size.</summary>
internal static class PreferenceRules
{
    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("series-not-allowed", Severity.Blocks, Sources.Settings, Sources.TableDay, fit => Answer.AgainstIf(
            fit.Preferences.AllowedSeries is [_, ..] allowed && !allowed.Contains(fit.Nesting.Series, StringComparer.OrdinalIgnoreCase),
            fit.Nesting.Series, string.Join(", ", fit.Preferences.AllowedSeries))),
        new("other-core-count", Severity.Blocks, Sources.Settings, Sources.TableDay, OtherCoreCount),
        new("too-dear", Severity.Blocks, Sources.Settings, Sources.TableDay, TooDear),
    ];

    private static Answer OtherCoreCount(Fit fit) => (fit.Preferences.KeepVcpuCount, fit.Present) switch
    {
        (false, _) => Answer.Fits,
        (_, null) => Answer.Unknown,
        (_, var present) => Answer.AgainstIf(fit.Target.CoresAvailable != present.CoresAvailable, fit.Target.CoresAvailable, present.CoresAvailable),
    };

    private static Answer TooDear(Fit fit) => (fit.Preferences.MaxPriceIncreasePercent, fit.PresentPrice, fit.TargetPrice) switch
    {
        (null, _, _) => Answer.Fits,
        ({ } most, { } present, { } target) => Answer.AgainstIf(Increase(present, target) > most, Percent(Increase(present, target)), Percent(most)),
        _ => Answer.Unknown,
    };

    private static decimal Increase(ListPrice present, ListPrice target) => (target.PerMonth - present.PerMonth) / present.PerMonth * 100;

    private static string Percent(decimal percent) => percent.ToString("0.#", CultureInfo.InvariantCulture);
}
