using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Bot.Channel;

/// <summary>What the channel's refusals mean.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes, read 2026-11).</remarks>
internal static class ChannelRefusals
{
    private static readonly string[] NobodyThere = ["MessageWritesBlocked", "BotNotInConversationRoster", "ConversationBlockedByUser"];

    /// <summary>Whether the person blocked or removed the bot: nothing reaches them until they turn to the bot again.</summary>
    public static bool IsNobodyThere(this ErrorResponseException exception) =>
        exception.Response?.StatusCode == HttpStatusCode.Forbidden && Codes(exception.Response.Content).Intersect(NobodyThere, StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Whether the message can never be updated: it was deleted, is too old, or is not to be changed.</summary>
    public static bool IsForGood(this ErrorResponseException exception) =>
        exception.Response?.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Gone;

    /// <summary>Whether the message is too long for the channel.</summary>
    public static bool IsTooBig(this ErrorResponseException exception) => exception.Response?.StatusCode == HttpStatusCode.RequestEntityTooLarge;

    /// <summary>Whether the channel serves the tenant from another host than the one that was asked.</summary>
    public static bool IsWrongHost(string body) => Codes(body).Contains("InvalidBotApiHost", StringComparer.OrdinalIgnoreCase);

    // Blocked writes have a form of their own: {"errorCode":209,"message":"<JSON with a subCode>"}.
    private static IEnumerable<string?> Codes(string? body)
    {
        var answer = Parse(body);
        return [Text(answer?["error"] as JObject, "code"), Text(Parse(Text(answer, "message")), "subCode")];
    }

    private static string? Text(JObject? json, string name) => json?[name] is JValue { Value: string text } ? text : null;

    private static JObject? Parse(string? json)
    {
        try
        {
            return json is null ? null : JsonConvert.DeserializeObject<JToken>(json) as JObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
