using Azure.Core;
using Azure.Identity;

namespace Bot.Cloud.Connection;

/// <summary>Whom the bot is in Azure.</summary>
internal static class SignIn
{
    public static TokenCredential As(AzureOptions options, TimeProvider clock) => options switch
    {
        { Simulator: not null } => new SimulatorCredential(clock),
        { ManagedIdentityClientId: { Length: > 0 } client } => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(client)),
        _ => new DefaultAzureCredential(new DefaultAzureCredentialOptions
        {
            AuthorityHost = options.Cloud is AzureCloud.UsGovernment ? AzureAuthorityHosts.AzureGovernment : AzureAuthorityHosts.AzurePublicCloud,
            TenantId = options.TenantId,
        }),
    };
}
