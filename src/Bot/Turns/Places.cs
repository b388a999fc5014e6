using Bot.Core.Approvals;
using Microsoft.Bot.Schema;

namespace Bot.Turns;

/// <summary>Where a request may be decided about: in a person's own chat with the bot, and where a card about it was sent.</summary>
internal sealed class Places(INoticeStore notices)
{
    /// <summary>Whether a button of this request can have been pressed there.</summary>
    public async Task<bool> KnowsAsync(IActivity activity, RequestId request, CancellationToken cancellationToken) =>
        activity.IsPersonal()
        || (await notices.ListAsync(request, cancellationToken)).Any(notice => Same(Activities.ToReference(notice.Reference).Conversation?.Id, activity.Conversation?.Id));

    private static bool Same(string? left, string? right) =>
        left is not null && right is not null && string.Equals(WithoutThread(left), WithoutThread(right), StringComparison.OrdinalIgnoreCase);

    // The same channel, whichever of its threads.
    private static string WithoutThread(string conversation) => conversation.Split(';')[0];
}
