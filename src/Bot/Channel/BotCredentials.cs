using Bot.Core.Registration;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Bot.Channel;

/// <summary>What the bot's own messages carry, by <c>MicrosoftAppType</c>: the official factory's place, with tokens through Azure.Identity.</summary>
internal sealed class BotCredentials(IConfiguration configuration, IBotTokens tokens) : ServiceClientCredentialsFactory
{
    private readonly string _appId = configuration["MicrosoftAppId"] ?? "";

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(IsOurs(appId));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(_appId.Length == 0);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _appId.Length == 0 ? Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty)
        : IsOurs(appId) ? Task.FromResult<ServiceClientCredentials>(new BotCredential(tokens, Account(loginEndpoint, validateAuthority), audience))
        : throw new InvalidOperationException("The bot has no credentials of another app.");

    // App ids are GUIDs, which portals write in either case.
    private bool IsOurs(string? appId) => string.Equals(_appId, appId, StringComparison.OrdinalIgnoreCase);

    private BotAccount Account(string loginEndpoint, bool validateAuthority) => AppType switch
    {
        "USERASSIGNEDMSI" => new BotAccount.ManagedIdentity(_appId),
        _ => new BotAccount.WithSecret(_appId, configuration["MicrosoftAppPassword"] ?? "", Login(loginEndpoint), validateAuthority),
    };

    // In Microsoft's clouds a single-tenant bot signs in to its own tenant; an address from the settings already names one.
    private Uri Login(string loginEndpoint) =>
        AppType == "SINGLETENANT" && loginEndpoint is AuthenticationConstants.ToChannelFromBotLoginUrl or GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl
            ? new(new Uri(loginEndpoint), configuration["MicrosoftAppTenantId"])
            : new(loginEndpoint);

    private string? AppType => configuration["MicrosoftAppType"]?.Trim().ToUpperInvariant();
}
