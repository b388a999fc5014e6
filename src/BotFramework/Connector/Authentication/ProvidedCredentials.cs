using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What an <see cref="ICredentialProvider"/> knows, as the check of a request asks for it.</summary>
internal sealed class ProvidedCredentials(ICredentialProvider provider) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => provider.IsValidAppIdAsync(appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => provider.IsAuthenticationDisabledAsync();

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) => throw new NotSupportedException("The static entry points check requests; they send none.");
}
