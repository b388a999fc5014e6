using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Servers;

/// <summary>The least that a bot on this server could do: read the JSON, post an echo. Nothing can be faster; with a memory, nothing that forgets nothing.</summary>
internal static class FloorServer
{
    /// <summary>The word that makes this program be it.</summary>
    public const string Verb = "serve-floor";

    /// <summary>The setting that names the file of its memory; without one it has none.</summary>
    public const string Memory = "memory";

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Serves until it is stopped.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var http = new HttpClient();
        var memory = app.Configuration[Memory] is { } file ? new FloorMemory(file) : null;
        app.MapGet("/health/live", () => "alive");
        app.MapPost("/api/messages", async (HttpRequest request) => await EchoAsync(http, memory, request));
        await app.RunAsync();
    }

    private static async Task EchoAsync(HttpClient http, FloorMemory? memory, HttpRequest request)
    {
        var activity = (await JsonNode.ParseAsync(request.Body))!;
        var conversation = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
        memory?.Take($"{conversation}/{activity["id"]}");
        var answer = new JsonObject { ["type"] = "message", ["text"] = $"Echo: {(string?)activity["text"]}", ["replyToId"] = (string?)activity["id"] };
        var content = new StringContent(answer.ToJsonString(), Json);
        using var taken = await http.PostAsync(new Uri($"{activity["serviceUrl"]}v3/conversations/{conversation}/activities/{activity["id"]}"), content);
        taken.EnsureSuccessStatusCode();
        memory?.Keep(conversation, answer.ToJsonString());
    }
}
