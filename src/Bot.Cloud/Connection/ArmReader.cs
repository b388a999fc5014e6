using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Core;
using Bot.Cloud.Wire;

namespace Bot.Cloud.Connection;

/// <summary>Reads JSON from Azure Resource Manager with our own tolerant records, through the SDK's pipeline.</summary>
internal sealed class ArmReader(ArmConnection connection)
{
    // A list longer than this is no answer for a person who waits: 50 pages of the resource list are 50,000 machines.
    private const int MostPages = 50;

    /// <summary>Reads one answer.</summary>
    /// <param name="path">Path and query.</param>
    /// <param name="type">How to read the JSON.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="RequestFailedException">Azure refused.</exception>
    /// <exception cref="JsonException">The answer was no such JSON.</exception>
    public Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        GetAsync(new Uri(connection.Endpoint, path), type, cancellationToken);

    /// <summary>Asks a question that needs a body. It changes nothing, but is not repeated: the SDK's rule cannot tell it from a change.</summary>
    public Task<TAnswer> PostAsync<TQuestion, TAnswer>(
        string path, TQuestion question, JsonTypeInfo<TQuestion> questionType, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
    {
        var message = connection.Pipeline.CreateMessage();
        Fill(message.Request, new Uri(connection.Endpoint, path));
        message.Request.Method = RequestMethod.Post;
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(question, questionType));
        return SendAsync(message, type, cancellationToken);
    }

    /// <summary>Reads a list, page after page and entry by entry.</summary>
    public async IAsyncEnumerable<T> ListAsync<T>(string path, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = new Uri(connection.Endpoint, path);
        for (var page = 0; page < MostPages && next is not null; page++)
        {
            using var message = Message(next);
            var list = new ListPage<T>(await SendAsync(message, cancellationToken), type);
            await foreach (var entry in list.EntriesAsync(cancellationToken))
                yield return entry;
            next = Next(list.NextLink);
        }
    }

    /// <summary>Asks without judging the answer. The caller disposes of it.</summary>
    public async Task<Response> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var request = connection.Pipeline.CreateRequest();
        Fill(request, address);
        return await connection.Pipeline.SendRequestAsync(request, cancellationToken);
    }

    private Task<T> GetAsync<T>(Uri address, JsonTypeInfo<T> type, CancellationToken cancellationToken) => SendAsync(Message(address), type, cancellationToken);

    private HttpMessage Message(Uri address)
    {
        var message = connection.Pipeline.CreateMessage();
        Fill(message.Request, address);
        return message;
    }

    private async Task<T> SendAsync<T>(HttpMessage message, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var disposed = message;
        var answer = await JsonSerializer.DeserializeAsync(await SendAsync(message, cancellationToken), type, cancellationToken);
        return answer ?? throw new JsonException("Azure answered null.");
    }

    private async Task<Stream> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        message.BufferResponse = false;
        await connection.Pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response.ContentStream ?? Stream.Null;
    }

    private static void Fill(Request request, Uri address)
    {
        request.Method = RequestMethod.Get;
        request.Uri.Reset(address);
        request.Headers.Add("Accept", "application/json");
    }

    // A link to another host would carry our token there.
    private Uri? Next(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var next) && connection.Owns(next) ? next : null;
}
