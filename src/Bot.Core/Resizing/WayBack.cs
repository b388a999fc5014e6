using Bot.Core.Machines;
using Bot.Core.Resizing.Rules;

namespace Bot.Core.Resizing;

/// <summary>The way back to a machine's old size, which need not nest and which no preference of the organisation bars: the machine had it before.</summary>
/// <param name="NeedsStop">Whether the machine must be stopped for it.</param>
/// <param name="Warnings">What to know.</param>
/// <param name="Barriers">What makes it impossible; empty when nothing does.</param>
public sealed record WayBack(bool NeedsStop, IReadOnlyList<Objection> Warnings, IReadOnlyList<Objection> Barriers)
{
    private static readonly HashSet<string> WishesOnly =
        [.. PreferenceRules.Rows.Select(rule => rule.Name), "cannot-nest", "same-size", "fewer-cores", "less-memory", OfferRules.NotInRegion];

    /// <summary>Whether an objection to the old size is more than a wish that it does not meet.</summary>
    public static bool Counts(Objection objection) => !WishesOnly.Contains(objection.Rule);

    /// <summary>Judges the way back. An old size that the region lists no more may still be had; only Azure can tell.</summary>
    /// <param name="read">The machine as it is now.</param>
    /// <param name="judgement">What the rules say of the old size.</param>
    public static WayBack From(MachineReading.Read read, Judgement judgement) => judgement switch
    {
        Judgement.Fits(var offer) => new(offer.NeedsStop, offer.Warnings, []),
        Judgement.DoesNotFit(var rejection) => Of(rejection.Objections),
        _ => new(NeedsStop: true, [], []),
    };

    private static WayBack Of(IReadOnlyList<Objection> objections)
    {
        var real = objections.Where(Counts).ToList();
        return new(
            real.Any(objection => objection.Severity == Severity.NeedsStop),
            [.. real.Where(objection => objection.Severity == Severity.Warns)],
            [.. real.Where(objection => objection.Severity == Severity.Blocks)]);
    }
}
