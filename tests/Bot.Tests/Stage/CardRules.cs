using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Tests.Stage;

/// <summary>What every card that the bot sends must keep to, checked on each one that any story sees.</summary>
internal static class CardRules
{
    private const int MostBytes = 28 * 1024;

    /// <summary>Checks the cards. With NESTOR_CARDS set, keeps them in that folder too, for a look or for a validator.</summary>
    public static void Check(IReadOnlyList<Sent> sent)
    {
        foreach (var message in sent.Where(message => message.HasCard))
        {
            Check(message.Card.Json);
            Keep(message);
        }
    }

    private static void Check(JsonObject card)
    {
        Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Assert.Contains((string?)card["version"], (string?[])["1.2", "1.3", "1.4", "1.5"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]));
        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString()), 1, MostBytes);
    }

    private static void Keep(Sent message)
    {
        if (Environment.GetEnvironmentVariable("NESTOR_CARDS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"{Guid.NewGuid():N}.json"), message.Card.Json.ToJsonString());
        }
    }
}
