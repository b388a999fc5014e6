using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the markup of mentions out of a message, so that the bot reads what the person wrote to it.</summary>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    /// <summary>Whether the mention of the bot itself is taken out with its name.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is { Type: ActivityTypes.Message } message)
            Normalize(message);
        return next(cancellationToken);
    }

    private void Normalize(Activity message)
    {
        if (RemoveRecipientMention)
            TakeOutRecipient(message);
        message.Text = WithoutTags(message.Text)?.Trim();
        foreach (var mention in message.Entities?.Where(IsMention) ?? [])
            if (mention.Properties["text"] is JValue { Value: string text })
                mention.Properties["text"] = WithoutTags(text).Trim();
    }

    private static void TakeOutRecipient(Activity message)
    {
        message.RemoveRecipientMention();
        message.Entities = message.Entities?.Where(entity => !(IsMention(entity) && MentionedId(entity) is { } id && id == message.Recipient?.Id)).ToList();
    }

    private static bool IsMention(Entity entity) => entity is { Type: "mention", Properties: not null };

    private static string MentionedId(Entity mention) => (mention.Properties["mentioned"] as JObject)?["id"] is JValue { Value: string id } ? id : null;

    private static string WithoutTags(string text) => text is null ? null : AtTag.Replace(text, string.Empty);

    [GeneratedRegex("</?at(\\s[^>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtTag { get; }
}
