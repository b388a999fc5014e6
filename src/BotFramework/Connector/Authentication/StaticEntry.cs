using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Behind every static entry point: the same checks that the adapter makes, with keys that are kept for the process.</summary>
internal static class StaticEntry
{
    private static readonly HttpClient Shared = new();

    private static readonly ConditionalWeakTable<HttpClient, ConcurrentDictionary<string, SigningKeys>> Keys = [];

    /// <summary>The checks in the public cloud.</summary>
    public static RequestAuthenticator Public(ICredentialProvider credentials, AuthenticationConfiguration configuration, HttpClient http) =>
        Checks(Cloud.Of(null) with { ChannelMetadata = ChannelValidation.OpenIdMetadataUrl }, credentials, configuration, http);

    /// <summary>The checks in the cloud of the US Government.</summary>
    public static RequestAuthenticator Government(ICredentialProvider credentials, AuthenticationConfiguration configuration, HttpClient http) => Checks(
        Cloud.Of(GovernmentAuthenticationConstants.ChannelService) with { ChannelMetadata = GovernmentChannelValidation.OpenIdMetadataUrl },
        credentials,
        configuration,
        http);

    /// <summary>The checks of an enterprise channel.</summary>
    public static RequestAuthenticator Enterprise(string channelService, ICredentialProvider credentials, AuthenticationConfiguration configuration, HttpClient http) => Checks(
        Cloud.Of(null) with { ChannelMetadata = string.Format(null, AuthenticationConstants.ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat, channelService) },
        credentials,
        configuration,
        http);

    /// <summary>Checks in whichever cloud the provider names.</summary>
    public static async Task<ClaimsIdentity> CheckAsync(
        IChannelProvider channel,
        ICredentialProvider credentials,
        AuthenticationConfiguration configuration,
        HttpClient http,
        Func<RequestAuthenticator, Task<ClaimsIdentity>> check)
    {
        var checks = channel is null || channel.IsPublicAzure() ? Public(credentials, configuration, http)
            : channel.IsGovernment() ? Government(credentials, configuration, http)
            : Enterprise(await channel.GetChannelServiceAsync().ConfigureAwait(false), credentials, configuration, http);
        return await check(checks).ConfigureAwait(false);
    }

    private static RequestAuthenticator Checks(Cloud cloud, ICredentialProvider credentials, AuthenticationConfiguration configuration, HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(configuration);
        return new(
            cloud,
            new ProvidedCredentials(credentials),
            configuration,
            KeysAt(cloud.ChannelMetadata, http ?? Shared),
            KeysAt(cloud.EmulatorMetadata, http ?? Shared),
            new(TimeProvider.System),
            BotFrameworkAuthenticationFactory.IsDevelopment(null));
    }

    private static SigningKeys KeysAt(string address, HttpClient http) =>
        Keys.GetOrCreateValue(http).GetOrAdd(address, _ => new(address, () => http, TimeProvider.System, NullLogger.Instance));
}
