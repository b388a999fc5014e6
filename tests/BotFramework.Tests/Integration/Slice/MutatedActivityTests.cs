using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

/// <summary>Bodies as nobody should send them. Set BODIES to try more of them.</summary>
public sealed class MutatedActivityTests
{
    private readonly CloudAdapter _adapter = new(new ConfigurationManager(), new QuietConnector());

    public MutatedActivityTests() => _adapter.Use(new NormalizeMentionsMiddleware());

    [Fact]
    public async Task No_body_whatever_breaks_the_endpoint()
    {
        var bodies = int.TryParse(Environment.GetEnvironmentVariable("BODIES"), out var more) ? more : 3_000;
        var seed = Environment.TickCount;
        var mutations = new Mutations(new Random(seed));
        string[] originals = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Payloads"), "*.json").Select(File.ReadAllText)];

        for (var i = 0; i < bodies; i++)
        {
            var body = mutations.Mutate(originals[i % originals.Length]);
            await AssertUnbrokenAsync(body, seed, i);
        }
        Assert.Equal(200, await PostAsync("""{"type":"message","text":"still there?","serviceUrl":"https://example.com"}"""u8.ToArray()));
    }

    private async Task AssertUnbrokenAsync(byte[] body, int seed, int index)
    {
        try
        {
            Assert.Contains(await PostAsync(body), (IEnumerable<int>)[200, 400, 401, 501]);
        }
        catch (Exception e)
        {
            Assert.Fail($"Seed {seed}, body {index}: {Encoding.UTF8.GetString(body)}\n{e}");
        }
    }

    private async Task<int> PostAsync(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.Body = new MemoryStream(body);
        await _adapter.ProcessAsync(context.Request, context.Response, new Bot());
        return context.Response.StatusCode;
    }

    private sealed class Bot : TeamsActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => turnContext.Activity.Conversation?.Id is { Length: > 0 } ? turnContext.SendActivityAsync("hello", cancellationToken: cancellationToken) : Task.CompletedTask;

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Data });
    }

    private sealed class QuietConnector : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"29:x"}""") });
    }
}

internal sealed class Mutations(Random random)
{
    private static readonly string[] s_values =
    [
        "null", "true", "0", "-1", "1e400", "99999999999999999999999999", "\"\"", "\"text\"", "\"\\u0000\\uD800\"", "[]", "[null]", "[[]]", "{}", "{\"$type\":\"System.Object\"}",
        "{\"$ref\":\"1\"}", "{\"id\":{}}", "\"2026-13-45T99:00:00Z\"", "\"2026-01-01T00:00:00+02:00\"", "\"msteams\"", "\"<at>x</at>\"", "\"<at <at <at\"", "\"mention\"",
    ];

    internal byte[] Mutate(string original) => random.Next(4) switch
    {
        0 => Scratch(Encoding.UTF8.GetBytes(original)),
        1 => Encoding.UTF8.GetBytes(original[..random.Next(original.Length)]),
        _ => Encoding.UTF8.GetBytes(Change(JToken.Parse(original), 1 + random.Next(4)).ToString()),
    };

    private byte[] Scratch(byte[] bytes)
    {
        for (var i = random.Next(8); i >= 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private JToken Change(JToken token, int times)
    {
        for (; times > 0; times--)
        {
            JToken[] all = [.. ((JContainer)token).Descendants()];
            if (all.Length == 0)
                break;
            ChangeOne(all[random.Next(all.Length)]);
        }
        return token;
    }

    private void ChangeOne(JToken target)
    {
        if (target is not JProperty && random.Next(3) > 0)
            target.Replace(JToken.Parse(s_values[random.Next(s_values.Length)]));
        else if (target is JProperty { Parent: JObject owner } property && !owner.ContainsKey(property.Name.ToUpperInvariant()))
            property.Replace(new JProperty(property.Name.ToUpperInvariant(), property.Value));
        else if (target.Parent is JArray)
            target.AddAfterSelf(target.DeepClone());
        else
            (target as JProperty ?? target.Parent as JProperty)?.Remove();
    }
}
