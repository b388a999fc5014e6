namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, shared by all who take part. A thread of a Teams channel is a conversation of its own.</summary>
public class ConversationState : BotState
{
    /// <summary>Conversation states in the given storage.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <summary><c>{channelId}/conversations/{conversation.id}</c>; a missing part is an <see cref="InvalidOperationException"/>.</summary>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StorageKeys.Channel(turnContext)}/conversations/{StorageKeys.Conversation(turnContext)}";
}
