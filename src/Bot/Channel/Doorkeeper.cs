using Bot.Turns;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Bot.Channel;

/// <summary>The official authentication; then the answer's address must be an allowed one, and a single-tenant bot serves its own tenant only.</summary>
/// <remarks>
/// Whatever goes wrong in the check itself is a no, never a fault of the server: a malformed token makes the official one throw other things. Every no is a
/// 401 without a word: the official adapter knows one answer for whom it does not believe, and a stranger learns nothing from which check it was.
/// </remarks>
internal sealed partial class Doorkeeper(
    IConfiguration configuration, BotCredentials credentials, IHttpClientFactory clients, ServiceHosts hosts, Refusals refusals, ILogger<Doorkeeper> logger)
    : ConfigurationBotFrameworkAuthentication(configuration, credentials, httpClientFactory: clients, logger: logger)
{
    private readonly string? _onlyTenant = OnlyTenant(configuration);

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var sender = await BelieveAsync(activity, authHeader, cancellationToken);
        if (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && !hosts.Allows(address))
        {
            throw Refused("service_host", $"its answers would go to {address.Host}, which Channel:AllowedHosts does not list");
        }

        if (_onlyTenant is not null && !IsOfTenant(activity, _onlyTenant))
        {
            throw Refused("tenant", "it comes from another tenant than MicrosoftAppTenantId");
        }

        return sender;
    }

    private async Task<AuthenticateRequestResult> BelieveAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Refused("token", exception.Message);
        }
    }

    private UnauthorizedAccessException Refused(string reason, string why)
    {
        refusals.Count(reason);
        LogRefused(why);
        return new($"Refused: {reason}.");
    }

    // A tenant may be configured by its domain, which activities do not name: only ids are compared.
    private static string? OnlyTenant(IConfiguration configuration) =>
        configuration["MicrosoftAppId"] is { Length: > 0 }
        && configuration["MicrosoftAppType"]?.Trim().ToUpperInvariant() is "SINGLETENANT" or "USERASSIGNEDMSI"
        && Guid.TryParse(configuration["MicrosoftAppTenantId"], out var tenant)
            ? tenant.ToString()
            : null;

    private static bool IsOfTenant(Activity activity, string tenant) =>
        activity.Tenants() is var named && named.All(id => id.Equals(tenant, StringComparison.OrdinalIgnoreCase)) && (named.Count > 0 || activity.ChannelId != "msteams");

    [LoggerMessage(LogLevel.Warning, "A request was refused: {Why}")]
    private partial void LogRefused(string why);
}
