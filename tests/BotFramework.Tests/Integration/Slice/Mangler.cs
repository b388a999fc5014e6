using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

/// <summary>Makes bodies of requests that no channel would send, out of ones that channels do send. The same seed makes the same bodies.</summary>
internal sealed class Mangler(int seed, IReadOnlyList<string> good)
{
    private static readonly string[] s_texts =
    [
        "", " ", "\0", "null", "message", "invoke", "conversationUpdate", "event", "delay", "trace", "invokeResponse", "expectReplies", "2020-01-01T00:00:00Z", "0001-01-01T00:00:00",
        "9999-99-99T99:99:99Z", "99999999999999999999", "NaN", "en-us", "xx-no-such-culture", "🤖\ud800", "<at>a</at>", "<at <at <at", "mention", "../../etc/passwd", "https://", "http://[::1", "msteams", "emulator",
        "adaptiveCard/action", "task/fetch", "composeExtension/query", "signin/verifyState", "application/search", "config/fetch", "application/vnd.microsoft.readReceipt", "channelCreated",
        "application/vnd.microsoft.meetingStart", "application/vnd.microsoft.meetingParticipantJoin", "fileConsent/invoke", "System.Object, mscorlib",
    ];

    private static readonly string[] s_names =
    [
        "type", "id", "name", "value", "channelData", "conversation", "from", "recipient", "membersAdded", "entities", "attachments", "action", "data", "text", "timestamp", "locale", "relatesTo",
        "deliveryMode", "serviceUrl", "channelId", "$type", "$id", "$ref", "$values", "team", "tenant", "eventType", "replyToId", "historyDisclosed", "suggestedActions", "unknown", "",
    ];

    private readonly Random _random = new(seed);
    private readonly JObject[] _good = [.. good.Select(JObject.Parse)];

    public byte[] Next() => _random.Next(10) switch
    {
        0 => Random(),
        1 => Encoding.UTF8.GetBytes(Value(depth: 4).ToString(Formatting.None)),
        2 or 3 => Bitten(Encoding.UTF8.GetBytes(good[_random.Next(good.Count)])),
        _ => Encoding.UTF8.GetBytes(Changed().ToString(Formatting.None)),
    };

    private byte[] Random()
    {
        var bytes = new byte[_random.Next(300)];
        _random.NextBytes(bytes);
        return bytes;
    }

    // Bytes overwritten, dropped or repeated; the end cut off.
    private byte[] Bitten(byte[] body)
    {
        List<byte> bytes = [.. body];
        for (var bites = _random.Next(1, 5); bites > 0 && bytes.Count > 1; bites--)
        {
            var at = _random.Next(bytes.Count);
            var length = Math.Min(_random.Next(1, 40), bytes.Count - at);
            switch (_random.Next(4))
            {
                case 0: bytes[at] = (byte)_random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }

        return [.. bytes];
    }

    private JObject Changed()
    {
        var body = (JObject)_good[_random.Next(_good.Length)].DeepClone();
        for (var changes = _random.Next(1, 6); changes > 0; changes--)
            Change(body);
        return body;
    }

    private void Change(JObject body)
    {
        JProperty[] all = [.. body.Descendants().OfType<JProperty>()];
        if (all.Length == 0)
            return;
        var property = all[_random.Next(all.Length)];
        switch (_random.Next(6))
        {
            case 0: property.Remove(); break;
            case 1: ((JObject)property.Parent!)[Name()] = Value(depth: 3); break;
            case 2: property.Value = all[_random.Next(all.Length)].Value.DeepClone(); break;
            case 3: property.Value = new JArray(property.Value.DeepClone(), Value(depth: 2)); break;
            case 4 when !((JObject)property.Parent!).ContainsKey(property.Name.ToUpperInvariant()): property.Replace(new JProperty(property.Name.ToUpperInvariant(), property.Value)); break;
            default: property.Value = Value(depth: 3); break;
        }
    }

    private string Name() => s_names[_random.Next(s_names.Length)];

    private JToken Value(int depth) => _random.Next(depth > 0 ? 12 : 9) switch
    {
        0 => JValue.CreateNull(),
        1 => new JValue(_random.Next(2) == 0),
        2 => new JValue(_random.NextInt64(long.MinValue, long.MaxValue)),
        3 => new JValue(_random.Next(-3, 3)),
        4 => new JValue(Math.Pow(10, _random.Next(-300, 300))),
        5 => new JValue(new string('x', _random.Next(2000))),
        6 or 7 or 8 => new JValue(s_texts[_random.Next(s_texts.Length)]),
        9 => new JArray(Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth - 1))),
        10 => Nested(_random.Next(300)),
        _ => new JObject(Enumerable.Range(0, _random.Next(4)).Select(_ => Name()).Distinct().Select(name => new JProperty(name, Value(depth - 1)))),
    };

    private static JToken Nested(int depth)
    {
        JToken inner = new JArray();
        for (; depth > 0; depth--)
            inner = depth % 2 == 0 ? new JArray(inner) : new JObject { ["value"] = inner };
        return inner;
    }
}
