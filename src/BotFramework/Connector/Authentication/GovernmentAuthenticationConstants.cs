namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fixed values of authentication in the US Government cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The channel service of the cloud, as it stands in the settings.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>The tenant that multi-tenant bots get their tokens from.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>The token service.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>The metadata of tokens from an App Service Environment.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>The metadata of tokens from channels.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>The issuer of tokens from channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>The metadata of tokens from the Emulator and from skills.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>Where multi-tenant bots get their tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where bots get their tokens; the place is the tenant's.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>What a token for channels is asked for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";
}
