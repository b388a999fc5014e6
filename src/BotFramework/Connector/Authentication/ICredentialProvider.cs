namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the static entry points ask about the bot's registration.</summary>
public interface ICredentialProvider
{
    /// <summary>Whether this is the app id of the bot.</summary>
    /// <param name="appId">The app id that a token names.</param>
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>The password of an app; null when the app is not the bot's.</summary>
    /// <param name="appId">The app.</param>
    Task<string> GetAppPasswordAsync(string appId);

    /// <summary>Whether everybody is believed: the bot has no registration.</summary>
    Task<bool> IsAuthenticationDisabledAsync();
}
