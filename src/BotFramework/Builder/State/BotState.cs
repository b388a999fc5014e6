using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Named properties kept in a storage under one key, read once in a turn and written only when they changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>A state in the given storage, kept within a turn under the given key.</summary>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ThrowIfBlank(name, nameof(name));
        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>What this turn has read so far, null before it was read.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Reads the state, if this turn has not read it yet or <paramref name="force"/> says so.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext)?.State is not null)
            return;
        BotAssert.ContextNotNull(turnContext);
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState.Set(_contextServiceKey, new CachedBotState(Properties(stored)));
    }

    /// <summary>Writes the state, if it changed since it was read or <paramref name="force"/> says so.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not { } cached)
            return;
        var print = cached.Print();
        if (!force && cached.IsStored(print))
            return;
        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.MarkStored(print);
    }

    /// <summary>Empties the state of this turn; saving it then always writes.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (GetCachedState(turnContext) is not null)
            turnContext.TurnState.Set(_contextServiceKey, CachedBotState.Cleared());
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from this turn and from the storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not null)
            turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>What this turn has of the state, as JSON, null before it was read.</summary>
    public JToken Get(ITurnContext turnContext)
        => GetCachedState(turnContext) is { } cached ? JObject.FromObject(cached.State) : null;

    /// <summary>The key under which the state of this turn is stored.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>
    /// The value of a loaded property, converted from JSON when the storage does not keep types.
    /// Missing: null, or a <see cref="KeyNotFoundException"/> for a value type.
    /// </summary>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var properties = LoadedProperties(turnContext, propertyName);
        if (!properties.TryGetValue(propertyName, out var value))
            return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T));
        if (value is null)
            return Task.FromResult(default(T));
        if (value is T typed)
            return Task.FromResult(typed);
        var converted = (value as JToken ?? JToken.FromObject(value)).ToObject<T>(SchemaJson.Reader);
        // Kept, so that what the bot changes in it is saved.
        properties[propertyName] = converted;
        return Task.FromResult(converted);
    }

    /// <summary>Takes a loaded property away.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        LoadedProperties(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of a loaded state.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        LoadedProperties(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private static IDictionary<string, object> Properties(object stored) => stored switch
    {
        null => null,
        IDictionary<string, object> properties => properties,
        JObject json => json.Properties().ToDictionary(property => property.Name, property => property.Value is JValue { Value: var value } ? value : property.Value),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };

    private IDictionary<string, object> LoadedProperties(ITurnContext turnContext, string propertyName)
    {
        ThrowIfBlank(propertyName, nameof(propertyName));
        return GetCachedState(turnContext)?.State ?? throw new InvalidOperationException("Load the state before its properties are used.");
    }

    private static void ThrowIfBlank(string name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(parameter);
    }

    /// <summary>What a turn has of a state, with a print of how it looked when it was read.</summary>
    public class CachedBotState
    {
        private string _stored;

        /// <summary>A state as it was read; nothing stored yet is an empty one.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            _stored = Print();
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Cleared() => new() { _stored = null };

        internal bool IsStored(string print) => _stored == print;

        internal void MarkStored(string print) => _stored = print;

        internal string Print() => JsonConvert.SerializeObject(State);
    }
}
