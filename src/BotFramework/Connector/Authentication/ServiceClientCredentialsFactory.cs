using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app id and makes the credentials that go with it.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether an app id is the bot's.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether callers need no token: only while the bot has no app id.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Makes credentials.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="audience">What the tokens are for.</param>
    /// <param name="loginEndpoint">Where the tokens come from.</param>
    /// <param name="validateAuthority">Whether to check that this place is a known one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken);
}
