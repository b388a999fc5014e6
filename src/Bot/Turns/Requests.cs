using Bot.Access;
using Bot.Cards;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Dialogs;
using Bot.Jobs;
using Bot.Telemetry;
using Microsoft.Bot.Builder;

namespace Bot.Turns;

/// <summary>Asking for a resize and deciding about it. Everything is stored before it is answered, refusals too.</summary>
internal sealed class Requests(
    IRequestStore store, IAuditLog audit, INoticeStore notices, Proposals proposals, MaintenanceWindows windows, RuleBook rules, Authority authority, Admission admission, Approvers approvers, Places places, WorkQueue queue, TimeProvider clock)
{
    /// <summary>The button "Request" on a verdict card.</summary>
    public async Task<Answer> AskAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken)
    {
        var requester = turn.Activity.Speaker();
        var proposal = await proposals.FindAsync(input[CardFields.Proposal], cancellationToken);
        return (proposal?.PlanFor(input[CardFields.Size]), input[CardFields.Reason], Agree(proposal, input)) switch
        {
            _ when requester.ObjectId.Length == 0 => await RefuseAsync(turn, CardVerbs.Request, nameof(Permission.Unknown), cards.NotAllowed(Permission.Unknown), cancellationToken),
            (null, _, _) => await RefuseAsync(turn, CardVerbs.Request, "SizeNotOffered", cards.SizeNotOffered(input[CardFields.Size]), cancellationToken),
            (_, "", _) => new Answer.Tell(cards.ReasonMissing()),
            (_, _, Timing.Refused refused) => new Answer.Tell(cards.NotThen(refused)),
            (var plan, var reason, var timing) => await SubmitAsync(turn, cards, Open(Complete(plan, timing, input), requester, reason), cancellationToken),
        };
    }

    /// <summary>The button "Tell me the outcome" on the card of somebody else's request.</summary>
    public async Task<Answer> FollowAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken)
    {
        var person = turn.Activity.Speaker();
        return await store.FindAsync(new(input[CardFields.Request]), cancellationToken) switch
        {
            null => new Answer.Tell(cards.RequestUnknown()),
            _ when person.ObjectId.Length == 0 => new Answer.Tell(cards.NotAllowed(Permission.Unknown)),
            { Requester.TenantId: var tenant } when !string.Equals(tenant, person.TenantId, StringComparison.OrdinalIgnoreCase) => new Answer.Tell(cards.NotAllowed(Permission.OtherTenant)),
            var request => await FollowAsync(turn, cards, request, person, cancellationToken),
        };
    }

    private async Task<Answer> SubmitAsync(ITurnContext turn, CardWriter cards, ResizeRequest request, CancellationToken cancellationToken) =>
        await admission.OfAsync(request, cancellationToken) switch
        {
            Entry.NobodyMayApprove => await RefuseAsync(turn, CardVerbs.Request, nameof(Permission.NobodyIsApprover), cards.NobodyMayApprove(), cancellationToken),
            Entry.Obstructed(var obstacles, var grant) => await RefuseAsync(
                turn, CardVerbs.Request, string.Join(',', obstacles.Select(obstacle => obstacle.Rule)), cards.Obstructed(request.Plan, obstacles, grant), cancellationToken),
            Entry.Admitted(var admitted) => await StoreAsync(turn, cards, admitted, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The buttons "Approve" and "Decline" on an approval card.</summary>
    public async Task<Answer> DecideAsync(ITurnContext turn, CardWriter cards, CardInput input, bool approved, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(new(input[CardFields.Request]), cancellationToken) is not { } request)
        {
            return await RefuseAsync(turn, input.Verb, "RequestUnknown", cards.RequestUnknown(), cancellationToken);
        }

        var isHere = await places.KnowsAsync(turn.Activity, request.Id, cancellationToken);
        var decision = new Decision(turn.Activity.Speaker(), approved, clock.GetUtcNow(), input[CardFields.Comment]);
        var bench = await authority.BenchAsync(request, decision.By, cancellationToken);
        var ruling = Court.There(Court.Rule(request, decision, input[CardFields.Plan], bench), isHere);
        await RecordAsync(request, decision.By, input.Verb, ruling, cancellationToken);
        return ruling switch
        {
            Ruling.NotAllowed refused => new Answer.Tell(cards.NotAllowed(refused.Why, refused.Because)),
            Ruling.AlreadyCounted(var counted) => new Answer.Tell(cards.AlreadyCounted(counted)),
            Ruling.OtherPlace => new Answer.Tell(cards.OtherPlace()),
            Ruling.OtherPlan => new Answer.Tell(cards.OldCard()),
            Ruling.ReasonMissing => new Answer.Tell(cards.DeclineReasonMissing()),
            Ruling.TooLate(var late) => new Answer.Replace(cards.ApprovalCard(late)),
            Ruling.Decided(var decided) => await SettleAsync(turn, cards, input, approved, decided, cancellationToken),
            Ruling.Counted(var counted) => await SettleAsync(turn, cards, input, approved, counted, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The button "Take back" on the requester's card.</summary>
    public async Task<Answer> TakeBackAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(new(input[CardFields.Request]), cancellationToken) is not { } request)
        {
            return await RefuseAsync(turn, input.Verb, "RequestUnknown", cards.RequestUnknown(), cancellationToken);
        }

        var isHere = await places.KnowsAsync(turn.Activity, request.Id, cancellationToken);
        var ruling = Court.There(Court.TakeBack(request, turn.Activity.Speaker(), clock.GetUtcNow()), isHere);
        await RecordAsync(request, turn.Activity.Speaker(), input.Verb, ruling, cancellationToken);
        return ruling switch
        {
            Ruling.NotAllowed(var why) => new Answer.Tell(cards.NotAllowed(why)),
            Ruling.OtherPlace => new Answer.Tell(cards.OtherPlace()),
            Ruling.TooLate(var late) => new Answer.Replace(cards.RequestCard(late, [])),
            Ruling.Decided(var taken) when await store.TryUpdateAsync(taken, cancellationToken) is { } stored => await CloseAsync(cards, stored, cancellationToken),
            Ruling.Decided => await TakeBackAsync(turn, cards, input, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<Answer> RefuseAsync(ITurnContext turn, string attempt, string why, Card card, CancellationToken cancellationToken)
    {
        await audit.AppendAsync(Chronicle.Refused(null, turn.Activity.Speaker(), attempt, why, clock.GetUtcNow()), cancellationToken);
        return new Answer.Tell(card);
    }

    private async Task RecordAsync(ResizeRequest request, Person who, string attempt, Ruling ruling, CancellationToken cancellationToken)
    {
        if (Chronicle.WhyRefused(ruling) is { } why)
        {
            await audit.AppendAsync(Chronicle.Refused(request, who, attempt, why, clock.GetUtcNow()), cancellationToken);
        }
    }

    private async Task<Answer> CloseAsync(CardWriter cards, ResizeRequest taken, CancellationToken cancellationToken)
    {
        await queue.WorkAsync(taken.Id, cancellationToken);
        return new Answer.Replace(cards.RequestCard(taken, []));
    }

    private static ResizePlan Complete(ResizePlan plan, Timing timing, CardInput input) =>
        plan with { When = (timing as Timing.Agreed)?.Appointment, RevertAfter = ReturnTimes.Read(input[CardFields.Return]) };

    private Timing Agree(Proposal? proposal, CardInput input) => Timetable.Agree(
        new(input[CardFields.When], input[CardFields.Date], input[CardFields.Time], proposal?.TimeZone ?? Zones.Utc), windows.Named(proposal?.Window), clock.GetUtcNow());

    // Whoever ends the request while its new reader is being noted down does not know of them: they are told now.
    private async Task<Answer> FollowAsync(ITurnContext turn, CardWriter cards, ResizeRequest request, Person person, CancellationToken cancellationToken)
    {
        await notices.SaveAsync(NoticeTo(turn, request, Audience.Follower, person), cancellationToken);
        await queue.WorkAsync(request.Id, cancellationToken);
        return new Answer.Replace(cards.FollowerCard(request));
    }

    private ResizeRequest Open(ResizePlan plan, Person requester, string reason) => new()
    {
        Id = RequestId.New(),
        Plan = plan,
        Requester = requester,
        Reason = reason,
        RequestedAt = clock.GetUtcNow(),
        ExpiresAt = Earlier(clock.GetUtcNow() + rules.Now.Expiry, plan.When?.Until),
    };

    // After the last moment at which it may begin, there is nothing to decide.
    private static DateTimeOffset Earlier(DateTimeOffset end, DateTimeOffset? until) => until < end ? until.Value : end;

    private async Task<Answer> StoreAsync(ITurnContext turn, CardWriter cards, ResizeRequest request, CancellationToken cancellationToken)
    {
        var open = await store.AddAsync(request, NoticeTo(turn, request, Audience.Requester, request.Requester), cancellationToken);
        if (open.Id != request.Id && !open.Requester.Is(request.Requester))
        {
            return new Answer.Replace(cards.AlreadyOpen(open));
        }

        await queue.AnnounceAsync(open, cancellationToken);
        return new Answer.Replace(cards.RequestCard(open, await approvers.AskedAsync(open, cancellationToken)));
    }

    // Whoever writes first has decided; everybody else is told what was decided.
    private async Task<Answer> SettleAsync(
        ITurnContext turn, CardWriter cards, CardInput input, bool approved, ResizeRequest decided, CancellationToken cancellationToken)
    {
        if (await store.TryUpdateAsync(Spans.Approved(decided), cancellationToken) is not { } stored)
        {
            return await DecideAsync(turn, cards, input, approved, cancellationToken);
        }

        await queue.WorkAsync(stored.Id, cancellationToken);
        if (stored is { State: RequestState.Approved, Due: not null })
        {
            await queue.AtAsync<AppointmentJob>(stored.Id, clock.GetUtcNow(), cancellationToken);
        }

        return new Answer.Replace(cards.ApprovalCard(stored));
    }

    private static Notice NoticeTo(ITurnContext turn, ResizeRequest request, Audience audience, Person person) => new(
        request.Id,
        audience,
        person.ObjectId,
        turn.Activity.GetConversationReference().ToJson(),
        turn.Activity.ReplyToId ?? "",
        turn.Activity.Locale ?? "",
        request.Version,
        EndTold: false);
}
