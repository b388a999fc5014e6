namespace Bot.Core.Resizing;

/// <summary>Orders candidates by how little they change, the same way every time: the last key is the name.</summary>
internal static class Nearness
{
    /// <summary>Sizes without a future last, then constrained and larger ones, then whatever changes least for the machine and its people.</summary>
    public static IComparer<Candidate> FittingFirst { get; } = By(
        candidate => candidate.HasNoFuture,
        candidate => candidate.Constrained,
        candidate => candidate.MoreCores,
        candidate => candidate.MoreMemory,
        candidate => candidate.OtherTempDisk,
        candidate => candidate.AbilitiesLost,
        candidate => candidate.NeedsStop,
        candidate => candidate.OtherMaker,
        candidate => candidate.OtherLetter,
        candidate => candidate.VersionsAway);

    /// <summary>The sizes that people will ask about first: nearest, and with the fewest obstacles.</summary>
    public static IComparer<Candidate> RejectedFirst { get; } = By(
        candidate => !candidate.LargeEnough,
        candidate => candidate.Constrained,
        candidate => candidate.MoreCores,
        candidate => candidate.MoreMemory,
        candidate => candidate.Blocks,
        candidate => candidate.HasNoFuture,
        candidate => candidate.OtherMaker,
        candidate => candidate.OtherLetter,
        candidate => candidate.VersionsAway);

    private static Comparer<Candidate> By(params IReadOnlyList<Func<Candidate, IComparable>> keys) => Comparer<Candidate>.Create(
        (left, right) => keys.Select(key => key(left).CompareTo(key(right))).Append(ByName(left, right)).FirstOrDefault(order => order != 0));

    private static int ByName(Candidate left, Candidate right) => string.CompareOrdinal(left.Fit.Target.Name, right.Fit.Target.Name);
}
