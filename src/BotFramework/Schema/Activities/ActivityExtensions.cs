namespace Microsoft.Bot.Schema;

/// <summary>What a message says about whom. Entities are trusted, never the text alone.</summary>
public static class ActivityExtensions
{
    /// <summary>Removes the mention of the recipient (the bot) from the text.</summary>
    /// <param name="activity">The message, whose text is changed.</param>
    /// <returns>The text that is left.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Removes the mentions of one account from the text, whatever their case, and trims it.</summary>
    /// <param name="activity">The message, whose text is changed.</param>
    /// <param name="id">The id of the account.</param>
    /// <returns>The text that is left.</returns>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        if (string.IsNullOrEmpty(activity.Text)) return activity.Text;

        foreach (var mention in activity.MentionsOf(id))
        {
            var text = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (text.Length > 0) activity.Text = activity.Text.Replace(text, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    /// <summary>Whether an account is mentioned.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">The id of the account.</param>
    public static bool MentionsId(this IMessageActivity activity, string id) => activity.MentionsOf(id).Any();

    /// <summary>Whether the recipient (the bot) is mentioned.</summary>
    /// <param name="activity">The message.</param>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    private static IEnumerable<Mention> MentionsOf(this IMessageActivity activity, string id) =>
        activity.GetMentions().Where(mention => id is not null && mention.Mentioned?.Id == id);
}
