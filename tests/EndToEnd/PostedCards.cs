using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EndToEnd;

/// <summary>A bot that posts the card file whose name it is told: so the Playground shows every approved card without the story that leads to it.</summary>
internal sealed class PostedCards : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly HttpClient _http = new();
    private readonly string _folder;
    private readonly Task _answering;
    private readonly TaskCompletionSource _installed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins to listen.</summary>
    /// <param name="folder">Where the card files are.</param>
    /// <param name="port">A free port.</param>
    public PostedCards(string folder, int port)
    {
        _folder = folder;
        Endpoint = new($"http://127.0.0.1:{port}/api/messages");
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
        _answering = AnswerAsync();
    }

    /// <summary>Where the Playground sends messages.</summary>
    public Uri Endpoint { get; }

    /// <summary>Ends when the Playground has installed the bot: what is said before is lost.</summary>
    public Task Installed => _installed.Task;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _answering;
        _http.Dispose();
    }

    // The Playground asks without a body whether somebody is there.
    private async Task AnswerAsync()
    {
        while (await NextAsync() is { } call)
        {
            var activity = call.Request.HasEntityBody ? await JsonNode.ParseAsync(call.Request.InputStream) : null;
            call.Response.StatusCode = (int)HttpStatusCode.OK;
            call.Response.Close();
            if (activity is not null)
            {
                await HearAsync(activity);
            }
        }
    }

    private Task HearAsync(JsonNode activity)
    {
        if ((string?)activity["type"] == "installationUpdate")
        {
            _installed.TrySetResult();
        }

        return (string?)activity["type"] == "message" ? PostAsync(activity) : Task.CompletedTask;
    }

    private async Task<HttpListenerContext?> NextAsync()
    {
        try
        {
            return await _listener.GetContextAsync();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            return null;
        }
    }

    private async Task PostAsync(JsonNode said)
    {
        var card = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, $"{((string)said["text"]!).Trim()}.json")));
        var answer = new JsonObject
        {
            ["type"] = "message",
            ["from"] = said["recipient"]!.DeepClone(),
            ["recipient"] = said["from"]!.DeepClone(),
            ["conversation"] = said["conversation"]!.DeepClone(),
            ["replyToId"] = said["id"]?.DeepClone(),
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
        };
        var address = $"{((string)said["serviceUrl"]!).TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString((string)said["conversation"]!["id"]!)}/activities";
        (await _http.PostAsJsonAsync(address, answer)).EnsureSuccessStatusCode();
    }
}
