using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Decides whom to believe: channels, skills that the bot allows, and in development the Emulator.
/// Any doubt is an <see cref="UnauthorizedAccessException"/>.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication (2021)
/// </summary>
internal sealed class RequestAuthenticator(
    Cloud cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    SigningKeys channelKeys,
    SigningKeys emulatorKeys,
    TokenValidator validator,
    bool emulatorMayCall)
{
    /// <summary>
    /// The tenants in which the Emulator's and the skills' tokens are issued: version 3.1, version 3.2 and US Government. A fixed list, never the
    /// token's own tenant.
    /// </summary>
    public static readonly IReadOnlyList<string> EmulatorIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    private readonly string[] emulatorIssuers = [.. EmulatorIssuers, .. configuration.ValidTokenIssuers ?? []];

    /// <summary>The caller of a request. Its token is bound to the service address of the activity, which must be there.</summary>
    public async Task<ClaimsIdentity> AuthenticateAsync(IActivity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl ?? string.Empty, cancellationToken).ConfigureAwait(false);

        await RefuseUnlessDisabledAsync(cancellationToken).ConfigureAwait(false);
        return activity is { ChannelId: Channels.Emulator, Recipient.Role: RoleTypes.Skill } ? SkillValidation.CreateAnonymousSkillClaim() : Anonymous();
    }

    /// <summary>The caller of a connection, which has no service address yet.</summary>
    public async Task<ClaimsIdentity> AuthenticateConnectionAsync(string channelId, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await AuthenticateAsync(authHeader, channelId, null, cancellationToken).ConfigureAwait(false);

        await RefuseUnlessDisabledAsync(cancellationToken).ConfigureAwait(false);
        return Anonymous();
    }

    /// <summary>The caller of a request without an activity.</summary>
    public async Task<ClaimsIdentity> AuthenticateChannelAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await AuthenticateAsync(authHeader, "unknown", null, cancellationToken).ConfigureAwait(false);

        await RefuseUnlessDisabledAsync(cancellationToken).ConfigureAwait(false);
        return SkillValidation.CreateAnonymousSkillClaim();
    }

    /// <summary>The channel behind an Authorization header. Without a service address the token is not bound to one.</summary>
    public async Task<ClaimsIdentity> AuthenticateChannelTokenAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var token = await TokenAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await ChannelAsync(token, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The skill behind an Authorization header.</summary>
    public async Task<ClaimsIdentity> AuthenticateSkillTokenAsync(string authHeader, CancellationToken cancellationToken)
    {
        var token = await TokenAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return SkillValidation.IsSkillClaim(token.Claims)
            ? await SkillAsync(token, cancellationToken).ConfigureAwait(false)
            : throw new UnauthorizedAccessException("The token is no skill's.");
    }

    /// <summary>The Emulator behind an Authorization header.</summary>
    public async Task<ClaimsIdentity> AuthenticateEmulatorTokenAsync(string authHeader, CancellationToken cancellationToken)
    {
        var token = await TokenAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await EmulatorAsync(token, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The caller behind an Authorization header. Without a service address the token is not bound to one.</summary>
    public async Task<ClaimsIdentity> AuthenticateAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var token = await TokenAsync(authHeader, cancellationToken).ConfigureAwait(false);
        var identity = SkillValidation.IsSkillClaim(token.Claims) ? await SkillAsync(token, cancellationToken).ConfigureAwait(false)
            : emulatorIssuers.Contains(token.Issuer) ? await EmulatorAsync(token, cancellationToken).ConfigureAwait(false)
            : await ChannelAsync(token, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
        await RefuseUnlessAllowedAsync(identity).ConfigureAwait(false);
        return identity;
    }

    private static ClaimsIdentity Anonymous() => new([], AuthenticationConstants.AnonymousAuthType);

    private async Task RefuseUnlessDisabledAsync(CancellationToken cancellationToken)
    {
        if (!await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The request has no token.");
    }

    private async Task<JsonWebToken> TokenAsync(string authHeader, CancellationToken cancellationToken)
    {
        var token = BearerToken.TryRead(authHeader) ?? throw new UnauthorizedAccessException("The Authorization header holds no token.");
        await RefuseUnlessForUsAsync(token, cancellationToken).ConfigureAwait(false);
        return token;
    }

    // The bot's own rule holds for whoever calls, not only for skills.
    private Task RefuseUnlessAllowedAsync(ClaimsIdentity identity) =>
        configuration.ClaimsValidator?.ValidateClaimsAsync(identity.Claims.ToList()) ?? Task.CompletedTask;

    private async Task RefuseUnlessForUsAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (token.Audiences.ToList() is not [{ Length: > 0 } audience]
            || !await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The token is for somebody else.");
    }

    private async Task<ClaimsIdentity> ChannelAsync(JsonWebToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        string[] endorsements = [channelId, .. configuration.RequiredEndorsements ?? []];
        var identity = await validator.ValidateAsync(token, new([cloud.ChannelIssuer], channelKeys, endorsements), cancellationToken).ConfigureAwait(false);

        ChannelIdentity.CheckServiceUrl(identity, serviceUrl);
        return identity;
    }

    private async Task<ClaimsIdentity> SkillAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (configuration.ClaimsValidator is null) throw new UnauthorizedAccessException("No ClaimsValidator says which skills may call.");

        return await validator.ValidateAsync(token, new(emulatorIssuers, emulatorKeys, []), cancellationToken).ConfigureAwait(false);
    }

    private async Task<ClaimsIdentity> EmulatorAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (!emulatorMayCall) throw new UnauthorizedAccessException("The Emulator may call in development only.");
        if (token.Claims.All(claim => claim.Type != AuthenticationConstants.VersionClaim))
            throw new UnauthorizedAccessException("The token has no version.");

        var identity = await validator.ValidateAsync(token, new(emulatorIssuers, emulatorKeys, []), cancellationToken).ConfigureAwait(false);
        var appId = JwtTokenValidation.GetAppIdFromClaims(identity.Claims);
        return !string.IsNullOrEmpty(appId) && await credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false)
            ? identity
            : throw new UnauthorizedAccessException("The token is of another app.");
    }
}
