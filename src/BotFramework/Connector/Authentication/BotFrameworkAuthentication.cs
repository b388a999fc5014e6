using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One cloud: decides whom to believe, and makes clients for answering.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Decides whether a request is what it says it is. Any doubt is an <see cref="UnauthorizedAccessException"/>.</summary>
    /// <param name="activity">What the request carries.</param>
    /// <param name="authHeader">Its Authorization header.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken);

    /// <summary>Decides whether a streaming connection is what it says it is.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="channelIdHeader">The header that names the channel.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken);

    /// <summary>Makes clients of channels for a caller.</summary>
    /// <param name="claimsIdentity">The caller.</param>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes a client of the token service for a caller.</summary>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>What the bot's own tokens are for when it speaks first.</summary>
    /// <exception cref="NotSupportedException">The derived type does not say.</exception>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException();

    /// <summary>Decides whether a request of a channel without an activity is what it says it is.</summary>
    /// <param name="authHeader">Its Authorization header.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotSupportedException">The derived type has no such requests.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The caller as an id for the activity; null while authentication is off.</summary>
    /// <param name="credentialFactory">Knows whether authentication is off.</param>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="callerId">The id of the cloud's channels.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    protected async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string callerId,
        CancellationToken cancellationToken)
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)) return null;

        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? $"{CallerIdConstants.BotToBotPrefix}{JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)}"
            : callerId;
    }
}
