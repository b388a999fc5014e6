using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to a channel over its REST API. Nothing is repeated here: who wants that puts a handler into the <see cref="HttpClient"/>.</summary>
public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly Uri DefaultBaseUri = new("https://api.botframework.com");

    /// <inheritdoc/>
    public Uri BaseUri { get; set; } = DefaultBaseUri;

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings { get; private set; } = SchemaJson.NewOutgoing();

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings { get; private set; } = SchemaJson.NewIncoming();

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual IAttachments Attachments { get; private set; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; private set; }

    /// <summary>The version of a client's assembly.</summary>
    /// <typeparam name="T">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
    public static string GetClientVersion<T>(T client) => client.GetType().GetTypeInfo().Assembly.GetName().Version.ToString();

    /// <summary>The operating system, in words.</summary>
    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    /// <summary>The processor architecture, in lower case.</summary>
    public static string GetArchitecture() => RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    /// <summary>The runtime, in words.</summary>
    public static string GetASPNetVersion() => RuntimeInformation.FrameworkDescription;

    /// <summary>Says who is calling in all requests of an HTTP client, once.</summary>
    /// <param name="httpClient">The HTTP client.</param>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        lock (httpClient)
        {
            var headers = httpClient.DefaultRequestHeaders;
            if (headers.UserAgent.Any(agent => agent.Product?.Name == "Microsoft-BotFramework")) return;

            foreach (var agent in UserAgents) headers.UserAgent.Add(agent);
            headers.ExpectContinue = false;
            headers.Accept.TryParseAdd("*/*");
        }
    }

    private static IReadOnlyList<ProductInfoHeaderValue> UserAgents { get; } =
    [
        new("Microsoft-BotFramework", "3.1"),
        new("BotBuilder", typeof(ConnectorClient).Assembly.GetName().Version.ToString()),
        new($"({Comment(GetASPNetVersion())}; {Comment(GetOsVersion())}; {GetArchitecture()})"),
    ];

    /// <summary>A comment in a header knows no brackets.</summary>
    private static string Comment(string words) => words.Replace('(', '[').Replace(')', ']');

    private void Start(Uri baseUri, ServiceClientCredentials credentials)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
        AddDefaultRequestHeaders(HttpClient);
    }
}
