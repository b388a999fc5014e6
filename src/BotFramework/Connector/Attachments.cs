using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Rest.Route;

namespace Microsoft.Bot.Connector;

/// <summary>Attachments that a channel stores, over its REST API.</summary>
/// <param name="client">The client whose address and credentials are used.</param>
public class Attachments(ConnectorClient client) : IAttachments, IServiceOperations<ConnectorClient>
{
    private static readonly HttpStatusCode[] Read = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] ReadOrMoved = [HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.Found];

    /// <inheritdoc/>
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    /// <inheritdoc/>
    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(attachmentId);

        return Get($"v3/attachments/{Escape(attachmentId)}", Read, customHeaders).SendAsync<AttachmentInfo>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(attachmentId);
        Require(viewId);

        var answer = await Get(ViewRoute(attachmentId, viewId), ReadOrMoved, customHeaders).SendAsync(cancellationToken).ConfigureAwait(false);
        var body = await answer.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new() { Request = answer.Request, Response = answer.Response, Body = body };
    }

    /// <summary>The address of one view of an attachment.</summary>
    /// <param name="attachmentId">The attachment.</param>
    /// <param name="viewId">The view: original, thumbnail.</param>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);

        return Join(Client.BaseUri, ViewRoute(attachmentId, viewId)).AbsoluteUri;
    }

    /// <summary>Reads one view of an attachment as a stream.</summary>
    /// <param name="attachmentId">The attachment.</param>
    /// <param name="viewId">The view: original, thumbnail.</param>
    public async Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") =>
        (await GetAttachmentWithHttpMessagesAsync(attachmentId, viewId).ConfigureAwait(false)).Body;

    private static string ViewRoute(string attachmentId, string viewId) => $"v3/attachments/{Escape(attachmentId)}/views/{Escape(viewId)}";

    private RestCall Get(string route, HttpStatusCode[] success, Dictionary<string, List<string>> headers) =>
        new(Client.HttpClient, Client.Credentials, HttpMethod.Get, Join(Client.BaseUri, route))
        {
            Headers = headers,
            Success = success,
            Failure = ErrorResponseException.From,
        };
}
