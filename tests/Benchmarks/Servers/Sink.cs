using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Servers;

/// <summary>A connector that takes every message and says so at once: where all contenders send their answers.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private static readonly byte[] Answer = """{"id":"1795397755877"}"""u8.ToArray();
    private readonly WebApplication _app;
    private long _taken;

    private Sink(WebApplication app) => _app = app;

    /// <summary>The service address that activities name.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>How many answers came.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>Opens it on a free port.</summary>
    public static async Task<Sink> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var sink = new Sink(builder.Build());
        sink._app.Urls.Add("http://127.0.0.1:0");
        sink._app.Run(sink.TakeAsync);
        await sink._app.StartAsync();
        return sink;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref _taken);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Answer.Length;
        await http.Response.Body.WriteAsync(Answer);
    }
}
