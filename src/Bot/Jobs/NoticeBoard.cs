using Bot.Access;
using Bot.Cards;
using Bot.Channel;
using Bot.Core.Approvals;
using Bot.Hosting;
using Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Jobs;

/// <summary>Keeps every card about a request true: asks the approvers, follows the request, tells the end.</summary>
internal sealed partial class NoticeBoard(
    INoticeStore notices,
    IPeopleStore people,
    Approvers approvers,
    ApprovalRules rules,
    NestorAdapter adapter,
    Correspondence correspondence,
    Settings settings,
    ILogger<NoticeBoard> logger)
{
    /// <summary>Sends the approval card to every approver who has not got it and can be reached.</summary>
    /// <returns>Whether all of them now have it; if not, try again later.</returns>
    public async Task<bool> AnnounceAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var all = true;
        var sent = await notices.ListAsync(request.Id, cancellationToken);
        var reached = sent.Where(notice => notice.Audience == Audience.Approver).Select(notice => notice.PersonId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in rules.ApproversFor(request.Requester).Where(id => !reached.Contains(id)))
        {
            if (await people.FindAsync(id, cancellationToken) is { } approver)
            {
                all &= await TryAsync(request, id, () => AskAsync(request, approver, cancellationToken));
            }
        }

        return all;
    }

    /// <summary>Brings every card of the request up to date.</summary>
    /// <returns>Whether all of them now are; if not, try again later.</returns>
    public async Task<bool> FollowAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var all = true;
        foreach (var notice in await notices.ListAsync(request.Id, cancellationToken))
        {
            all &= IsCurrent(notice, request) || !await IsReachableAsync(notice, cancellationToken) || await TryAsync(request, notice.PersonId, () => ShowAsync(notice, request, cancellationToken));
        }

        return all;
    }

    private static bool IsCurrent(Notice notice, ResizeRequest request) =>
        notice.ShownVersion >= request.Version && (notice.EndTold || !request.Ended);

    // Whoever removed or blocked the bot was forgotten; a channel's card stays reachable.
    private async Task<bool> IsReachableAsync(Notice notice, CancellationToken cancellationToken) =>
        !Activities.IsPersonal(Activities.ToReference(notice.Reference)) || await people.FindAsync(notice.PersonId, cancellationToken) is not null;

    private async Task AskAsync(ResizeRequest request, Reachable approver, CancellationToken cancellationToken)
    {
        var card = correspondence.CardsFor(approver.Locale).ApprovalCard(request);
        var sent = "";
        await InAsync(approver.Reference, async turn => sent = (await turn.SendActivityAsync(Correspondence.Message(card), cancellationToken))?.Id ?? "", cancellationToken);
        await notices.SaveAsync(
            new(request.Id, Audience.Approver, approver.Person.ObjectId, approver.Reference, sent, approver.Locale, request.Version, EndTold: false), cancellationToken);
    }

    // A card that cannot be updated any more (deleted, or too old) keeps nobody from being told the end.
    private async Task ShowAsync(Notice notice, ResizeRequest request, CancellationToken cancellationToken)
    {
        var isShown = notice.ShownVersion >= request.Version || notice.ActivityId.Length == 0;
        isShown = isShown || await TryAsync(request, notice.PersonId, () => UpdateAsync(notice, request, cancellationToken));
        if (request.Ended && !notice.EndTold)
        {
            var end = Correspondence.Message(correspondence.CardsFor(notice.Locale).EndCard(request));
            await InAsync(notice.Reference, turn => turn.SendActivityAsync(end, cancellationToken), cancellationToken);
            await notices.SaveAsync(notice with { ShownVersion = request.Version, EndTold = true }, cancellationToken);
        }
        else if (isShown)
        {
            await notices.SaveAsync(notice with { ShownVersion = request.Version }, cancellationToken);
        }
    }

    private async Task UpdateAsync(Notice notice, ResizeRequest request, CancellationToken cancellationToken)
    {
        var update = Correspondence.Message(await CardAsync(correspondence.CardsFor(notice.Locale), notice, request, cancellationToken));
        update.Id = notice.ActivityId;
        await InAsync(notice.Reference, turn => turn.UpdateActivityAsync(update, cancellationToken), cancellationToken);
    }

    private async Task<Card> CardAsync(CardWriter cards, Notice notice, ResizeRequest request, CancellationToken cancellationToken) =>
        notice.Audience == Audience.Requester
            ? cards.RequestCard(request, await approvers.AskedAsync(request.Requester, cancellationToken))
            : cards.ApprovalCard(request);

    // The adapter keeps what goes wrong in a turn to itself; whoever counts on a message must know.
    private async Task InAsync(string reference, Func<ITurnContext, Task> act, CancellationToken cancellationToken)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        await adapter.ContinueConversationAsync(settings.AppId, Activities.ToReference(reference), (turn, _) => KeepAsync(turn), cancellationToken);
        failure?.Throw();

        async Task KeepAsync(ITurnContext turn)
        {
            try
            {
                await act(turn);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
            }
        }
    }

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

    [LoggerMessage(LogLevel.Warning, "The card of request {RequestId} could not be shown to {PersonId}")]
    private partial void LogNotShown(Exception exception, RequestId requestId, string personId);
}
