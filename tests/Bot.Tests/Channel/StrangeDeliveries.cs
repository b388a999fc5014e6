using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Stage;
using BotFramework.Tests.Integration;
using Xunit.Abstractions;

namespace Bot.Tests.Channel;

/// <summary>Bodies that no channel would send, to the whole bot: with its middleware, its database and its dialogs.</summary>
public sealed class StrangeDeliveries(ITestOutputHelper output)
{
    private const int AtOnce = 8;

    /// <summary>BODIES and SEED in the environment choose others.</summary>
    [Fact]
    public async Task Whatever_is_delivered_is_answered_and_the_bot_goes_on()
    {
        var (bodies, seed) = (Number("BODIES", 1_000), Number("SEED", 20_261_126));
        output.WriteLine($"BODIES={bodies} SEED={seed}");
        await using var story = await Story.BeginAsync();
        var mangler = new Mangler(seed, Shapes(story.Teams.ServiceUrl));
        List<string> failures = [];

        foreach (var some in Enumerable.Range(0, bodies).Select(_ => mangler.Next()).Chunk(AtOnce))
        {
            var answers = await Task.WhenAll(some.Select(async body => (body, (await story.PostAsync(body)).StatusCode)));
            failures.AddRange(answers.Where(answer => IsFailure(answer.StatusCode)).Select(answer => $"{(int)answer.StatusCode} {Encoding.UTF8.GetString(answer.body)}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
        Assert.Empty(story.Teams.Sent.Where(sent => sent.Text.Contains("went wrong", StringComparison.OrdinalIgnoreCase)).Select(sent => sent.Text));
        Assert.Equal(HttpStatusCode.OK, (await story.PostAsync(story.Message("good", "hello"))).StatusCode);
        await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && sent.HasCard);
    }

    // 501 says that the bot has no answer to such an invoke.
    private static bool IsFailure(HttpStatusCode status) => (int)status >= 500 && status != HttpStatusCode.NotImplemented;

    private static int Number(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string[] Shapes(string serviceUrl) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Payloads"), "*.json").Order(StringComparer.Ordinal)
            .Select(path => (JsonObject)JsonNode.Parse(File.ReadAllText(path))!)
            .Where(shape => shape.ContainsKey("serviceUrl"))
            .Select(shape => From(shape, serviceUrl).ToJsonString()),
    ];

    private static JsonObject From(JsonObject shape, string serviceUrl)
    {
        shape["serviceUrl"] = serviceUrl;
        return shape;
    }
}
