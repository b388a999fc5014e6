namespace Bot.Core.Registration;

/// <summary>As whom the bot answers in Teams. The cases below are all there are; none of them writes its secret into a log.</summary>
public abstract record BotAccount
{
    private BotAccount(string appId) => AppId = appId;

    /// <summary>The bot's app id.</summary>
    public string AppId { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => $"{GetType().Name} {AppId}";

    /// <summary>An app with a secret.</summary>
    /// <param name="AppId">The bot's app id.</param>
    /// <param name="Secret">Its secret.</param>
    /// <param name="Login">Where its tokens come from: the login service and the tenant.</param>
    /// <param name="IsLoginChecked">Whether that login service must be one that Microsoft knows.</param>
    public sealed record WithSecret(string AppId, string Secret, Uri Login, bool IsLoginChecked) : BotAccount(AppId);

    /// <summary>A user-assigned managed identity: no secret anywhere.</summary>
    /// <param name="AppId">The bot's app id, which is the identity's client id.</param>
    public sealed record ManagedIdentity(string AppId) : BotAccount(AppId);
}
