using Azure.Core;
using Bot.Core.Documents;

namespace Bot.Cloud.Connection;

/// <summary>Tokens for Azure Database for PostgreSQL, which knows the bot by its identity: no password to keep.</summary>
/// <remarks>https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-concepts (read 2026-11): the token is the password.</remarks>
internal sealed class DatabaseTokens(AzureOptions options, TimeProvider clock) : IDatabaseTokens
{
    private readonly TokenCredential credential = SignIn.As(options, clock);

    public async Task<string> TakeAsync(CancellationToken cancellationToken) => (await credential.GetTokenAsync(new([Scope]), cancellationToken)).Token;

    private string Scope => options.Cloud is AzureCloud.UsGovernment
        ? "https://ossrdbms-aad.database.usgovcloudapi.net/.default"
        : "https://ossrdbms-aad.database.windows.net/.default";
}
