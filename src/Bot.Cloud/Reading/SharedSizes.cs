using System.Collections.Concurrent;
using Bot.Core.Sizes;

namespace Bot.Cloud.Reading;

/// <summary>
/// Sizes that are told alike are kept as one object, whichever subscriptions and regions they were listed for: the lists of a hundred subscriptions
/// differ in little more than what each is barred from.
/// </summary>
/// <param name="capacity">How many are known at most; then it begins anew, and what was shared stays shared.</param>
internal sealed class SharedSizes(int capacity)
{
    private readonly ConcurrentDictionary<VmSize, VmSize> known = new(new Content());

    /// <summary>How many different sizes are known.</summary>
    public int Count => known.Count;

    /// <summary>The size itself, or the one that was told alike before.</summary>
    public VmSize Share(VmSize size)
    {
        if (known.TryGetValue(size, out var same))
            return same;
        if (known.Count >= capacity)
            known.Clear();
        return known.GetOrAdd(size, size);
    }

    // Lists of records compare by reference: they are compared here, and all the rest by the record itself.
    private sealed class Content : IEqualityComparer<VmSize>
    {
        public bool Equals(VmSize? left, VmSize? right) =>
            left is not null && right is not null && SameLists(left, right) && left == right with
            {
                Generations = left.Generations,
                Controllers = left.Controllers,
                UltraDiskZones = left.UltraDiskZones,
                Zones = left.Zones,
                Restrictions = left.Restrictions,
            };

        public int GetHashCode(VmSize size) => HashCode.Combine(size.Name, size.Family, size.Zones.Count, size.Restrictions.Count);

        private static bool SameLists(VmSize left, VmSize right) =>
            left.Generations.SequenceEqual(right.Generations)
            && left.Controllers.SequenceEqual(right.Controllers)
            && left.UltraDiskZones.SequenceEqual(right.UltraDiskZones)
            && left.Zones.SequenceEqual(right.Zones)
            && left.Restrictions.Select(Words).SequenceEqual(right.Restrictions.Select(Words));

        private static string Words(SizeRestriction restriction) => $"{restriction.ReasonCode} {string.Join(',', restriction.Zones)}";
    }
}
