using Bot.Access;
using Bot.Cards;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Dialogs;
using Bot.Jobs;
using Bot.Telemetry;
using Microsoft.Bot.Builder;

namespace Bot.Turns;

/// <summary>Asking for a resize and deciding about it. Everything is stored before it is answered, refusals too.</summary>
internal sealed class Requests(
    IRequestStore store, IAuditLog audit, Proposals proposals, ApprovalRules rules, Approvers approvers, WorkQueue queue, TimeProvider clock)
{
    /// <summary>The button "Request" on a verdict card.</summary>
    public async Task<Answer> AskAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken)
    {
        var requester = turn.Activity.Speaker();
        var plan = (await proposals.FindAsync(input[CardFields.Proposal], cancellationToken))?.PlanFor(input[CardFields.Size]);
        return (plan, input[CardFields.Reason]) switch
        {
            _ when requester.ObjectId.Length == 0 => await RefuseAsync(turn, CardVerbs.Request, nameof(Permission.Unknown), cards.NotAllowed(Permission.Unknown), cancellationToken),
            (null, _) => await RefuseAsync(turn, CardVerbs.Request, "SizeNotOffered", cards.SizeNotOffered(input[CardFields.Size]), cancellationToken),
            (_, "") => new Answer.Tell(cards.ReasonMissing()),
            _ when rules.ApproversFor(requester) is [] => await RefuseAsync(turn, CardVerbs.Request, nameof(Permission.NobodyIsApprover), cards.NobodyMayApprove(), cancellationToken),
            (_, var reason) => await StoreAsync(turn, cards, Open(plan, requester, reason), cancellationToken),
        };
    }

    /// <summary>The buttons "Approve" and "Decline" on an approval card.</summary>
    public async Task<Answer> DecideAsync(ITurnContext turn, CardWriter cards, CardInput input, bool approved, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(new(input[CardFields.Request]), cancellationToken) is not { } request)
        {
            return await RefuseAsync(turn, input.Verb, "RequestUnknown", cards.RequestUnknown(), cancellationToken);
        }

        var decision = new Decision(turn.Activity.Speaker(), approved, clock.GetUtcNow(), input[CardFields.Comment]);
        var ruling = Court.Rule(request, decision, input[CardFields.Plan], rules);
        await RecordAsync(request, decision.By, input.Verb, ruling, cancellationToken);
        return ruling switch
        {
            Ruling.NotAllowed(var why) => new Answer.Tell(cards.NotAllowed(why)),
            Ruling.OtherPlan => new Answer.Tell(cards.OldCard()),
            Ruling.TooLate(var late) => new Answer.Replace(cards.ApprovalCard(late)),
            Ruling.Decided(var decided) => await SettleAsync(turn, cards, input, approved, decided, cancellationToken),
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

        var ruling = Court.TakeBack(request, turn.Activity.Speaker(), clock.GetUtcNow());
        await RecordAsync(request, turn.Activity.Speaker(), input.Verb, ruling, cancellationToken);
        return ruling switch
        {
            Ruling.NotAllowed(var why) => new Answer.Tell(cards.NotAllowed(why)),
            Ruling.TooLate(var late) => new Answer.Replace(cards.RequestCard(late, [])),
            Ruling.Decided(var taken) when await store.TryUpdateAsync(taken, cancellationToken) is { } stored => await CloseAsync(cards, stored, cancellationToken),
            Ruling.Decided => await TakeBackAsync(turn, cards, input, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Somebody can be reached who could not be before: whoever may decide about an open request and has not been asked is asked now.</summary>
    public async Task AskWhoeverIsNewAsync(CancellationToken cancellationToken)
    {
        foreach (var request in await store.ListOpenAsync(cancellationToken))
        {
            await queue.AnnounceAsync(request, cancellationToken);
        }
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

    private ResizeRequest Open(Core.Resizing.ResizePlan plan, Person requester, string reason) => new()
    {
        Id = RequestId.New(),
        Plan = plan,
        Requester = requester,
        Reason = reason,
        RequestedAt = clock.GetUtcNow(),
        ExpiresAt = clock.GetUtcNow() + rules.Expiry,
    };

    private async Task<Answer> StoreAsync(ITurnContext turn, CardWriter cards, ResizeRequest request, CancellationToken cancellationToken)
    {
        var open = await store.AddAsync(request, NoticeTo(turn, request), cancellationToken);
        if (open.Id != request.Id)
        {
            return new Answer.Tell(cards.AlreadyOpen(open));
        }

        await queue.AnnounceAsync(open, cancellationToken);
        return new Answer.Replace(cards.RequestCard(open, await approvers.AskedAsync(request.Requester, cancellationToken)));
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
        return new Answer.Replace(cards.ApprovalCard(stored));
    }

    private static Notice NoticeTo(ITurnContext turn, ResizeRequest request) => new(
        request.Id,
        Audience.Requester,
        request.Requester.ObjectId,
        turn.Activity.GetConversationReference().ToJson(),
        turn.Activity.ReplyToId ?? "",
        turn.Activity.Locale ?? "",
        request.Version,
        EndTold: false);
}
