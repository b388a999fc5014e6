using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication of one cloud.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private static readonly HttpClient Shared = new();

    private readonly Cloud cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly IHttpClientFactory httpClientFactory;
    private readonly RequestAuthenticator requests;

    /// <summary>Creates the authentication; keys are read when the first token comes.</summary>
    public CloudAuthentication(
        Cloud cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        ILogger logger,
        bool emulatorMayCall,
        TimeProvider clock = null)
    {
        this.cloud = cloud;
        this.credentials = credentials;
        this.httpClientFactory = httpClientFactory;
        var time = clock ?? TimeProvider.System;
        requests = new(
            cloud,
            credentials,
            configuration ?? new AuthenticationConfiguration(),
            new(cloud.ChannelMetadata, NewHttpClient, time, logger ?? NullLogger.Instance),
            new(cloud.EmulatorMetadata, NewHttpClient, time, logger ?? NullLogger.Instance),
            new(time),
            emulatorMayCall);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => cloud.OAuthScope;

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        var identity = await requests.AuthenticateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader) && !await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The connection names no channel.");

        var identity = await requests.AuthenticateConnectionAsync(channelIdHeader, authHeader, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        requests.AuthenticateChannelAsync(authHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(AppId(claimsIdentity), cloud, credentials, httpClientFactory);

    /// <inheritdoc/>
    public override async Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = AppId(claimsIdentity);
        var own = await credentials
            .CreateCredentialsAsync(appId, cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new TokenServiceClient(appId, own, new Uri(cloud.OAuthUrl), () => httpClientFactory?.CreateClient() ?? new HttpClient(Handler, disposeHandler: false));
    }

    private static SocketsHttpHandler Handler { get; } = new();

    /// <summary>The bot's app id: the audience of a channel's token, or the app of the Emulator's; null when nobody was asked for a token.</summary>
    private static string AppId(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;

    private HttpClient NewHttpClient() => httpClientFactory?.CreateClient() ?? Shared;

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = identity,
        Audience = SkillValidation.IsSkillClaim(identity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : cloud.OAuthScope,
        CallerId = await GenerateCallerIdAsync(credentials, identity, cloud.CallerId, cancellationToken).ConfigureAwait(false),
        ConnectorFactory = CreateConnectorFactory(identity),
    };
}
