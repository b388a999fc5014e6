using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads what dialogs remember. A storage that keeps no type names gives objects back as JSON and numbers as long.</summary>
internal static class StoredState
{
    /// <summary>
    /// The value under a key as the type it had when it was stored. A value that had to be converted replaces the stored one, so that
    /// changes to it are kept.
    /// </summary>
    /// <returns>The value, or the type's default where there is none.</returns>
    public static T Read<T>(this IDictionary<string, object> state, string key)
    {
        if (!state.TryGetValue(key, out var stored) || stored is null) return default;
        if (stored is T value) return value;
        value = (stored as JToken ?? JToken.FromObject(stored)).ToObject<T>();
        state[key] = value;
        return value;
    }
}
