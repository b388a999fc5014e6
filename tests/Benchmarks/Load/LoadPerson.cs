using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Benchmarks.Load;

/// <summary>A person in their own chat with the bot, or in somebody else's.</summary>
internal sealed class LoadPerson(HttpClient http, Uri bot, Uri serviceUrl, string objectId, string? chat = null)
{
    private static long _deliveries = 1_796_000_000_000;

    /// <summary>The chat's id.</summary>
    public string Chat => chat ?? $"a:{objectId}";

    public Task SayAsync(string text) => PostAsync(Activity("message", ("text", text), ("textFormat", "plain")));

    /// <summary>Presses a button.</summary>
    /// <returns>What it answers.</returns>
    public Task<JsonNode?> PressAsync(string verb, JsonObject data) => PostAsync(Activity("invoke", ("name", "adaptiveCard/action"), ("replyToId", "1"), ("value", new JsonObject
    {
        ["trigger"] = "manual",
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
    })));

    private async Task<JsonNode?> PostAsync(JsonObject activity)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(bot, "/api/messages"), activity);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsStringAsync();
        return body.Length == 0 ? null : JsonNode.Parse(body);
    }

    private JsonObject Activity(string type, params (string Name, JsonNode? Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"{Interlocked.Increment(ref _deliveries)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl.ToString(),
            ["from"] = new JsonObject { ["id"] = $"29:{objectId}", ["name"] = objectId, ["aadObjectId"] = objectId },
            ["recipient"] = new JsonObject { ["id"] = "28:nestor", ["name"] = "Nestor" },
            ["conversation"] = new JsonObject { ["id"] = Chat, ["conversationType"] = "personal", ["tenantId"] = "99999999-aaaa-4bbb-8ccc-000000000000" },
            ["locale"] = "en-US",
        };
        foreach (var (name, value) in more)
            activity[name] = value;
        return activity;
    }
}
