using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Authentication of a bot without an app id: for tests.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>Authentication of a cloud; whatever is given replaces what the cloud has.</summary>
    /// <param name="channelService">The channel service: empty for the public cloud, or that of the US Government cloud.</param>
    /// <param name="validateAuthority">Whether to check that tokens come from a known place.</param>
    /// <param name="toChannelFromBotLoginUrl">Where the bot's tokens come from.</param>
    /// <param name="toChannelFromBotOAuthScope">What the bot's tokens are for.</param>
    /// <param name="toBotFromChannelTokenIssuer">The issuer of tokens from channels.</param>
    /// <param name="oAuthUrl">The token service.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">The metadata of tokens from channels.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">The metadata of tokens from the Emulator and from skills.</param>
    /// <param name="callerId">The id that activities from channels get.</param>
    /// <param name="credentialFactory">Knows the bot's app id and makes its credentials.</param>
    /// <param name="authConfiguration">What is asked of callers beyond a valid token.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients; shared ones when null.</param>
    /// <param name="logger">Where to log.</param>
    /// <exception cref="ArgumentException">The channel service is of no known cloud.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger) =>
        Create(
            Cloud.Of(
                channelService,
                validateAuthority,
                toChannelFromBotLoginUrl,
                toChannelFromBotOAuthScope,
                toBotFromChannelTokenIssuer,
                oAuthUrl,
                toBotFromChannelOpenIdMetadataUrl,
                toBotFromEmulatorOpenIdMetadataUrl,
                callerId),
            credentialFactory,
            authConfiguration,
            httpClientFactory,
            logger,
            IsDevelopment(null));

    /// <summary>Authentication of a cloud, for a host that knows where it runs.</summary>
    internal static BotFrameworkAuthentication Create(
        Cloud cloud,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger,
        bool emulatorMayCall) =>
        new CloudAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory, logger, emulatorMayCall);

    /// <summary>
    /// Whether this is a developer's machine. The Emulator's tokens are not bound to a service address: it may call there only.
    /// A host writes its environment into its configuration.
    /// </summary>
    internal static bool IsDevelopment(IConfiguration configuration) =>
        string.Equals(
            configuration?["environment"] ?? Variable("ASPNETCORE_ENVIRONMENT") ?? Variable("DOTNET_ENVIRONMENT"),
            "Development",
            StringComparison.OrdinalIgnoreCase);

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name);
}
