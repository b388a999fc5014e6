using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A bot with one method for each kind of activity; a derived class overrides those it cares about.</summary>
public partial class ActivityHandler : IBot
{
    /// <summary>Calls the method for the kind of activity; an invoke is answered with what its method returns.</summary>
    /// <remarks>Kinds are compared without regard to case: documents show "Invoke" too.</remarks>
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity is null)
            throw new ArgumentException($"{nameof(turnContext)} must have non-null Activity.", nameof(turnContext));
        if (turnContext.Activity.Type is null)
            throw new ArgumentException($"{nameof(turnContext)}.Activity must have non-null Type.", nameof(turnContext));
        return s_methods.TryGetValue(turnContext.Activity.Type, out var method)
            ? method(this, turnContext, cancellationToken)
            : OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken);
    }

    /// <summary>A message.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A message was edited.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A message was deleted.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Members came or went; not called on for the bot alone.</summary>
    protected virtual Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity switch
        {
            { MembersAdded: { } added } => OthersThanTheBot(added, turnContext) ? OnMembersAddedAsync(added, turnContext, cancellationToken) : Task.CompletedTask,
            { MembersRemoved: { } removed } => OthersThanTheBot(removed, turnContext) ? OnMembersRemovedAsync(removed, turnContext, cancellationToken) : Task.CompletedTask,
            _ => Task.CompletedTask,
        };

    /// <summary>Members came, somebody else than the bot among them.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Members went, somebody else than the bot among them.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Reactions to a message were given or taken back.</summary>
    protected virtual async Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ReactionsAdded is { } added)
            await OnReactionsAddedAsync(added, turnContext, cancellationToken).ConfigureAwait(false);
        if (turnContext.Activity.ReactionsRemoved is { } removed)
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reactions were given; <see cref="IActivity.ReplyToId"/> names the message.</summary>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Reactions were taken back; <see cref="IActivity.ReplyToId"/> names the message.</summary>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>An event, a token or another.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity.Name == SignInConstants.TokenResponseEventName
            ? OnTokenResponseEventAsync(turnContext, cancellationToken)
            : OnEventAsync(turnContext, cancellationToken);

    /// <summary>A person signed in and the channel sends the token.</summary>
    protected virtual Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An event that is not a token.</summary>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The conversation ends.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Somebody is typing.</summary>
    protected virtual Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was installed, upgraded or taken away.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    /// <summary>The bot was installed or upgraded.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The bot was taken away.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A command from another bot.</summary>
    protected virtual Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The result of a command.</summary>
    protected virtual Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>An activity of a kind that has no method.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool OthersThanTheBot(IList<ChannelAccount> members, ITurnContext<IConversationUpdateActivity> turnContext)
        => members.Any(member => member?.Id != turnContext.Activity.Recipient?.Id);

    private static readonly Dictionary<string, Func<ActivityHandler, ITurnContext, CancellationToken, Task>> s_methods = new(StringComparer.OrdinalIgnoreCase)
    {
        [ActivityTypes.Message] = (bot, turn, token) => bot.OnMessageActivityAsync(As<IMessageActivity>(turn), token),
        [ActivityTypes.MessageUpdate] = (bot, turn, token) => bot.OnMessageUpdateActivityAsync(As<IMessageUpdateActivity>(turn), token),
        [ActivityTypes.MessageDelete] = (bot, turn, token) => bot.OnMessageDeleteActivityAsync(As<IMessageDeleteActivity>(turn), token),
        [ActivityTypes.ConversationUpdate] = (bot, turn, token) => bot.OnConversationUpdateActivityAsync(As<IConversationUpdateActivity>(turn), token),
        [ActivityTypes.MessageReaction] = (bot, turn, token) => bot.OnMessageReactionActivityAsync(As<IMessageReactionActivity>(turn), token),
        [ActivityTypes.Event] = (bot, turn, token) => bot.OnEventActivityAsync(As<IEventActivity>(turn), token),
        [ActivityTypes.Invoke] = (bot, turn, token) => bot.AnswerInvokeAsync(turn, token),
        [ActivityTypes.EndOfConversation] = (bot, turn, token) => bot.OnEndOfConversationActivityAsync(As<IEndOfConversationActivity>(turn), token),
        [ActivityTypes.Typing] = (bot, turn, token) => bot.OnTypingActivityAsync(As<ITypingActivity>(turn), token),
        [ActivityTypes.InstallationUpdate] = (bot, turn, token) => bot.OnInstallationUpdateActivityAsync(As<IInstallationUpdateActivity>(turn), token),
        [ActivityTypes.Command] = (bot, turn, token) => bot.OnCommandActivityAsync(As<ICommandActivity>(turn), token),
        [ActivityTypes.CommandResult] = (bot, turn, token) => bot.OnCommandResultActivityAsync(As<ICommandResultActivity>(turn), token),
    };

    private static DelegatingTurnContext<T> As<T>(ITurnContext turnContext)
        where T : IActivity
        => new(turnContext);
}
