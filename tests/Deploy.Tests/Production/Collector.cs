using System.Collections.Concurrent;
using System.Text;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Deploy.Tests.Production;

/// <summary>An OpenTelemetry collector on this machine: takes OTLP over HTTP and reads the traces.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/otlp/ and the field numbers of opentelemetry/proto/trace/v1/trace.proto (read 2026-11).</remarks>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Collector(WebApplication app) => _app = app;

    /// <summary>The spans that came in.</summary>
    public ConcurrentQueue<SpanSeen> Spans { get; } = [];

    /// <summary>Which kinds of signals came in.</summary>
    public ConcurrentDictionary<string, int> Signals { get; } = new();

    public string Address => _app.Urls.First();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        collector._app.MapPost("/v1/{signal}", collector.TakeAsync);
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(string signal, HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        Signals.AddOrUpdate(signal, 1, (_, count) => count + 1);
        if (signal == "traces")
        {
            foreach (var span in Fields(body.ToArray(), 1).SelectMany(OfResource))
            {
                Spans.Enqueue(span);
            }
        }

        return Results.Bytes([], "application/x-protobuf");
    }

    private static IEnumerable<SpanSeen> OfResource(byte[] spansOfResource)
    {
        var service = Fields(spansOfResource, 1).SelectMany(resource => Fields(resource, 1)).Where(attribute => Text(attribute, 1) == "service.name").Select(attribute => Text(Fields(attribute, 2).First(), 1)).First();
        return Fields(spansOfResource, 2).SelectMany(scoped => Fields(scoped, 2).Select(span => new SpanSeen(
            service,
            Text(Fields(scoped, 1).First(), 1),
            Text(span, 5),
            Hex(span, 1),
            [.. Fields(span, 13).Select(link => Hex(link, 1))])));
    }

    private static string Text(byte[] message, int field) => Encoding.UTF8.GetString(Fields(message, field).FirstOrDefault() ?? []);

    private static string Hex(byte[] message, int field) => Convert.ToHexString(Fields(message, field).FirstOrDefault() ?? []);

    // Messages, texts and bytes alike are length-delimited; nothing else is of interest here.
    private static IEnumerable<byte[]> Fields(byte[] message, int field)
    {
        var input = new CodedInputStream(message);
        while (input.ReadTag() is var tag and not 0)
        {
            if (WireFormat.GetTagWireType(tag) != WireFormat.WireType.LengthDelimited)
            {
                input.SkipLastField();
            }
            else if (input.ReadBytes() is var bytes && WireFormat.GetTagFieldNumber(tag) == field)
            {
                yield return bytes.ToByteArray();
            }
        }
    }
}

/// <summary>A span that the collector got.</summary>
/// <param name="Service">The resource's service name.</param>
/// <param name="Scope">Whose span it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trace">Its trace's id.</param>
/// <param name="Links">The traces that it links to.</param>
internal sealed record SpanSeen(string Service, string Scope, string Name, string Trace, IReadOnlyList<string> Links);
