using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Xunit.Abstractions;

namespace BotFramework.Tests.Schema;

public sealed class MutatedActivityTests(ITestOutputHelper output)
{
    private static readonly byte[][] Good = [.. Payload.Names(_ => true).Select(name => Encoding.UTF8.GetBytes(Payload.Text(name)))];
    private static readonly string[] Splices = ["null", "[]", "{}", "1e999", "-9223372036854775809", "\"\\u0000\"", "\"9999-99-99T99:99:99Z\"", "true", "[[[[", "}", "\"", "\\ud800"];

    [Fact]
    public async Task Whatever_comes_is_an_activity_or_none_and_reading_on_never_fails()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);

        for (var i = 0; i < 10_000; i++)
        {
            var request = new DefaultHttpContext().Request;
            request.Body = new MemoryStream(Mutated(random));

            if (await HttpHelper.ReadRequestAsync<Activity>(request) is { } activity) ReadOn(activity);
        }
    }

    private static void ReadOn(Activity activity)
    {
        activity.GetMentions();
        activity.RemoveRecipientMention();
        activity.TryGetChannelData<TeamsChannelData>(out _);
        activity.CreateReply().GetConversationReference().GetContinuationActivity();
        activity.HasContent();
        activity.AsInvokeActivity();
    }

    /// <summary>A known body with some bytes changed, cut, doubled, or replaced by another kind of value.</summary>
    private static byte[] Mutated(Random random)
    {
        var body = Good[random.Next(Good.Length)].ToList();
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(body.Count);
            switch (random.Next(4))
            {
                case 0: body[at] = (byte)random.Next(256); break;
                case 1: body.RemoveRange(at, random.Next(Math.Min(40, body.Count - at))); break;
                case 2: body.InsertRange(at, body.Take(random.Next(200)).ToArray()); break;
                default: SpliceValue(body, at, random); break;
            }

            if (body.Count == 0) break;
        }

        return [.. body];
    }

    private static void SpliceValue(List<byte> body, int at, Random random)
    {
        var colon = body.IndexOf((byte)':', at);
        var end = colon < 0 ? -1 : body.FindIndex(colon, letter => letter is (byte)',' or (byte)'}' or (byte)'\n');
        if (end < 0) return;

        body.RemoveRange(colon + 1, end - colon - 1);
        body.InsertRange(colon + 1, Encoding.UTF8.GetBytes(Splices[random.Next(Splices.Length)]));
    }
}
