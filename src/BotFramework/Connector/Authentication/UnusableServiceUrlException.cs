namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What should say where a channel is says nothing of the kind: it is missing, relative, or no web address.</summary>
internal sealed class UnusableServiceUrlException(string serviceUrl) : UriFormatException("The service URL is no address of a channel.")
{
    /// <summary>What was said instead; may be null.</summary>
    public string ServiceUrl { get; } = serviceUrl;
}
