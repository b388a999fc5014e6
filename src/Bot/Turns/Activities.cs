using Bot.Core.Approvals;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Bot.Turns;

/// <summary>What we read of an activity.</summary>
internal static class Activities
{
    /// <summary>Who speaks: the Entra object id on the authenticated activity, and nothing from its text or buttons.</summary>
    public static Person Speaker(this IActivity activity) =>
        new(activity.From?.AadObjectId ?? "", TenantOf(activity), activity.From?.Name ?? "");

    /// <summary>Whether the activity comes from a person's own chat with the bot.</summary>
    public static bool IsPersonal(this IActivity activity) => IsPersonal(activity.Conversation);

    /// <summary>Whether the reference leads to a person's own chat with the bot.</summary>
    public static bool IsPersonal(this ConversationReference reference) => IsPersonal(reference.Conversation);

    /// <summary>Whether the bot began this turn itself, to write to a conversation of before.</summary>
    public static bool IsOurOwn(this IActivity activity) =>
        activity.Type == ActivityTypes.Event && (activity as IEventActivity)?.Name == ActivityEventNames.ContinueConversation;

    /// <summary>What the person wrote, without the mention of the bot.</summary>
    public static string Words(this IMessageActivity activity) =>
        (activity.Text is null ? "" : activity.RemoveRecipientMention() ?? "").Replace('\u00A0', ' ').Trim();

    /// <summary>How to write to the conversation at any time: as a message of its own, not as a reply to this one.</summary>
    public static ConversationReference GetChatReference(this IActivity activity)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        return reference;
    }

    public static string ToJson(this ConversationReference reference) => JsonConvert.SerializeObject(reference);

    public static ConversationReference ToReference(string json) => JsonConvert.DeserializeObject<ConversationReference>(json)!;

    /// <summary>Every tenant that the activity names: its conversation's and its channel data's. They are the same unless somebody plays tricks.</summary>
    public static IReadOnlyList<string> Tenants(this IActivity activity) =>
    [
        .. new[] { activity.Conversation?.TenantId, (activity.ChannelData as JObject)?["tenant"] is JObject tenant ? (tenant["id"] as JValue)?.Value as string : null }
            .OfType<string>()
            .Where(id => id.Length > 0),
    ];

    private static bool IsPersonal(ConversationAccount? conversation) =>
        string.Equals(conversation?.ConversationType, "personal", StringComparison.OrdinalIgnoreCase);

    private static string TenantOf(IActivity activity) =>
        activity.Tenants().FirstOrDefault() ?? "";
}
