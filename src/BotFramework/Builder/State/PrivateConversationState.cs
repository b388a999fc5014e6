namespace Microsoft.Bot.Builder;

/// <summary>State of one person in one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Private conversation states in the given storage.</summary>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <summary><c>{channelId}/conversations/{conversation.id}/users/{from.id}</c>; a missing part is an <see cref="InvalidOperationException"/>.</summary>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StorageKeys.Channel(turnContext)}/conversations/{StorageKeys.Conversation(turnContext)}/users/{StorageKeys.User(turnContext)}";
}
