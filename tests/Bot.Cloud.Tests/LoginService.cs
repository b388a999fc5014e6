using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Cloud.Tests;

/// <summary>A login service on this machine: it gives a new token to whoever asks, until it is told to do otherwise.</summary>
internal sealed class LoginService : IAsyncDisposable
{
    private readonly WebApplication app;

    private LoginService(WebApplication app) => this.app = app;

    /// <summary>What was asked, as path and form.</summary>
    public ConcurrentQueue<string> Questions { get; } = new();

    /// <summary>Answers in place of the service, when set.</summary>
    public Func<Task<IResult>>? Instead { get; set; }

    /// <summary>Where the tokens of a tenant come from.</summary>
    public Uri Of(string tenant) => new(new Uri(app.Urls.First()), tenant);

    public static async Task<LoginService> OpenAsync()
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var service = new LoginService(builder.Build());
        service.app.Map("/{**path}", service.AnswerAsync);
        await service.app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        using var body = new StreamReader(request.Body);
        Questions.Enqueue($"{request.Path}{request.QueryString} {Uri.UnescapeDataString(await body.ReadToEndAsync())}");
        return Instead is { } instead ? await instead() : Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token{Questions.Count}" });
    }
}
