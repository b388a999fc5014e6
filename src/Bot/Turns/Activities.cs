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
    public static bool IsPersonal(this IActivity activity) =>
        string.Equals(activity.Conversation?.ConversationType, "personal", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the person wrote, without the mention of the bot.</summary>
    public static string Words(this IMessageActivity activity) =>
        (activity.Text is null ? "" : activity.RemoveRecipientMention() ?? "").Replace('\u00A0', ' ').Trim();

    public static string ToJson(this ConversationReference reference) => JsonConvert.SerializeObject(reference);

    public static ConversationReference ToReference(string json) => JsonConvert.DeserializeObject<ConversationReference>(json)!;

    private static string TenantOf(IActivity activity) =>
        activity.Conversation?.TenantId is { Length: > 0 } tenant
            ? tenant
            : (activity.ChannelData as JObject)?.SelectToken("tenant.id")?.Value<string>() ?? "";
}
