namespace Microsoft.Bot.Builder;

/// <summary>State of one person on one channel, the same in all conversations.</summary>
public class UserState : BotState
{
    /// <summary>User states in the given storage.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <summary><c>{channelId}/users/{from.id}</c>; a missing part is an <see cref="InvalidOperationException"/>.</summary>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StorageKeys.Channel(turnContext)}/users/{StorageKeys.User(turnContext)}";
}
