using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Events, and messages that were edited or deleted.</content>
public partial class TeamsActivityHandler
{
    /// <summary>Something happened in a chat or a meeting.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity.IsTeams() ? OnTeamsEventAsync(turnContext, cancellationToken) : base.OnEventActivityAsync(turnContext, cancellationToken);

    /// <summary>A person read what the bot wrote in a personal chat.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A meeting began.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A meeting ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>People joined a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>People left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A message was edited, or its deletion was undone.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => EventTypeOf(turnContext.Activity) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    /// <summary>A message was deleted.</summary>
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => EventTypeOf(turnContext.Activity) is "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    /// <summary>A message was edited.</summary>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The deletion of a message was undone.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A message was deleted; it can be undone.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    private static string EventTypeOf(IActivity activity) => activity.IsTeams() ? activity.TeamsData()?.EventType : null;

    private Task OnTeamsEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
    {
        "application/vnd.microsoft.readReceipt" when DetailsOf<ReadReceiptInfo>(turnContext) is { } receipt => OnTeamsReadReceiptAsync(receipt, turnContext, cancellationToken),
        "application/vnd.microsoft.meetingStart" when DetailsOf<MeetingStartEventDetails>(turnContext) is { } meeting => OnTeamsMeetingStartAsync(meeting, turnContext, cancellationToken),
        "application/vnd.microsoft.meetingEnd" when DetailsOf<MeetingEndEventDetails>(turnContext) is { } meeting => OnTeamsMeetingEndAsync(meeting, turnContext, cancellationToken),
        "application/vnd.microsoft.meetingParticipantJoin" when DetailsOf<MeetingParticipantsEventDetails>(turnContext) is { } meeting => OnTeamsMeetingParticipantsJoinAsync(meeting, turnContext, cancellationToken),
        "application/vnd.microsoft.meetingParticipantLeave" when DetailsOf<MeetingParticipantsEventDetails>(turnContext) is { } meeting => OnTeamsMeetingParticipantsLeaveAsync(meeting, turnContext, cancellationToken),
        _ => base.OnEventActivityAsync(turnContext, cancellationToken),
    };

    // An event without readable details is any event.
    private static T DetailsOf<T>(ITurnContext<IEventActivity> turnContext)
        where T : class
        => InvokeValue.Read<T>(turnContext.Activity.Value);
}
