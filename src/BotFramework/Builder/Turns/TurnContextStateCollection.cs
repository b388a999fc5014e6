using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>Values and services of one turn, by key; a service without a key goes by the full name of its type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>An empty collection.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The value under the key, or null when it is missing or of another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The service of this type, or null.</summary>
    public T Get<T>()
        where T : class
        => Get<T>(KeyOf<T>());

    /// <summary>Adds a value; a key that is already there is an <see cref="ArgumentException"/>.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a service under its type.</summary>
    public void Add<T>(T value)
        where T : class
        => Add(KeyOf<T>(), value);

    /// <summary>Sets a value; null takes the key away.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
            Remove(key);
        else
            this[key] = value;
    }

    /// <summary>Sets the service of this type.</summary>
    public void Set<T>(T value)
        where T : class
        => Set(KeyOf<T>(), value);

    /// <summary>Disposes every value that can be disposed, except a client of the channel: whoever made it may use it beyond this turn.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the values, once.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        _disposed = true;
        if (!disposing)
            return;
        foreach (var value in Values.OfType<IDisposable>().Where(value => value is not IConnectorClient))
            value.Dispose();
    }

    private static string KeyOf<T>() => typeof(T).FullName;
}
