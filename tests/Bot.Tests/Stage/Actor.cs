using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Stage;

/// <summary>A person in Teams who writes to the bot and presses its buttons.</summary>
internal sealed class Actor(IStage stage, string name, string objectId, string tenant = Actor.Contoso)
{
    public const string Contoso = "99999999-aaaa-4bbb-8ccc-000000000000";
    private static long _deliveries = 1795000000000;

    public string Name => name;

    public string ObjectId => objectId;

    /// <summary>The id of the person's own chat with the bot.</summary>
    public string Chat => $"a:{objectId}";

    /// <summary>The person's language.</summary>
    public string Locale { get; set; } = "en-US";

    /// <summary>The person's time zone.</summary>
    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>Installs the bot in the person's own chat.</summary>
    public Task<HttpResponseMessage> InstallAsync(string action = "add") => PostAsync(Activity("installationUpdate", Personal(), ("action", action)));

    /// <summary>Is announced as a new member, which comes beside an installation.</summary>
    public Task<HttpResponseMessage> JoinAsync() =>
        PostAsync(Activity("conversationUpdate", Personal(), ("membersAdded", new JsonArray(new JsonObject { ["id"] = $"29:{objectId}" }))));

    /// <summary>Writes to the bot in the person's own chat.</summary>
    public Task<HttpResponseMessage> SayAsync(string text) => PostAsync(Message(Personal(), text));

    /// <summary>Writes to the bot in a channel, mentioning it.</summary>
    public Task<HttpResponseMessage> SayInChannelAsync(string channel, string text)
    {
        var message = Message(new JsonObject { ["id"] = channel, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = tenant }, $"<at>Nestor</at> {text}");
        message["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Nestor</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:nestor", ["name"] = "Nestor" },
        });
        return PostAsync(message);
    }

    /// <summary>Presses a button of a card and fills in its fields.</summary>
    /// <returns>What the button gets back.</returns>
    public async Task<Pressed> PressAsync(Sent message, string verb, params (string Field, string Value)[] fields)
    {
        var data = (JsonObject)(message.Card.Button(verb)["data"]?.DeepClone() ?? new JsonObject());
        return await PressForgedAsync(message, verb, [.. data.Select(pair => (pair.Key, (string)pair.Value!)), .. fields]);
    }

    /// <summary>Sends what a button could send, whatever the card says. An answer that is announced, since the machine is busy, is waited for.</summary>
    public async Task<Pressed> PressForgedAsync(Sent message, string verb, params (string Field, string Value)[] data)
    {
        var before = stage.Teams.Sent.ToHashSet();
        var answer = await PressAtOnceAsync(message, verb, data);
        return answer.IsAnnounced
            ? answer.Brought(await stage.Teams.WaitAsync(sent => sent.IsUpdate && sent.Id == message.Id && !before.Contains(sent)))
            : answer;
    }

    /// <summary>Sends what a button could send, and takes the first answer, also when it only announces another.</summary>
    public async Task<Pressed> PressAtOnceAsync(Sent message, string verb, params (string Field, string Value)[] data)
    {
        var answer = await PostAsync(Activity("invoke", ConversationOf(message), ("name", "adaptiveCard/action"), ("replyToId", message.Id), ("value", new JsonObject
        {
            ["trigger"] = "manual",
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = Json(data) },
        })));
        return new(answer.StatusCode, (JsonObject?)await answer.Content.ReadFromJsonAsync<JsonNode>());
    }

    /// <summary>Presses a button in a client that knows only <c>Action.Submit</c>.</summary>
    public Task<HttpResponseMessage> SubmitAsync(Sent message, string verb, params (string Field, string Value)[] fields)
    {
        var data = (JsonObject)message.Card.Button(verb)["fallback"]!["data"]!.DeepClone();
        foreach (var (field, value) in fields)
        {
            data[field] = value;
        }

        return PostAsync(Activity("message", ConversationOf(message), ("replyToId", message.Id), ("value", data)));
    }

    /// <summary>Opens the action "Diagnose" on somebody's message in a channel where the bot is no member.</summary>
    /// <param name="html">The message's body; null when the action was not opened on a message.</param>
    public Task<JsonObject> OpenActionAsync(string? html) => InvokeActionAsync("composeExtension/fetchTask", html, null);

    /// <summary>Sends what the dialog of the action holds.</summary>
    public Task<JsonObject> SubmitActionAsync(string html, params (string Field, string Value)[] data) => InvokeActionAsync("composeExtension/submitAction", html, Json(data));

    /// <summary>The action "Diagnose" as Teams sends it, before anything else is put into it.</summary>
    public static JsonObject ActionValue(string? html)
    {
        var value = new JsonObject { ["commandId"] = "diagnose", ["commandContext"] = html is null ? "compose" : "message", ["requestId"] = "7f7d22ef", ["context"] = new JsonObject { ["theme"] = "default" } };
        if (html is not null)
        {
            value["messagePayload"] = MessagePayload(html);
        }

        return value;
    }

    /// <summary>Sends the action with whatever it holds, from a channel where the bot is no member or from another kind of conversation.</summary>
    public async Task<JsonObject> InvokeActionAsync(string name, JsonObject value, string type = "channel", string id = "19:other@thread.tacv2;messageid=1789370011856")
    {
        var conversation = new JsonObject { ["id"] = id, ["conversationType"] = type, ["isGroup"] = true, ["tenantId"] = tenant };
        var answer = await PostAsync(Activity("invoke", conversation, ("name", name), ("value", value)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (JsonObject)(await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private Task<JsonObject> InvokeActionAsync(string name, string? html, JsonObject? data)
    {
        var value = ActionValue(html);
        if (data is not null)
        {
            value["data"] = data;
        }

        return InvokeActionAsync(name, value);
    }

    private static JsonObject MessagePayload(string html) => new()
    {
        ["linkToMessage"] = "https://teams.microsoft.com/l/message/19:other@thread.tacv2/1789370011856",
        ["id"] = "1789370011856",
        ["replyToId"] = null,
        ["createdDateTime"] = "2026-11-23T07:13:31.856Z",
        ["deleted"] = false,
        ["importance"] = "normal",
        ["locale"] = "en-us",
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
        ["from"] = new JsonObject { ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = "oid-luis", ["displayName"] = "Luis Ferrer" }, ["application"] = null },
        ["reactions"] = new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
    };

    private JsonObject Personal() => new() { ["id"] = Chat, ["conversationType"] = "personal", ["tenantId"] = tenant };

    private JsonObject ConversationOf(Sent message) =>
        message.Conversation == Chat ? Personal() : new() { ["id"] = message.Conversation, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = tenant };

    private JsonObject Message(JsonObject conversation, string text) =>
        Activity("message", conversation, ("text", text), ("textFormat", "plain"), ("attachments", new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] = $"<p>{WebUtility.HtmlEncode(text)}</p>",
        })));

    private JsonObject Activity(string type, JsonObject conversation, params (string Name, JsonNode? Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"{Interlocked.Increment(ref _deliveries)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = stage.Teams.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{objectId}", ["name"] = name, ["aadObjectId"] = objectId },
            ["recipient"] = new JsonObject { ["id"] = "28:nestor", ["name"] = "Nestor" },
            ["conversation"] = conversation,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
            ["locale"] = Locale,
            ["localTimezone"] = TimeZone,
        };
        foreach (var (key, value) in more)
        {
            activity[key] = value;
        }

        return activity;
    }

    private static JsonObject Json((string Field, string Value)[] data)
    {
        var json = new JsonObject();
        foreach (var (field, value) in data)
        {
            json[field] = value;
        }

        return json;
    }

    private Task<HttpResponseMessage> PostAsync(JsonObject activity) => stage.Http.PostAsJsonAsync(new Uri(stage.BotUrl, "/api/messages"), activity);
}

/// <summary>What a pressed button gets back.</summary>
internal sealed record Pressed(HttpStatusCode Status, JsonObject? Body)
{
    /// <summary>Whether the card with the button is replaced.</summary>
    public bool IsCard => (string?)Body?["type"] == "application/vnd.microsoft.card.adaptive";

    /// <summary>Whether it only says that the answer takes a while and comes as an update.</summary>
    public bool IsAnnounced => IsCard && (Text.Contains("The answer takes the place of this card", StringComparison.Ordinal) || Text.Contains("このカードを置き換えます", StringComparison.Ordinal));

    /// <summary>The answer with the card that an update brought.</summary>
    public Pressed Brought(Sent update) =>
        this with { Body = new JsonObject { ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = update.Activity["attachments"]![0]!["content"]!.DeepClone() } };

    /// <summary>The card that takes its place.</summary>
    public CardView Card => new((JsonObject)Body!["value"]!);

    /// <summary>Everything that the person reads.</summary>
    public string Text => IsCard ? Card.Text : (string?)Body?["value"] ?? "";
}
