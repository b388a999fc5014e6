using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Load;

/// <summary>The Teams side of many people at once: takes each message after a while, as the real one does, and keeps the offer and the end of each chat.</summary>
internal sealed class LoadConnector : IAsyncDisposable
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(100);
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Chat> _chats = new();
    private long _messages;

    private LoadConnector(WebApplication app) => _app = app;

    /// <summary>The service address that activities name.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>How many messages and updates came.</summary>
    public long Messages => Interlocked.Read(ref _messages);

    /// <summary>Opens it on a free port.</summary>
    public static async Task<LoadConnector> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var connector = new LoadConnector(builder.Build());
        connector._app.Urls.Add("http://127.0.0.1:0");
        connector._app.Run(connector.TakeAsync);
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>What came to a chat.</summary>
    public Chat In(string conversation) => _chats.GetOrAdd(conversation, _ => new());

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        var activity = await JsonNode.ParseAsync(http.Request.Body) as JsonObject ?? [];
        await Task.Delay(Latency, TimeProvider.System);
        var id = Interlocked.Increment(ref _messages);
        In(Uri.UnescapeDataString(http.Request.Path.Value!.Split('/')[3])).Take(activity, isUpdate: http.Request.Method == "PUT");
        await http.Response.WriteAsJsonAsync(new { id = $"{id}" });
    }

    /// <summary>What came to one chat.</summary>
    internal sealed class Chat
    {
        private readonly TaskCompletionSource<string> _offer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<long> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>The data of the button "request".</summary>
        public Task<string> Offer => _offer.Task;

        /// <summary>When the end was told.</summary>
        public Task<long> End => _end.Task;

        public void Take(JsonObject activity, bool isUpdate)
        {
            var text = activity["attachments"]?.ToJsonString() ?? "";
            if (Buttons.Find(activity, "request") is { } offer)
                _offer.TrySetResult(offer.ToJsonString());
            if (!isUpdate && text.Contains("It took", StringComparison.Ordinal))
                _end.TrySetResult(Stopwatch.GetTimestamp());
        }
    }
}
