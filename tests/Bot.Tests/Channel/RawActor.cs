using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Stage;

namespace Bot.Tests.Channel;

/// <summary>What a channel may send, byte by byte.</summary>
internal static class RawActor
{
    public static JsonObject Message(this Story story, string id, string text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = story.Teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:oid-mika", ["name"] = "Mika Tanaka", ["aadObjectId"] = "oid-mika" },
        ["recipient"] = new JsonObject { ["id"] = "28:nestor", ["name"] = "Nestor" },
        ["conversation"] = new JsonObject { ["id"] = "a:oid-mika", ["conversationType"] = "personal", ["tenantId"] = Actor.Contoso },
        ["text"] = text,
    };

    public static Task<HttpResponseMessage> PostAsync(this Story story, JsonNode activity) => story.PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()));

    public static async Task<HttpResponseMessage> PostAsync(this Story story, byte[] body, string? type = "application/json", bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(story.BotUrl, "/api/messages")) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        request.Headers.TransferEncodingChunked = chunked;
        return await story.Http.SendAsync(request);
    }
}
