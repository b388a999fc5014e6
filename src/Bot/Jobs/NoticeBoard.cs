using Bot.Access;
using Bot.Cards;
using Bot.Channel;
using Bot.Core.Approvals;
using Bot.Turns;
using Microsoft.Bot.Schema;

namespace Bot.Jobs;

/// <summary>Keeps every card about a request true: asks the approvers, follows the request, tells the end.</summary>
internal sealed partial class NoticeBoard(
    INoticeStore notices,
    IPeopleStore people,
    Approvers approvers,
    RuleBook rules,
    Messenger messenger,
    Aftermath aftermath,
    Correspondence correspondence,
    ILogger<NoticeBoard> logger)
{
    /// <summary>Sends the approval card into the thread where it was asked, and to every approver who has not got it and can be reached.</summary>
    /// <returns>Whether all of them now have it; if not, try again later.</returns>
    public async Task<bool> AnnounceAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var sent = await notices.ListAsync(request.Id, cancellationToken);
        var reached = Reached(sent);
        var all = reached.Contains(Shared) || await AskInThreadAsync(request, sent, cancellationToken);
        foreach (var id in (await approvers.IdsAsync(request, cancellationToken)).Where(id => !reached.Contains(id)))
        {
            if (await people.FindAsync(id, cancellationToken) is { } approver)
            {
                all &= await TryAsync(request, id, () => AskAsync(request, approver, cancellationToken));
            }
        }

        return all;
    }

    /// <summary>Sends the approval card to one person, unless they have got it.</summary>
    /// <returns>Whether they now have it, or cannot be reached; if not, try again later.</returns>
    public async Task<bool> AnnounceToAsync(ResizeRequest request, string objectId, CancellationToken cancellationToken) =>
        Reached(await notices.ListAsync(request.Id, cancellationToken)).Contains(objectId)
        || await people.FindAsync(objectId, cancellationToken) is not { } approver
        || await TryAsync(request, objectId, () => AskAsync(request, approver, cancellationToken));

    /// <summary>Brings every card of the request up to date.</summary>
    /// <returns>Whether all of them now are; if not, try again later.</returns>
    public async Task<bool> FollowAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var all = true;
        foreach (var notice in (await notices.ListAsync(request.Id, cancellationToken)).Where(notice => IsBehind(notice, request) || IsUntold(notice, request)))
        {
            all &= !await IsReachableAsync(notice, cancellationToken) || await ShowAsync(notice, request, cancellationToken);
        }

        return all;
    }

    /// <summary>Asks the approvers once more, by a message of its own: an updated card makes no sound. The card of before points to it.</summary>
    public async Task RemindAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        if (rules.Now.InChatFor(request.Plan) != Permission.Granted)
        {
            return;
        }

        foreach (var notice in await ReachableAsync(request, Audience.Approver, cancellationToken))
        {
            await TryAsync(request, notice.PersonId, () => RemindAsync(notice, request, cancellationToken));
        }
    }

    /// <summary>Sends a message of its own to whoever asked for a request, where they asked.</summary>
    /// <returns>Whether they got it, or cannot be reached; if not, try again later.</returns>
    public async Task<bool> TellRequesterAsync(ResizeRequest request, Func<CardWriter, Card> card, CancellationToken cancellationToken) =>
        (await ReachableAsync(request, Audience.Requester, cancellationToken)).FirstOrDefault() is not { } notice
        || await TellAsync(notice, request, card, cancellationToken);

    /// <summary>Sends a message of its own to everybody who reads about a request and can be reached; to a thread, once.</summary>
    public async Task TellAllAsync(ResizeRequest request, Func<CardWriter, Card> card, CancellationToken cancellationToken)
    {
        List<Notice> all = [];
        foreach (var audience in Enum.GetValues<Audience>())
        {
            all.AddRange(await ReachableAsync(request, audience, cancellationToken));
        }

        foreach (var notice in all.DistinctBy(PlaceOf))
        {
            await TellAsync(notice, request, card, cancellationToken);
        }
    }

    /// <summary>Shows a request that nobody made by hand to everybody who reads about the one that it undoes. Safe to repeat.</summary>
    public async Task PresentAsync(ResizeRequest undone, ResizeRequest request, CancellationToken cancellationToken)
    {
        var there = (await notices.ListAsync(request.Id, cancellationToken)).Select(PlaceOf).ToHashSet();
        foreach (var notice in (await notices.ListAsync(undone.Id, cancellationToken)).DistinctBy(PlaceOf).Where(notice => !there.Contains(PlaceOf(notice))))
        {
            var copy = notice with { Request = request.Id, ActivityId = "", ShownVersion = request.Version, EndTold = false };
            await notices.SaveAsync(copy, cancellationToken);
            await TryAsync(request, notice.PersonId, () => PresentAsync(copy, request, cancellationToken));
        }
    }

    private const string Shared = "";

    private static HashSet<string> Reached(IReadOnlyList<Notice> sent) =>
        sent.Where(notice => notice is { Audience: Audience.Approver, ActivityId.Length: > 0 }).Select(notice => notice.PersonId).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string PlaceOf(Notice notice) => Activities.ToReference(notice.Reference).Conversation?.Id ?? notice.PersonId;

    private Task<bool> TellAsync(Notice notice, ResizeRequest request, Func<CardWriter, Card> card, CancellationToken cancellationToken) =>
        TryAsync(request, notice.PersonId, () => messenger.SendAsync(notice.Reference, card(correspondence.CardsFor(notice.Locale)), cancellationToken));

    private async Task PresentAsync(Notice notice, ResizeRequest request, CancellationToken cancellationToken)
    {
        var card = await CardAsync(correspondence.CardsFor(notice.Locale), notice, request, cancellationToken);
        await notices.SentAsync(notice, await messenger.SendAsync(notice.Reference, card, cancellationToken), cancellationToken);
    }

    private async Task<IReadOnlyList<Notice>> ReachableAsync(ResizeRequest request, Audience audience, CancellationToken cancellationToken)
    {
        List<Notice> reachable = [];
        foreach (var notice in (await notices.ListAsync(request.Id, cancellationToken)).Where(notice => notice.Audience == audience))
        {
            if (await IsReachableAsync(notice, cancellationToken))
            {
                reachable.Add(notice);
            }
        }

        return reachable;
    }

    // Whoever removed or blocked the bot was forgotten; a channel's card stays reachable.
    private async Task<bool> IsReachableAsync(Notice notice, CancellationToken cancellationToken) =>
        !Activities.ToReference(notice.Reference).IsPersonal() || await people.FindAsync(notice.PersonId, cancellationToken) is not null;

    private async Task<bool> AskInThreadAsync(ResizeRequest request, IReadOnlyList<Notice> sent, CancellationToken cancellationToken) =>
        sent.FirstOrDefault(notice => notice.Audience == Audience.Requester) is not { } asked
        || Activities.ToReference(asked.Reference).IsPersonal()
        || await TryAsync(request, Shared, () => AskAsync(request, Shared, asked.Reference, asked.Locale, cancellationToken));

    private Task AskAsync(ResizeRequest request, Reachable approver, CancellationToken cancellationToken) =>
        AskAsync(request, approver.Person.ObjectId, approver.Reference, approver.Locale, cancellationToken);

    // Where the card goes is stored before it is sent: whoever presses its buttons at once is known to press them there.
    // In a thread the requester's message tells the end to everybody.
    private async Task AskAsync(ResizeRequest request, string person, string reference, string locale, CancellationToken cancellationToken)
    {
        var notice = new Notice(request.Id, Audience.Approver, person, reference, ActivityId: "", locale, request.Version, EndTold: person == Shared);
        await notices.SaveAsync(notice, cancellationToken);
        var sent = await messenger.SendAsync(reference, correspondence.CardsFor(locale).ApprovalCard(request, rules.Now.InChatFor(request.Plan)), cancellationToken);
        await notices.SentAsync(notice, sent, cancellationToken);
    }

    private async Task RemindAsync(Notice notice, ResizeRequest request, CancellationToken cancellationToken)
    {
        var cards = correspondence.CardsFor(notice.Locale);
        var sent = await messenger.SendAsync(notice.Reference, cards.ReminderCard(request), cancellationToken);
        await notices.SentAsync(notice with { ShownVersion = request.Version }, sent, cancellationToken);
        if (notice.ActivityId.Length > 0)
        {
            await messenger.UpdateAsync(notice.Reference, notice.ActivityId, cards.NewerCardBelow(), cancellationToken);
        }
    }

    // A card that cannot be updated keeps nobody from being told the end.
    private async Task<bool> ShowAsync(Notice notice, ResizeRequest request, CancellationToken cancellationToken)
    {
        var isShown = !IsBehind(notice, request) || await TryAsync(request, notice.PersonId, () => UpdateAsync(notice, request, cancellationToken));
        var isTold = !IsUntold(notice, request) || await TryAsync(request, notice.PersonId, () => TellEndAsync(notice, request, cancellationToken));
        return isShown && isTold;
    }

    // A card without a message is on its way, or went down with a process: whoever sends it lets it follow.
    private static bool IsBehind(Notice notice, ResizeRequest request) => notice.ActivityId.Length > 0 && notice.ShownVersion < request.Version;

    private static bool IsUntold(Notice notice, ResizeRequest request) => request.Ended && !notice.EndTold;

    private async Task UpdateAsync(Notice notice, ResizeRequest request, CancellationToken cancellationToken)
    {
        var card = await CardAsync(correspondence.CardsFor(notice.Locale), notice, request, cancellationToken);
        try
        {
            await messenger.UpdateAsync(notice.Reference, notice.ActivityId, card, cancellationToken);
        }
        catch (ErrorResponseException refusal) when (refusal.IsForGood())
        {
            LogGone(request.Id, notice.PersonId);
        }

        await notices.ShownAsync(notice, request.Version, cancellationToken);
    }

    private async Task TellEndAsync(Notice notice, ResizeRequest request, CancellationToken cancellationToken)
    {
        var others = notice.Audience == Audience.Requester ? await aftermath.OthersAsync(request, cancellationToken) : null;
        await messenger.SendAsync(notice.Reference, correspondence.CardsFor(notice.Locale).EndCard(request, others), cancellationToken);
        await notices.EndToldAsync(notice, cancellationToken);
    }

    private async Task<Card> CardAsync(CardWriter cards, Notice notice, ResizeRequest request, CancellationToken cancellationToken) => notice.Audience switch
    {
        Audience.Requester => cards.RequestCard(request, request.State == RequestState.Pending ? await approvers.AskedAsync(request, cancellationToken) : []),
        Audience.Approver => cards.ApprovalCard(request, rules.Now.InChatFor(request.Plan)),
        _ => cards.FollowerCard(request),
    };

    // One card that cannot be sent keeps no other from being sent, and no resize from going on.
    private async Task<bool> TryAsync(ResizeRequest request, string person, Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (ErrorResponseException refusal) when (refusal.IsNobodyThere())
        {
            LogNobodyThere(request.Id, person);
            await people.ForgetAsync(person, CancellationToken.None);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotShown(exception, request.Id, person);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "The card of request {RequestId} cannot reach {PersonId} any more: they are not written to until they turn to the bot")]
    private partial void LogNobodyThere(RequestId requestId, string personId);

    [LoggerMessage(LogLevel.Information, "The card of request {RequestId} to {PersonId} cannot be updated: it stays as it is")]
    private partial void LogGone(RequestId requestId, string personId);

    [LoggerMessage(LogLevel.Warning, "The card of request {RequestId} could not be shown to {PersonId}")]
    private partial void LogNotShown(Exception exception, RequestId requestId, string personId);
}
