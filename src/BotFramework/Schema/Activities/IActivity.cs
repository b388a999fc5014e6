namespace Microsoft.Bot.Schema;

/// <summary>What all activities have in common.</summary>
public interface IActivity
{
    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>Who receives it.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The conversation.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>What is said about the activity: mentions and the like; trust these, not the text.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>When the activity was sent, with the sender's own offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>When the activity was sent, by the channel's clock.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The channel's own data, any JSON.</summary>
    object ChannelData { get; set; }

    /// <summary>The channel, such as msteams.</summary>
    string ChannelId { get; set; }

    /// <summary>The id.</summary>
    string Id { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Where the channel takes answers; it may change, so keep the latest.</summary>
    string ServiceUrl { get; set; }

    /// <summary>The kind of activity (see <see cref="ActivityTypes"/>).</summary>
    string Type { get; set; }

    /// <summary>Sees this activity as a contact relation update; null when it is of another type.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>Sees this activity as a conversation update; null when it is of another type.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>Sees this activity as the end of a conversation; null when it is of another type.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>Sees this activity as an event; null when it is of another type.</summary>
    IEventActivity AsEventActivity();

    /// <summary>Sees this activity as an installation update; null when it is of another type.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>Sees this activity as an invoke; null when it is of another type.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>Sees this activity as a message; null when it is of another type.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>Sees this activity as the deletion of a message; null when it is of another type.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>Sees this activity as a reaction to a message; null when it is of another type.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>Sees this activity as the update of a message; null when it is of another type.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>Sees this activity as a suggestion; null when it is of another type.</summary>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>Sees this activity as a typing sign; null when it is of another type.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>Where this activity happened, to answer there later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity to (or, when incoming, from) a conversation.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">True when the activity comes from the user.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>The channel's own data, read as a type; the default value when there is none.</summary>
    /// <typeparam name="TypeT">The type to read.</typeparam>
    TypeT GetChannelData<TypeT>();

    /// <summary>Tries to read the channel's own data as a type.</summary>
    /// <typeparam name="TypeT">The type to read.</typeparam>
    /// <param name="instance">What was read.</param>
    /// <returns>False when there is no such data or it has another shape.</returns>
    bool TryGetChannelData<TypeT>(out TypeT instance);
}
