using System.Globalization;

namespace Bot.Core.Resizing.Rules;

/// <summary>Whether Azure offers the size here, to this subscription, and for how long.</summary>
internal static class OfferRules
{
    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("restricted", Severity.Blocks, Sources.Skus, Sources.TableDay,
            fit => Barred(fit.Target.Restrictions.FirstOrDefault(restriction => restriction.WholeRegion)?.ReasonCode, fit.Machine.Region)),
        new("restricted-zone", Severity.Blocks, Sources.Skus, Sources.TableDay,
            fit => fit.Machine.Zone is { } zone
                ? Barred(fit.Target.Restrictions.FirstOrDefault(restriction => restriction.Zones.Contains(zone))?.ReasonCode, zone)
                : Answer.Fits),
        new("retired", Severity.Blocks, Sources.Retirement, Sources.RetirementDay, fit => Answer.AgainstIf(fit.RetiresOn <= fit.Today, Day(fit.RetiresOn))),
        new("retiring", Severity.Warns, Sources.Retirement, Sources.RetirementDay, Retiring),
        new("closed-to-growth", Severity.Warns, Sources.Retirement, Sources.RetirementDay,
            fit => Answer.AgainstIf(fit.Nesting.ClosedToGrowthSince is not null, fit.Nesting.Series, Day(fit.Nesting.ClosedToGrowthSince))),
    ];

    private static Answer Barred(string? reasonCode, string where) => reasonCode is null ? Answer.Fits : Answer.Against(where, reasonCode);

    private static Answer Retiring(Fit fit) => fit switch
    {
        { RetiresOn: { } day } => Answer.AgainstIf(day > fit.Today, Day(day)),
        { Nesting.Retirement: { } inWords } => Answer.Against(inWords),
        _ => Answer.Fits,
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
