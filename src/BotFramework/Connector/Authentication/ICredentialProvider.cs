namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app id and password.</summary>
public interface ICredentialProvider
{
    /// <summary>Whether an app id is the bot's.</summary>
    /// <param name="appId">The app id.</param>
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>The password of an app id; null when it is not the bot's.</summary>
    /// <param name="appId">The app id.</param>
    Task<string> GetAppPasswordAsync(string appId);

    /// <summary>Whether callers need no token: only while the bot has no app id.</summary>
    Task<bool> IsAuthenticationDisabledAsync();
}
