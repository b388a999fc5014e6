using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Items in memory, for tests and development; gone when the process ends. What is read is a copy of what was written,
/// of the same types.
/// </summary>
public class MemoryStorage : IStorage
{
    private const string ETagProperty = "eTag";

    private readonly Lock _lock = new();
    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private int _nextETag;

    /// <summary>A storage over the given items, or over none.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedJson.CreateSerializer(), dictionary)
    {
    }

    /// <summary>A storage that copies with the given serializer.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _items = dictionary ?? [];
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
                if (_items.TryGetValue(key, out var item) && item is not null)
                    found[key] = item.ToObject<object>(_serializer);
        }
        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <summary>Writes items; a stale ETag is an <see cref="ArgumentException"/> whose message begins with "Etag conflict".</summary>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
                _items[key] = value is null ? null : Copy(key, value);
        }
        return Task.CompletedTask;
    }

    private JObject Copy(string key, object value)
    {
        var current = _items.GetValueOrDefault(key)?[ETagProperty]?.Value<string>();
        if (value is not IStoreItem item)
            return JObject.FromObject(value, _serializer);
        if (current is not null && item.ETag != "*" && item.ETag != current)
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
        var copy = JObject.FromObject(value, _serializer);
        copy[ETagProperty] = (_nextETag++).ToString(CultureInfo.InvariantCulture);
        return copy;
    }
}
