using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;

namespace Benchmarks.Servers;

/// <summary>A message as Teams delivers it: a person pastes an error into their own chat with the bot.</summary>
/// <param name="Sink">Where the answer goes.</param>
/// <param name="Text">What the person writes.</param>
internal sealed record Message(Uri Sink, string Text)
{
    /// <summary>The error this bot is for, as a dialog of Hyper-V says it.</summary>
    public const string PastedError =
        "Failed to start the virtual machine 'lab-dc01' because one of the Hyper-V components is not running.";

    /// <summary>Stands where the number of the delivery comes.</summary>
    public const string Number = "NUMBER";

    /// <summary>Stands where the number of the person comes.</summary>
    public const string Person = "PERSON";

    /// <summary>The JSON, with <see cref="Number"/> and <see cref="Person"/> to be replaced.</summary>
    public string Template => new JsonObject
    {
        ["type"] = "message",
        ["id"] = $"1795{Number}",
        ["timestamp"] = "2026-11-26T09:15:00.123Z",
        ["localTimestamp"] = "2026-11-26T18:15:00.123+09:00",
        ["localTimezone"] = "Asia/Tokyo",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Sink.ToString(),
        ["from"] = new JsonObject { ["id"] = $"29:{Person}", ["name"] = "Mika Tanaka", ["aadObjectId"] = $"00000000-0000-4000-8000-{Person}" },
        ["recipient"] = new JsonObject { ["id"] = "28:nestor", ["name"] = "Nestor" },
        ["conversation"] = new JsonObject
        {
            ["id"] = $"a:{Person}", ["conversationType"] = "personal", ["tenantId"] = "99999999-aaaa-4bbb-8ccc-000000000000",
        },
        ["textFormat"] = "plain",
        ["locale"] = "en-US",
        ["text"] = Text,
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{Text}</p>" }),
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "JP", ["platform"] = "Windows" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "99999999-aaaa-4bbb-8ccc-000000000000" } },
    }.ToJsonString();

    /// <summary>One delivery that no other has the number of, from a person who wrote no other: one chat alone would come to Teams' limits, which the bot keeps.</summary>
    public HttpRequestMessage AsRequest(Uri bot, string? token)
    {
        var number = Random.Shared.Next(100_000_000, 999_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var body = Template.Replace(Number, number, StringComparison.Ordinal).Replace(Person, number.PadLeft(12, '0'), StringComparison.Ordinal);
        return new(HttpMethod.Post, new Uri(bot, "/api/messages"))
        {
            Content = new StringContent(body, Encoding.UTF8, MediaTypeNames.Application.Json),
            Headers = { Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token) },
        };
    }
}
