using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The authentication that the configuration names; every address of its cloud can be replaced by a key of that name.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <summary>Reads <c>ChannelService</c>, <c>ValidateAuthority</c> and the addresses that differ from those of the cloud.</summary>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = BotFrameworkAuthenticationFactory.Create(
            CloudOf(configuration),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger,
            BotFrameworkAuthenticationFactory.IsDevelopment(configuration));
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken)
        => _inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
        => _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken)
        => _inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
        => _inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    private static Cloud CloudOf(IConfiguration configuration) => Cloud.Of(
        configuration["ChannelService"],
        !bool.TryParse(configuration["ValidateAuthority"], out var validateAuthority) || validateAuthority,
        configuration["ToChannelFromBotLoginUrl"],
        configuration["ToChannelFromBotOAuthScope"],
        configuration["ToBotFromChannelTokenIssuer"],
        configuration["OAuthUrl"],
        configuration["ToBotFromChannelOpenIdMetadataUrl"],
        configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
        configuration["CallerId"]);
}
