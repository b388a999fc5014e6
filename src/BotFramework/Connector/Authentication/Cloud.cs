using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The places and names of one cloud.</summary>
internal sealed record Cloud
{
    public bool ValidateAuthority { get; init; } = true;

    /// <summary>Where the bot's tokens come from.</summary>
    public required string LoginUrl { get; init; }

    /// <summary>What the bot's tokens are for.</summary>
    public required string OAuthScope { get; init; }

    /// <summary>The issuer of tokens from channels.</summary>
    public required string ChannelIssuer { get; init; }

    /// <summary>The token service.</summary>
    public required string OAuthUrl { get; init; }

    /// <summary>The metadata of tokens from channels.</summary>
    public required string ChannelMetadata { get; init; }

    /// <summary>The metadata of tokens from the Emulator and from skills.</summary>
    public required string EmulatorMetadata { get; init; }

    /// <summary>The id that activities from channels get.</summary>
    public required string CallerId { get; init; }

    private static Cloud Public { get; } = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = AuthenticationConstants.OAuthUrl,
        ChannelMetadata = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadata = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.PublicAzureChannel,
    };

    private static Cloud Government { get; } = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = GovernmentAuthenticationConstants.OAuthUrlGov,
        ChannelMetadata = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadata = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.USGovChannel,
    };

    /// <summary>The cloud of a channel service.</summary>
    public static Cloud Of(string channelService) =>
        Known(channelService) ?? throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService));

    /// <summary>
    /// The cloud of a channel service, with whatever the settings replace. A cloud that is not known here must be described in full: nothing of it
    /// is filled in with the public one's.
    /// </summary>
    public static Cloud Of(
        string channelService,
        bool validateAuthority,
        string loginUrl,
        string oAuthScope,
        string channelIssuer,
        string oAuthUrl,
        string channelMetadata,
        string emulatorMetadata,
        string callerId)
    {
        string[] described = [loginUrl, oAuthScope, channelIssuer, oAuthUrl, channelMetadata];
        var known = Array.TrueForAll(described, place => !string.IsNullOrEmpty(place)) ? Known(channelService) ?? Public : Of(channelService);
        return known with
        {
            ValidateAuthority = validateAuthority,
            LoginUrl = Or(loginUrl, known.LoginUrl),
            OAuthScope = Or(oAuthScope, known.OAuthScope),
            ChannelIssuer = Or(channelIssuer, known.ChannelIssuer),
            OAuthUrl = Or(oAuthUrl, known.OAuthUrl),
            ChannelMetadata = Or(channelMetadata, known.ChannelMetadata),
            EmulatorMetadata = Or(emulatorMetadata, known.EmulatorMetadata),
            CallerId = Or(callerId, known.CallerId),
        };
    }

    private static Cloud Known(string channelService) =>
        string.IsNullOrEmpty(channelService) ? Public
        : string.Equals(channelService.TrimEnd('/'), GovernmentAuthenticationConstants.ChannelService, StringComparison.OrdinalIgnoreCase) ? Government
        : null;

    private static string Or(string given, string known) => string.IsNullOrEmpty(given) ? known : given;
}
