using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <content>The many ways in which the official client can be made.</content>
public partial class ConnectorClient
{
    /// <summary>Creates a client for a bot with a password.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="microsoftAppId">The bot's app id.</param>
    /// <param name="microsoftAppPassword">The bot's password.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public ConnectorClient(Uri baseUri, string microsoftAppId = default, string microsoftAppPassword = default, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers: handlers)
    {
    }

    /// <summary>Creates a client for a bot's credentials.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="addJwtTokenRefresher">No longer of use: the credentials refresh their token by themselves.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Start(baseUri, credentials);
    }

    /// <summary>Creates a client for a bot's credentials on a root handler.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="httpClientHandler">What sends in the end.</param>
    /// <param name="addJwtTokenRefresher">No longer of use: the credentials refresh their token by themselves.</param>
    /// <param name="customHttpClient">An HTTP client to use instead of the handlers; it stays the caller's.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClientHandler httpClientHandler,
        bool addJwtTokenRefresher = true,
        HttpClient customHttpClient = default,
        params DelegatingHandler[] handlers)
        : base(httpClientHandler, handlers)
    {
        UseInstead(customHttpClient);
        Start(baseUri, credentials);
    }

    /// <summary>Creates a client for a bot's credentials on an HTTP client.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="customHttpClient">What sends; it stays the caller's.</param>
    /// <param name="addJwtTokenRefresher">No longer of use: the credentials refresh their token by themselves.</param>
    /// <param name="handlers">What requests pass on their way when there is no HTTP client.</param>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, (ServiceClientCredentials)credentials, customHttpClient, addJwtTokenRefresher, handlers)
    {
    }

    /// <summary>Creates a client for any credentials on an HTTP client.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="customHttpClient">What sends; it stays the caller's.</param>
    /// <param name="addJwtTokenRefresher">No longer of use: the credentials refresh their token by themselves.</param>
    /// <param name="handlers">What requests pass on their way when there is no HTTP client.</param>
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : base(handlers)
    {
        UseInstead(customHttpClient);
        Start(baseUri, credentials);
    }

    /// <summary>Creates a client for any credentials on an HTTP client.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="customHttpClient">What sends.</param>
    /// <param name="disposeHttpClient">Whether it goes along with this client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        Start(baseUri, credentials);
    }

    /// <summary>Creates a client for any credentials on a root handler.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="rootHandler">What sends in the end.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Start(baseUri, Needed(credentials));
    }

    /// <summary>Creates a client for any credentials.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Start(baseUri, Needed(credentials));
    }

    /// <summary>Creates a client for the default address on an HTTP client.</summary>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="httpClient">What sends.</param>
    /// <param name="disposeHttpClient">Whether it goes along with this client.</param>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
        Start(DefaultBaseUri, Needed(credentials));
    }

    /// <summary>Creates a client for the default address on a root handler.</summary>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="rootHandler">What sends in the end.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(DefaultBaseUri, credentials, rootHandler, handlers)
    {
    }

    /// <summary>Creates a client for the default address.</summary>
    /// <param name="credentials">What the channel knows the bot by.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(DefaultBaseUri, credentials, handlers)
    {
    }

    /// <summary>For derived types: no credentials, the default address.</summary>
    /// <param name="httpClient">What sends.</param>
    /// <param name="disposeHttpClient">Whether it goes along with this client.</param>
    protected ConnectorClient(HttpClient httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
        Start(DefaultBaseUri, null);
    }

    /// <summary>For derived types: no credentials, the default address.</summary>
    /// <param name="handlers">What requests pass on their way.</param>
    protected ConnectorClient(params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Start(DefaultBaseUri, null);
    }

    /// <summary>For derived types: no credentials, the default address.</summary>
    /// <param name="rootHandler">What sends in the end.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    protected ConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Start(DefaultBaseUri, null);
    }

    /// <summary>For derived types: no credentials.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    protected ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Start(baseUri, null);
    }

    /// <summary>For derived types: no credentials.</summary>
    /// <param name="baseUri">The service address of the channel.</param>
    /// <param name="rootHandler">What sends in the end.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    protected ConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Start(baseUri, null);
    }

    private static ServiceClientCredentials Needed(ServiceClientCredentials credentials) =>
        credentials ?? throw new ArgumentNullException(nameof(credentials));
}
