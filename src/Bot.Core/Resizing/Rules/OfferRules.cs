using System.Globalization;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Resizing.Rules;

/// <summary>Whether Azure offers the size here, to this subscription, and for how long.</summary>
internal static class OfferRules
{
    /// <summary>The name of the rule that a region must list a size.</summary>
    public const string NotInRegion = "not-in-region";

    /// <summary>Azure's reason when the kind of the subscription's contract (a trial, for example) is not for the size.</summary>
    private const string OfferType = "QuotaId";

    private static readonly FitRule Listed = new(NotInRegion, Severity.Blocks, Sources.Errors, Sources.TableDay, InRegion);

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        Listed,
        new("restricted", Severity.Blocks, Sources.Skus, Sources.TableDay,
            fit => Barred(WholeRegion(fit).FirstOrDefault(reason => reason != OfferType), fit.Machine.Region)),
        new("restricted-offer-type", Severity.Blocks, Sources.Skus, Sources.TableDay,
            fit => Barred(WholeRegion(fit).FirstOrDefault(reason => reason == OfferType), fit.Machine.Region)),
        new("restricted-zone", Severity.Blocks, Sources.Skus, Sources.TableDay,
            fit => fit.Machine.Zone is { } zone
                ? Barred(fit.Target.Restrictions.FirstOrDefault(restriction => restriction.Zones.Contains(zone))?.ReasonCode, zone)
                : Answer.Fits),
        new("retired", Severity.Blocks, Sources.Retirement, Sources.RetirementDay, fit => Answer.AgainstIf(fit.RetiresOn <= fit.Today, Day(fit.RetiresOn))),
        new("retiring", Severity.Warns, Sources.Retirement, Sources.RetirementDay, Retiring),
        new("closed-to-growth", Severity.Warns, Sources.Retirement, Sources.RetirementDay,
            fit => Answer.AgainstIf(fit.Nesting.ClosedToGrowthSince is not null, fit.Nesting.Series, Day(fit.Nesting.ClosedToGrowthSince))),
    ];

    /// <summary>What the table says of a size that the region does not list at all.</summary>
    public static Objection NotListed(MachineReading.Read reading, string name) => Listed.Judge(new(
        reading, null, new() { Name = name, Family = "", Cores = 0, CoresAvailable = 0, MemoryGiB = 0, InRegion = false }, NestingFact.None, default))!;

    private static Answer InRegion(Fit fit) => fit.Target.InRegion switch
    {
        true => Answer.Fits,
        false => Answer.Against(fit.Target.Name, fit.Machine.Region),
        null => Answer.Unknown,
    };

    private static IEnumerable<string> WholeRegion(Fit fit) => fit.Target.Restrictions.Where(restriction => restriction.WholeRegion).Select(restriction => restriction.ReasonCode);

    private static Answer Barred(string? reasonCode, string where) => reasonCode is null ? Answer.Fits : Answer.Against(where, reasonCode);

    private static Answer Retiring(Fit fit) => fit switch
    {
        { RetiresOn: { } day } => Answer.AgainstIf(day > fit.Today, Day(day)),
        { Nesting.Retirement: { } inWords } => Answer.Against(inWords),
        _ => Answer.Fits,
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
