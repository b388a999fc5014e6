namespace Bot.Core.Resizing;

/// <summary>Orders candidates by how little they change, the same way every time: the last key is the name.</summary>
internal static class Nearness
{
    /// <summary>Sizes without a future last, then constrained and larger ones, then whatever changes least for the machine and its people.</summary>
    public static IEnumerable<Candidate> FittingFirst(IEnumerable<Candidate> candidates) => candidates
        .OrderBy(candidate => candidate.HasNoFuture)
        .ThenBy(candidate => candidate.Constrained)
        .ThenBy(candidate => candidate.MoreCores)
        .ThenBy(candidate => candidate.MoreMemory)
        .ThenBy(candidate => candidate.NotPreferred)
        .ThenBy(candidate => candidate.OtherTempDisk)
        .ThenBy(candidate => candidate.AbilitiesLost)
        .ThenBy(candidate => candidate.NeedsStop)
        .ThenByLikeness();

    /// <summary>The sizes that people will ask about first: large enough, nearest, and with the fewest obstacles.</summary>
    public static IEnumerable<Candidate> RejectedFirst(IEnumerable<Candidate> candidates) => candidates
        .OrderBy(candidate => !candidate.LargeEnough)
        .ThenBy(candidate => candidate.Constrained)
        .ThenBy(candidate => Math.Abs(candidate.MoreCores))
        .ThenBy(candidate => Math.Abs(candidate.MoreMemory))
        .ThenBy(candidate => candidate.AbilitiesLost)
        .ThenBy(candidate => candidate.Blocks)
        .ThenBy(candidate => candidate.HasNoFuture)
        .ThenByLikeness();

    private static IOrderedEnumerable<Candidate> ThenByLikeness(this IOrderedEnumerable<Candidate> candidates) => candidates
        .ThenBy(candidate => candidate.OtherMaker)
        .ThenBy(candidate => candidate.OtherLetter)
        .ThenBy(candidate => candidate.VersionsAway)
        .ThenBy(candidate => candidate.Fit.Target.Name, StringComparer.Ordinal);
}
