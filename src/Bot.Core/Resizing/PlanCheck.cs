using System.Globalization;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>Something that is no longer as it was approved.</summary>
/// <param name="What">What: the name of a <see cref="Trait"/>, or <c>size</c>, <c>power</c>, <c>in-place</c>, <c>price</c>.</param>
/// <param name="Before">What it was when the plan was made.</param>
/// <param name="Now">What it is.</param>
public sealed record PlanChange(string What, string Before, string Now);

/// <summary>Compares the machine with the approved plan, before anything is done to it. Pure.</summary>
public static class PlanCheck
{
    /// <summary>Everything that changed and matters; empty when the approval still stands.</summary>
    /// <param name="plan">What was approved.</param>
    /// <param name="machine">What the machine is now.</param>
    /// <param name="sizesInPlace">Sizes it can take where it stands; null when they could not be read.</param>
    /// <param name="price">What the new size costs now; null when it is unknown, which is no change.</param>
    public static IReadOnlyList<PlanChange> Changes(ResizePlan plan, Machine machine, IReadOnlySet<string>? sizesInPlace, ListPrice? price) =>
    [
        .. Change("size", plan.FromSize, machine.Size),
        .. Change("power", plan.Power.Settled().ToString(), machine.Power.Settled().ToString()),
        .. OtherTraits(plan.Traits, Traits.Of(machine)),
        .. InPlace(plan, machine, sizesInPlace),
        .. Dearer(plan.Price, price),
    ];

    private static IEnumerable<PlanChange> OtherTraits(IReadOnlyList<Trait> before, IReadOnlyList<Trait> now) =>
        from old in before
        join found in now on old.Name equals found.Name
        from change in Change(old.Name, old.Value, found.Value)
        select change;

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

    private static string Text(ListPrice price) => string.Create(CultureInfo.InvariantCulture, $"{price.Currency} {price.PerMonth:0.##}");
}
