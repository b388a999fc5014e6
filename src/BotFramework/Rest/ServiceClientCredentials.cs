namespace Microsoft.Rest;

/// <summary>
/// Adds what a service needs to know a caller by. (This folder stands for the part of Microsoft.Rest.ClientRuntime that the connector shows; the
/// official packages bring that package along.)
/// </summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds the credentials to a request; adds nothing unless overridden.</summary>
    /// <param name="request">The request about to be sent.</param>
    /// <param name="cancellationToken">Ends the waiting for a token.</param>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
