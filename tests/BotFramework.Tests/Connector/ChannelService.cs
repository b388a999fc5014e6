using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Connector;

/// <summary>A web server on this machine that writes down what it is asked and answers what a test says.</summary>
internal sealed class ChannelService : IAsyncDisposable
{
    private readonly WebApplication app;

    private ChannelService(WebApplication app) => this.app = app;

    public sealed record Asked(string Method, string RawTarget, string Body, IHeaderDictionary Headers);

    public ConcurrentQueue<Asked> Requests { get; } = [];

    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("""{"id":"1"}""");

    public Uri Address => new(app.Urls.First());

    public static async Task<ChannelService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = new ChannelService(builder.Build());
        service.app.Run(service.TakeAsync);
        await service.app.StartAsync();
        return service;
    }

    public void Answers(int status, string body) => Answer = context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue(new(context.Request.Method, target, await reader.ReadToEndAsync(), new HeaderDictionary(context.Request.Headers.ToDictionary())));
        await Answer(context);
    }
}
