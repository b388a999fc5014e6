namespace Microsoft.Rest;

/// <summary>A client of a service over HTTP.</summary>
/// <typeparam name="T">The client's own type.</typeparam>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private bool disposeHttpClient;

    /// <summary>Creates a client on somebody's <see cref="System.Net.Http.HttpClient"/>, or on one of its own.</summary>
    /// <param name="httpClient">What sends; a new one when null.</param>
    /// <param name="disposeHttpClient">Whether to dispose it along with this client.</param>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient)
    {
        HttpClient = httpClient ?? new HttpClient();
        this.disposeHttpClient = disposeHttpClient || httpClient is null;
    }

    /// <summary>Creates a client whose requests pass the handlers, the first one first.</summary>
    /// <param name="handlers">The handlers.</param>
    protected ServiceClient(params DelegatingHandler[] handlers)
        : this(new HttpClientHandler(), handlers)
    {
    }

    /// <summary>Creates a client whose requests pass the handlers, the first one first, and then the root.</summary>
    /// <param name="rootHandler">What sends in the end.</param>
    /// <param name="handlers">The handlers.</param>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(new HttpClient(Chain(rootHandler, handlers)), disposeHttpClient: true)
    {
    }

    /// <summary>What sends.</summary>
    public HttpClient HttpClient { get; protected set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the connection.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && disposeHttpClient) HttpClient.Dispose();
    }

    /// <summary>Goes on with the caller's HTTP client, which stays the caller's to dispose.</summary>
    private protected void UseInstead(HttpClient callersHttpClient)
    {
        if (callersHttpClient is null) return;

        HttpClient.Dispose();
        HttpClient = callersHttpClient;
        disposeHttpClient = false;
    }

    private static HttpMessageHandler Chain(HttpClientHandler root, DelegatingHandler[] handlers) =>
        (handlers ?? []).Reverse().Aggregate((HttpMessageHandler)(root ?? new HttpClientHandler()), Link);

    private static HttpMessageHandler Link(HttpMessageHandler next, DelegatingHandler handler)
    {
        handler.InnerHandler = next;
        return handler;
    }
}
