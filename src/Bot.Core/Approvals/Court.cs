using Bot.Core.Machines;

namespace Bot.Core.Approvals;

/// <summary>What became of a person's click on Approve or Decline. The cases below are all there are.</summary>
public abstract record Ruling
{
    private Ruling() { }

    /// <summary>The decision stands; this is the request with it, still to be stored.</summary>
    public sealed record Decided(ResizeRequest Request) : Ruling;

    /// <summary>The approval counts, but more are needed; this is the request with it, still to be stored.</summary>
    public sealed record Counted(ResizeRequest Request) : Ruling;

    /// <summary>The person has approved before; one person counts once.</summary>
    public sealed record AlreadyCounted(ResizeRequest Request) : Ruling;

    /// <summary>The person may not decide.</summary>
    public sealed record NotAllowed(Permission Why) : Ruling
    {
        /// <summary>What kept us from knowing whether they may; null when we know.</summary>
        public AzureRefusal? Because { get; init; }
    }

    /// <summary>The request has been decided, has lapsed or was taken back before.</summary>
    public sealed record TooLate(ResizeRequest Request) : Ruling;

    /// <summary>The card shows another plan than the stored one.</summary>
    public sealed record OtherPlan : Ruling;

    /// <summary>No card of the request was sent to the place where the button was pressed.</summary>
    public sealed record OtherPlace : Ruling;

    /// <summary>Whoever declines must say why.</summary>
    public sealed record ReasonMissing : Ruling;
}

/// <summary>Rules on decisions. Pure: the store makes sure that only one ruling is written.</summary>
public static class Court
{
    /// <summary>Rules on one person's decision.</summary>
    /// <param name="request">The request as stored.</param>
    /// <param name="decision">Who decides, and how.</param>
    /// <param name="planHash">The hash that the card carried.</param>
    /// <param name="bench">What is known of those who decide.</param>
    public static Ruling Rule(ResizeRequest request, Decision decision, string planHash, Bench bench) => request switch
    {
        _ when bench.Standing.PermissionOf(decision.By, request) is not Permission.Granted and var why => new Ruling.NotAllowed(why) { Because = bench.Standing.Unread },
        { State: not RequestState.Pending } => new Ruling.TooLate(request),
        _ when decision.At >= request.ExpiresAt => new Ruling.TooLate(Expire(request, request.ExpiresAt)),
        _ when bench.InChat is not Permission.Granted => new Ruling.NotAllowed(bench.InChat),
        _ when planHash != request.Plan.Hash => new Ruling.OtherPlan(),
        _ when decision is { Approved: false, Comment: "" } => new Ruling.ReasonMissing(),
        _ when decision.Approved => Count(request, decision, bench),
        _ => new Ruling.Decided(Decide(request, decision)),
    };

    /// <summary>Rules on a wish to take the request back: only who asked may, and only while nothing was done to the machine.</summary>
    public static Ruling TakeBack(ResizeRequest request, Person person, DateTimeOffset at) => request switch
    {
        _ when person.ObjectId.Length == 0 => new Ruling.NotAllowed(Permission.Unknown),
        _ when !person.Is(request.Requester) => new Ruling.NotAllowed(Permission.NotTheRequester),
        { CanBeTakenBack: false } => new Ruling.TooLate(request),
        _ => new Ruling.Decided(request with { State = RequestState.Cancelled, EndedAt = at }),
    };

    /// <summary>The ruling on a button that was pressed where its card is, or elsewhere. Whoever may nothing learns no more than that.</summary>
    public static Ruling There(Ruling ruling, bool isHere) => isHere || ruling is Ruling.NotAllowed ? ruling : new Ruling.OtherPlace();

    /// <summary>The request once it has lapsed.</summary>
    public static ResizeRequest Expire(ResizeRequest request, DateTimeOffset at) => request with { State = RequestState.Expired, EndedAt = at };

    // Only approvals of this very plan count, and only of people who still may decide.
    private static Ruling Count(ResizeRequest request, Decision decision, Bench bench)
    {
        var standing = request.Votes.Where(vote => vote.PlanHash == request.Plan.Hash && !bench.Lapsed.Contains(vote.By.ObjectId, StringComparer.OrdinalIgnoreCase)).ToList();
        if (standing.Any(vote => vote.By.Is(decision.By)))
        {
            return new Ruling.AlreadyCounted(request);
        }

        var counted = request with
        {
            Votes = [.. standing, new(decision.By, decision.At, decision.Comment, request.Plan.Hash)],
            ApprovalsNeeded = Math.Max(request.ApprovalsNeeded, bench.ApprovalsNeeded),
        };
        return counted.Votes.Count < counted.ApprovalsNeeded ? new Ruling.Counted(counted) : new Ruling.Decided(Decide(counted, decision));
    }

    private static ResizeRequest Decide(ResizeRequest request, Decision decision) => decision.Approved
        ? request with { State = RequestState.Approved, Decision = decision }
        : request with { State = RequestState.Declined, Decision = decision, EndedAt = decision.At };
}
