using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Cloud.Connection;

/// <summary>
/// One page of a list, <c>{"value": […], "nextLink": "…"}</c>, read entry by entry while it arrives: never more than the entry at hand is kept, as the sizes of
/// a region are megabytes of which we use little.
/// </summary>
/// <param name="answer">Azure's answer.</param>
/// <param name="type">How to read an entry.</param>
internal sealed class ListPage<T>(Stream answer, JsonTypeInfo<T> type)
{
    private static readonly StreamPipeReaderOptions Pieces = new(bufferSize: 16 * 1024, leaveOpen: true);

    private readonly List<T> arrived = [];
    private JsonReaderState state;
    private Place place = Place.Before;
    private bool hasEntries;

    /// <summary>Where the next page is, once all entries are read; null when there is none.</summary>
    public string? NextLink { get; private set; }

    /// <summary>The entries, in their order.</summary>
    /// <exception cref="JsonException">The answer is no such page, or ends too early.</exception>
    public async IAsyncEnumerable<T> EntriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(answer, Pieces);
        try
        {
            for (var ended = false; !ended;)
            {
                var piece = await pipe.ReadAsync(cancellationToken);
                pipe.AdvanceTo(Read(piece.Buffer, piece.IsCompleted), piece.Buffer.End);
                ended = piece.IsCompleted;
                foreach (var entry in arrived)
                    yield return entry;
                arrived.Clear();
            }
        }
        finally
        {
            await pipe.CompleteAsync();
        }
    }

    // Reads what is whole, and says how far that went: a token or an entry that has only begun to arrive is read again with the rest of it.
    private SequencePosition Read(ReadOnlySequence<byte> piece, bool isLast)
    {
        var json = new Utf8JsonReader(piece, isLast, state);
        var whole = json;
        while (json.Read() && TryTake(ref json))
            whole = json;
        state = whole.CurrentState;
        return isLast && !(place == Place.After && hasEntries) ? throw new JsonException("Azure's list ends too early.") : whole.Position;
    }

    private bool TryTake(ref Utf8JsonReader json) => (place, json.TokenType) switch
    {
        (Place.Before, JsonTokenType.StartObject) => Go(Place.AmongProperties),
        (Place.AmongProperties, JsonTokenType.EndObject) => Go(Place.After),
        (Place.AmongProperties, JsonTokenType.PropertyName) => TryTakeProperty(ref json),
        (Place.AmongEntries, JsonTokenType.EndArray) => Go(Place.AmongProperties),
        (Place.AmongEntries, _) => TryTakeEntry(ref json),
        _ => throw new JsonException("Azure's answer is no list."),
    };

    private bool TryTakeProperty(ref Utf8JsonReader json)
    {
        var (isValue, isLink) = (json.ValueTextEquals("value"u8), json.ValueTextEquals("nextLink"u8));
        if (!json.Read())
            return false;
        if (isValue)
            return TryTakeEntries(json.TokenType);
        if (isLink && json.TokenType is JsonTokenType.String)
            NextLink = json.GetString();
        return json.TrySkip();
    }

    // Who asks for the denials and gets something else must not take it for none.
    private bool TryTakeEntries(JsonTokenType token)
    {
        hasEntries = true;
        return token switch
        {
            JsonTokenType.StartArray => Go(Place.AmongEntries),
            JsonTokenType.Null => true,
            _ => throw new JsonException("Azure's answer holds no list."),
        };
    }

    private bool TryTakeEntry(ref Utf8JsonReader json)
    {
        var ahead = json;
        if (!ahead.TrySkip())
            return false;
        if (JsonSerializer.Deserialize(ref json, type) is { } entry)
            arrived.Add(entry);
        return true;
    }

    private bool Go(Place next)
    {
        place = next;
        return true;
    }

    private enum Place
    {
        Before,
        AmongProperties,
        AmongEntries,
        After,
    }
}
