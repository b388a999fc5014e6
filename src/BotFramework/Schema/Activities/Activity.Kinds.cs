namespace Microsoft.Bot.Schema;

/// <content>Activities of a kind, and seeing an activity as its kind.</content>
public partial class Activity
{
    /// <summary>A new message.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>A new contact relation update.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>A new conversation update.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>A new sign of typing.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>A new handing over.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>A new end of a conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>A new event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>A new invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A new trace.</summary>
    /// <param name="name">The name of the trace.</param>
    /// <param name="valueType">The type of the value; read from the value when left out.</param>
    /// <param name="value">The value.</param>
    /// <param name="label">A short description for the developer.</param>
    public static ITraceActivity CreateTraceActivity(string name, string valueType = default, object value = default, string label = default) =>
        new Activity(ActivityTypes.Trace) { Name = name, Label = label, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <inheritdoc/>
    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    /// <inheritdoc/>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    /// <inheritdoc/>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    /// <inheritdoc/>
    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    /// <inheritdoc/>
    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    /// <inheritdoc/>
    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    /// <inheritdoc/>
    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    /// <inheritdoc/>
    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    /// <inheritdoc/>
    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    /// <inheritdoc/>
    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    /// <inheritdoc/>
    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    /// <inheritdoc/>
    public ISuggestionActivity AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    /// <summary>Sees this activity as a trace; null when it is of another type.</summary>
    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);

    /// <summary>Sees this activity as a handing over; null when it is of another type.</summary>
    public IHandoffActivity AsHandoffActivity() => As(ActivityTypes.Handoff);

    /// <summary>Sees this activity as a command; null when it is of another type.</summary>
    public ICommandActivity AsCommandActivity() => As(ActivityTypes.Command);

    /// <summary>Sees this activity as the result of a command; null when it is of another type.</summary>
    public ICommandResultActivity AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether this activity is of a type, or of a subtype of it (<c>type/subtype</c>), whatever the case.</summary>
    /// <param name="activityType">The type.</param>
    protected bool IsActivity(string activityType)
    {
        if (Type is null || activityType is null || !Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)) return false;

        return Type.Length == activityType.Length || Type[activityType.Length] == '/';
    }

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;
}
