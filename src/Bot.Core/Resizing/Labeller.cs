namespace Bot.Core.Resizing;

/// <summary>Picks at most three offers out of the sizes that fit and says why each is there.</summary>
internal static class Labeller
{
    /// <param name="fitting">What fits, the smallest change first.</param>
    public static IReadOnlyList<Offer> Label(IReadOnlyList<Candidate> fitting)
    {
        if (fitting is not [var nearest, ..])
        {
            return [];
        }

        var equals = fitting.Where(candidate => LikeNearest(candidate, nearest)).ToList();
        return [.. Picks(equals)
            .GroupBy(pick => pick.Candidate, pick => pick.Label)
            .Select(picks => picks.Key.ToOffer([.. picks]))];
    }

    private static IEnumerable<(Candidate Candidate, OfferLabel Label)> Picks(IReadOnlyList<Candidate> equals)
    {
        yield return (equals[0], OfferLabel.SmallestChange);
        yield return (equals.MaxBy(candidate => candidate.Version)!, OfferLabel.NewestGeneration);
        if (equals.Where(candidate => candidate.Fit.TargetPrice is not null).MinBy(candidate => candidate.Fit.TargetPrice!.PerMonth) is { } cheapest)
        {
            yield return (cheapest, OfferLabel.LowestPrice);
        }
    }

    /// <summary>Larger, constrained and retiring sizes are offered only when the nearest that fits is one itself.</summary>
    private static bool LikeNearest(Candidate candidate, Candidate nearest) =>
        candidate.HasNoFuture == nearest.HasNoFuture && candidate.Constrained == nearest.Constrained && candidate.MoreCores == nearest.MoreCores;
}
