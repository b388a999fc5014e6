using System.Text.Json.Nodes;

namespace Bot.Tests.Stage;

/// <summary>A message that the bot sent.</summary>
/// <param name="Conversation">Where to.</param>
/// <param name="Id">The message's id.</param>
/// <param name="Activity">The activity.</param>
/// <param name="IsUpdate">Whether it replaced an earlier message.</param>
internal sealed record Sent(string Conversation, string Id, JsonObject Activity, bool IsUpdate)
{
    public string Type => (string?)Activity["type"] ?? "";

    /// <summary>The card it carries.</summary>
    public CardView Card => new((JsonObject)Activity["attachments"]![0]!["content"]!);

    public bool HasCard => Activity["attachments"] is JsonArray { Count: > 0 };

    /// <summary>Everything a person reads in it.</summary>
    public string Text => HasCard ? Card.Text : (string?)Activity["text"] ?? "";
}
