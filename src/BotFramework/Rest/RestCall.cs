using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Rest;

/// <summary>One call of a service: the one place where requests are built, sent and read. It never repeats anything.</summary>
internal sealed class RestCall(HttpClient http, ServiceClientCredentials credentials, HttpMethod method, Uri address)
{
    /// <summary>What is sent as JSON; nothing when null.</summary>
    public object Body { get; init; }

    /// <summary>Headers of the caller, added last.</summary>
    public IReadOnlyDictionary<string, List<string>> Headers { get; init; }

    /// <summary>The statuses that are a success.</summary>
    public required IReadOnlyList<HttpStatusCode> Success { get; init; }

    /// <summary>Makes an exception of any other status.</summary>
    public Func<HttpRequestMessageWrapper, HttpResponseMessageWrapper, RestException> Failure { get; init; } = OperationFailed;

    /// <summary>Sends and reads the answer's body as JSON.</summary>
    public async Task<HttpOperationResponse<T>> SendAsync<T>(CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(cancellationToken).ConfigureAwait(false);
        var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new() { Request = request, Response = response, Body = Read<T>(content) };
    }

    /// <summary>Sends and leaves the answer's body alone.</summary>
    public async Task<HttpOperationResponse> SendAsync(CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(cancellationToken).ConfigureAwait(false);
        return new() { Request = request, Response = response };
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(CancellationToken cancellationToken)
    {
        var sent = Body is null ? null : JsonConvert.SerializeObject(Body, SchemaJson.Outgoing);
        var request = Request(sent);
        if (credentials is not null) await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);

        var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (Success.Contains(response.StatusCode)) return (request, response);

        using (request)
        using (response)
        {
            var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            throw Failure(new(request, sent), new(response, content));
        }
    }

    private HttpRequestMessage Request(string json)
    {
        var request = new HttpRequestMessage(method, address);
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");

        foreach (var (name, values) in Headers ?? new Dictionary<string, List<string>>())
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        return request;
    }

    private static T Read<T>(string content)
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(content, SchemaJson.Incoming);
        }
        catch (JsonException e)
        {
            throw new SerializationException("Unable to deserialize the response.", content, e);
        }
    }

    private static HttpOperationException OperationFailed(HttpRequestMessageWrapper request, HttpResponseMessageWrapper response) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'") { Request = request, Response = response, Body = response.Content };
}
