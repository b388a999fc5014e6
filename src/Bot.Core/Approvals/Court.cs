namespace Bot.Core.Approvals;

/// <summary>What became of a person's click on Approve or Decline. The cases below are all there are.</summary>
public abstract record Ruling
{
    private Ruling() { }

    /// <summary>The decision stands; this is the request with it, still to be stored.</summary>
    public sealed record Decided(ResizeRequest Request) : Ruling;

    /// <summary>The person may not decide.</summary>
    public sealed record NotAllowed(Permission Why) : Ruling;

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
    /// <param name="rules">Who may decide.</param>
    public static Ruling Rule(ResizeRequest request, Decision decision, string planHash, ApprovalRules rules) => request switch
    {
        _ when rules.May(decision.By, request) is not Permission.Granted and var why => new Ruling.NotAllowed(why),
        { State: not RequestState.Pending } => new Ruling.TooLate(request),
        _ when decision.At >= request.ExpiresAt => new Ruling.TooLate(Expire(request, request.ExpiresAt)),
        _ when planHash != request.Plan.Hash => new Ruling.OtherPlan(),
        _ when decision is { Approved: false, Comment: "" } => new Ruling.ReasonMissing(),
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

    private static ResizeRequest Decide(ResizeRequest request, Decision decision) => decision.Approved
        ? request with { State = RequestState.Approved, Decision = decision }
        : request with { State = RequestState.Declined, Decision = decision, EndedAt = decision.At };
}
