using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Talks to Teams over its REST API.</summary>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient
{
    /// <summary>Creates a client on an HTTP client.</summary>
    /// <param name="baseUri">The service address of Teams.</param>
    /// <param name="credentials">What Teams knows the bot by.</param>
    /// <param name="customHttpClient">What sends.</param>
    /// <param name="disposeHttpClient">Whether it goes along with this client.</param>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        Start(baseUri, credentials);
    }

    /// <summary>Creates a client on an HTTP client that stays the caller's.</summary>
    /// <param name="baseUri">The service address of Teams.</param>
    /// <param name="credentials">What Teams knows the bot by.</param>
    /// <param name="customHttpClient">What sends.</param>
    /// <param name="handlers">What requests pass on their way when there is no HTTP client.</param>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        UseInstead(customHttpClient);
        Start(baseUri, credentials);
    }

    /// <summary>Creates a client.</summary>
    /// <param name="baseUri">The service address of Teams.</param>
    /// <param name="credentials">What Teams knows the bot by.</param>
    /// <param name="handlers">What requests pass on their way.</param>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Start(baseUri, credentials);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings { get; private set; } = SchemaJson.NewOutgoing();

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings { get; private set; } = SchemaJson.NewIncoming();

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual ITeamsOperations Teams { get; private set; }

    private void Start(Uri baseUri, ServiceClientCredentials credentials)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        Teams = new TeamsOperations(this);
        ConnectorClient.AddDefaultRequestHeaders(HttpClient);
    }
}
