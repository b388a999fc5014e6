namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of channels for one caller.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client of a channel.</summary>
    /// <param name="serviceUrl">The service address of the channel.</param>
    /// <param name="audience">What the client's tokens are for; the channel's own scope when null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
