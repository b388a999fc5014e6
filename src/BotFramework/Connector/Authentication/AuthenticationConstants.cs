namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fixed values of authentication in the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>The authentication type of a caller whose token was not asked for.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The app id of a skill caller whose token was not asked for.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>The claim of version 1 tokens that names the calling app.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim that names whom the token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The claim of version 2 tokens that names the calling app.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The setting of the metadata address.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>The tenant that multi-tenant bots get their tokens from.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>The setting that lets the Emulator show OAuth cards.</summary>
    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>The header that names the signing key.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The token service.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>The setting of the token service.</summary>
    public const string OAuthUrlKey = "OAuthApiEndpoint";

    /// <summary>The claim that names the service address.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The claim that names the tenant.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>The metadata of tokens from an App Service Environment.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>The metadata of tokens from channels.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The issuer of tokens from channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>The metadata of tokens from the Emulator and from skills.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>The metadata of tokens from enterprise channels.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat = "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where multi-tenant bots get their tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where bots get their tokens; the place is the tenant's.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>What a token for channels is asked for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>The issuer of version 1 tokens of a US Government tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>The issuer of version 2 tokens of a US Government tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>The issuer of version 1 tokens of a tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of version 2 tokens of a tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>The claim that tells the version of the token.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The algorithms a token may be signed with.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = ["RS256", "RS384", "RS512"];
}
