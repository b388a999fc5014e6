using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

/// <summary>A bot behind a real web server on this machine, with the connector of its channel behind the same server.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly List<ConnectorCall> _calls = [];

    private BotServer(WebApplication web) => _web = web;

    /// <summary>What the bot asked of the connector.</summary>
    public IReadOnlyList<ConnectorCall> Calls
    {
        get
        {
            lock (_calls)
                return [.. _calls];
        }
    }

    public HttpClient Client { get; } = new();

    public string Url => _web.Urls.First();

    public static async Task<BotServer> StartAsync(CloudAdapter adapter, IBot bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 100_000);
        var server = new BotServer(builder.Build());
        server._web.Map("/api/messages", (HttpRequest request, HttpResponse response) => adapter.ProcessAsync(request, response, bot));
        server._web.Map("/v3/{**path}", server.AnswerAsConnectorAsync);
        await server._web.StartAsync();
        return server;
    }

    public Activity Activity(string type = ActivityTypes.Message) => new()
    {
        Type = type,
        Id = "incoming",
        ChannelId = "msteams",
        ServiceUrl = Url,
        From = new ChannelAccount("ada"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "a:chat"),
        CallerId = "urn:forged",
    };

    public Task<HttpResponseMessage> PostAsync(Activity activity) => PostAsync(JsonConvert.SerializeObject(activity));

    public Task<HttpResponseMessage> PostAsync(string body)
        => Client.PostAsync(new Uri($"{Url}/api/messages"), new StringContent(body, Encoding.UTF8, "application/json"));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _web.DisposeAsync();
    }

    private async Task AnswerAsConnectorAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        lock (_calls)
            _calls.Add(new(context.Request.Method, context.Request.Path.Value!, body.Length == 0 ? null : JObject.Parse(body)));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"id":"from-the-channel"}""");
    }
}

internal sealed record ConnectorCall(string Method, string Path, JObject? Body);
