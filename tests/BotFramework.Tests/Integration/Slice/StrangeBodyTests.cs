using System.Globalization;
using System.Net;
using System.Text;
using BotFramework.Tests.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Xunit.Abstractions;

namespace BotFramework.Tests.Integration;

/// <summary>Bodies that a stranger sends, or a channel that has gone wrong. The official endpoint answers some of them with 500.</summary>
public sealed class StrangeBodyTests(ITestOutputHelper output)
{
    private const int MemoryMayGrowBy = 32 * 1024 * 1024;
    private const int MostShown = 10;

    private static readonly string[] s_good = [.. Payload.Names(IsIncoming).Select(Payload.Text)];

    private readonly Listener _bot = new();
    private readonly BotAdapter _adapter = new CloudAdapter(new ConfigurationManager(), new Channel()).Use(new NormalizeMentionsMiddleware()).Use(new ShowTypingMiddleware());

    /// <summary>BODIES and SEED in the environment choose others; 100000 bodies take half a minute.</summary>
    [Fact]
    public async Task Whatever_comes_in_is_answered_and_the_bot_goes_on()
    {
        var (bodies, seed) = (Number("BODIES", 20_000), Number("SEED", 20_261_123));
        output.WriteLine($"BODIES={bodies} SEED={seed}");
        var mangler = new Mangler(seed, s_good);
        await SendAsync(mangler, bodies / 10);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var failures = await SendAsync(mangler, bodies);

        output.WriteLine($"{bodies} bodies, {_bot.Turns} of them had a turn; memory grew by {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024} KB");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(MostShown)));
        Assert.InRange(_bot.Turns, bodies / 10, bodies * 2);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MemoryMayGrowBy);
        Assert.Equal((200, "You said good"), (await PostAsync(Encoding.UTF8.GetBytes(Good)), _bot.LastSaid));
    }

    private static string Good =>
        """{"type":"message","id":"1","text":"good","channelId":"msteams","serviceUrl":"https://channel.example","from":{"id":"ada"},"recipient":{"id":"bot"},"conversation":{"id":"chat"}}""";

    private static bool IsIncoming(string name) =>
        !name.StartsWith("out-", StringComparison.Ordinal) && !name.StartsWith("response-", StringComparison.Ordinal) && !name.StartsWith("connector-", StringComparison.Ordinal);

    private static int Number(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private async Task<List<string>> SendAsync(Mangler mangler, int bodies)
    {
        List<string> failures = [];
        for (var sent = 0; sent < bodies && failures.Count < MostShown; sent++)
            if (mangler.Next() is var body && await FailureAsync(body) is { } failure)
                failures.Add($"{Encoding.UTF8.GetString(body)}\n{failure}");
        return failures;
    }

    private async Task<string?> FailureAsync(byte[] body)
    {
        try
        {
            // 501 says that the bot has no answer to such an invoke.
            return await PostAsync(body) is var status and >= 500 and not 501 ? $"Status {status}" : null;
        }
        catch (Exception e)
        {
            return string.Join('\n', e.ToString().Split('\n').Take(12));
        }
    }

    private async Task<int> PostAsync(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = new MemoryStream();
        await ((CloudAdapter)_adapter).ProcessAsync(context.Request, context.Response, _bot);
        return context.Response.StatusCode;
    }

    /// <summary>A bot that answers every message and knows every shape of Teams.</summary>
    private sealed class Listener : TeamsActivityHandler
    {
        public int Turns { get; private set; }

        public string? LastSaid { get; private set; }

        public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Turns++;
            return base.OnTurnAsync(turnContext, cancellationToken);
        }

        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            turnContext.Activity.RemoveRecipientMention();
            _ = turnContext.Activity.GetMentions().Length;
            LastSaid = $"You said {turnContext.Activity.Text}";
            await turnContext.SendActivityAsync(LastSaid, cancellationToken: cancellationToken);
        }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Data });
    }

    /// <summary>A channel that takes everything, wherever it is said to be.</summary>
    private sealed class Channel : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"1"}""", Encoding.UTF8, "application/json") });
    }
}
