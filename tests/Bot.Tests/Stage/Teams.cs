using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Stage;

/// <summary>The Teams side of a story: a real connector endpoint on loopback that keeps what the bot sends, and people who talk to the bot.</summary>
internal sealed class Teams : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private readonly List<Sent> _sent = [];
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _authorizations = [];
    private readonly List<(Func<Sent, bool> Wanted, TaskCompletionSource<Sent> Found)> _waiting = [];
    private long _lastId = 1795397755000;

    private Teams(WebApplication app) => _app = app;

    /// <summary>The address that the activities name as their <c>serviceUrl</c>.</summary>
    public string ServiceUrl => _app.Urls.First();

    /// <summary>What the bot showed of itself with each call.</summary>
    public IReadOnlyCollection<string> Authorizations => _authorizations;

    /// <summary>What is refused, and how; what is refused counts as not sent.</summary>
    public Func<Sent, (int Status, string Body)?> Refuses { get; set; } = _ => null;

    /// <summary>How long the answer to what was sent takes: people see a message before the bot hears that it arrived.</summary>
    public Func<Sent, Task> Delays { get; set; } = _ => Task.CompletedTask;

    /// <summary>Everything that the bot sent, oldest first; an updated message counts anew.</summary>
    public IReadOnlyList<Sent> Sent
    {
        get
        {
            lock (_gate)
            {
                return [.. _sent];
            }
        }
    }

    /// <param name="server">How the server listens; on a free port by http when nothing is said.</param>
    public static async Task<Teams> OpenAsync(params string[] server)
    {
        var builder = WebApplication.CreateBuilder(server is [] ? ["--urls", "http://127.0.0.1:0"] : server);
        builder.Logging.ClearProviders();
        var teams = new Teams(builder.Build());
        teams.Map();
        await teams._app.StartAsync();
        return teams;
    }

    /// <summary>Waits for something that the bot sends, or has sent.</summary>
    public async Task<Sent> WaitAsync(Func<Sent, bool> wanted)
    {
        Task<Sent> found;
        lock (_gate)
        {
            if (_sent.FirstOrDefault(wanted) is { } already)
            {
                return already;
            }

            var waiting = new TaskCompletionSource<Sent>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((wanted, waiting));
            found = waiting.Task;
        }

        try
        {
            return await found.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            var seen = string.Join("\n", Sent.Select(sent => $"{sent.Conversation} {sent.Id} {sent.Text}"));
            throw new TimeoutException($"The bot did not send what was waited for. It sent:\n{seen}");
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private void Map()
    {
        _app.MapPost("/v3/conversations/{conversation}/activities", (string conversation, HttpRequest request) => KeepAsync(conversation, null, request));
        _app.MapPost("/v3/conversations/{conversation}/activities/{id}", (string conversation, string id, HttpRequest request) => KeepAsync(conversation, null, request));
        _app.MapPut("/v3/conversations/{conversation}/activities/{id}", (string conversation, string id, HttpRequest request) => KeepAsync(conversation, id, request));
    }

    private async Task<IResult> KeepAsync(string conversation, string? updated, HttpRequest request)
    {
        _authorizations.Enqueue(request.Headers.Authorization.ToString());
        var activity = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
        var id = updated ?? $"{Interlocked.Increment(ref _lastId)}";
        var sent = new Sent(Uri.UnescapeDataString(conversation), id, activity, updated is not null);
        if (Refuses(sent) is { } refusal)
        {
            return Results.Text(refusal.Body, "application/json", statusCode: refusal.Status);
        }

        Tell(sent);
        await Delays(sent);
        return Results.Json(new { id }, statusCode: updated is null ? 201 : 200);
    }

    private void Tell(Sent sent)
    {
        List<TaskCompletionSource<Sent>> found = [];
        lock (_gate)
        {
            _sent.Add(sent);
            found.AddRange(_waiting.Where(waiting => waiting.Wanted(sent)).Select(waiting => waiting.Found));
            _waiting.RemoveAll(waiting => found.Contains(waiting.Found));
        }

        found.ForEach(waiting => waiting.TrySetResult(sent));
    }
}
