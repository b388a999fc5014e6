using System.Globalization;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>Something that is no longer as it was approved.</summary>
/// <param name="What">What: the name of a <see cref="Trait"/>, or <c>size</c>, <c>power</c>, <c>in-place</c>, <c>price</c>.</param>
/// <param name="Before">What it was when the plan was made.</param>
/// <param name="Now">What it is.</param>
public sealed record PlanChange(string What, string Before, string Now);

/// <summary>
/// Compares the machine with the approved plan, before anything is done to it. Pure. What matters is whether it is still the machine that was shown, and
/// whether the rules still say of the new size what the approver read: a disk more that fits the size as well changes neither.
/// </summary>
public static class PlanCheck
{
    /// <summary>What of a machine decides about a size only through these rules; ask them anew, and a change by itself voids nothing.</summary>
    private static readonly Dictionary<string, string[]> JudgedBy = new()
    {
        ["data-disks"] = ["data-disks"],
        ["premium-disks"] = ["premium-disks"],
        ["ultra-disks"] = ["ultra-disks"],
        ["write-accelerator"] = ["write-accelerator"],
        ["network-interfaces"] = ["network-interfaces", "accelerated-networking", "mana-driver"],
        ["encryption-at-host"] = ["encryption-at-host"],
        ["disk-encryption"] = ["disk-encryption"],
        ["hibernation"] = ["hibernation", "hibernation-memory", "hibernation-nesting"],
    };

    /// <summary>Everything that changed and matters; empty when the approval still stands.</summary>
    /// <param name="plan">What was approved.</param>
    /// <param name="machine">What the machine is now.</param>
    /// <param name="sizesInPlace">Sizes it can take where it stands; null when they could not be read.</param>
    /// <param name="price">What the new size costs now; null when it is unknown, which is no change.</param>
    /// <param name="judgement">What the rules say of the new size now; null when it could not be judged, and then every change matters.</param>
    public static IReadOnlyList<PlanChange> Changes(ResizePlan plan, Machine machine, IReadOnlySet<string>? sizesInPlace, ListPrice? price, Judgement? judgement) =>
    [
        .. Change("size", plan.FromSize, machine.Size),
        .. Change("power", plan.Power.Settled().ToString(), machine.Power.Settled().ToString()),
        .. OtherTraits(plan.Traits, Traits.Of(machine)).Where(change => !IsJudgedAsBefore(change.What, plan, judgement)),
        .. InPlace(plan, machine, sizesInPlace),
        .. Dearer(plan.Price, price),
    ];

    private static IEnumerable<PlanChange> OtherTraits(IReadOnlyList<Trait> before, IReadOnlyList<Trait> now) =>
        from old in before
        join found in now on old.Name equals found.Name
        from change in Change(old.Name, old.Value, found.Value)
        select change;

    /// <summary>The rules that look at it have been asked, and none says what the approver did not read.</summary>
    private static bool IsJudgedAsBefore(string trait, ResizePlan plan, Judgement? judgement) =>
        JudgedBy.TryGetValue(trait, out var rules)
        && Objections(judgement) is { } objections
        && objections.Where(objection => rules.Any(rule => objection.Rule == rule || objection.Rule == FitRule.Unknown(rule))).All(objection => WasShown(objection, plan));

    private static bool WasShown(Objection objection, ResizePlan plan) =>
        plan.Warnings.Any(shown => shown.Rule == objection.Rule && shown.Severity == objection.Severity && shown.Arguments.SequenceEqual(objection.Arguments));

    private static IReadOnlyList<Objection>? Objections(Judgement? judgement) => judgement switch
    {
        Judgement.Fits(var offer) => offer.Warnings,
        Judgement.DoesNotFit(var rejection) => rejection.Objections,
        _ => null,
    };

    /// <summary>A stop that nobody approved is not made.</summary>
    private static IEnumerable<PlanChange> InPlace(ResizePlan plan, Machine machine, IReadOnlySet<string>? sizesInPlace) =>
        plan.NeedsStop || machine.Power == PowerState.Deallocated || sizesInPlace?.Contains(plan.ToSize) is true
            ? []
            : [new("in-place", bool.TrueString, bool.FalseString)];

    /// <summary>What became cheaper is still what was approved.</summary>
    private static IEnumerable<PlanChange> Dearer(ListPrice? before, ListPrice? now) =>
        before is not null && now is not null && before.Currency == now.Currency && now.PerMonth > before.PerMonth
            ? [new("price", Text(before), Text(now))]
            : [];

    private static IEnumerable<PlanChange> Change(string what, string before, string now) =>
        string.Equals(before, now, StringComparison.OrdinalIgnoreCase) ? [] : [new(what, before, now)];

    private static string Text(ListPrice price) => string.Create(CultureInfo.InvariantCulture, $"{price.Currency} {price.PerMonth:0.00}");
}
