using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Bot.Channel;

/// <summary>What is sent in place of a message that is too long for the channel.</summary>
internal static class ShortMessage
{
    private const int MostLetters = 1000;

    /// <summary>The message's summary on a small card; null when it has no words.</summary>
    public static Activity? Of(Activity message)
    {
        if ((string.IsNullOrWhiteSpace(message.Summary) ? message.Text : message.Summary) is not { Length: > 0 } words)
        {
            return null;
        }

        var shorter = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(message))!;
        shorter.Text = null;
        shorter.Attachments = [new() { ContentType = "application/vnd.microsoft.card.adaptive", Content = CardOf(words) }];
        return shorter;
    }

    private static JObject CardOf(string words)
    {
        var text = words.Length <= MostLetters ? words : words[..MostLetters] + "…";
        return new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.4",
            ["fallbackText"] = text,
            ["body"] = new JArray(new JObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true }),
        };
    }
}
