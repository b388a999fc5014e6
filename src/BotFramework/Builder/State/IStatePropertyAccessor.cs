namespace Microsoft.Bot.Builder;

/// <summary>A property of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name of the property.</summary>
    string Name { get; }
}

/// <summary>Reads and writes one property of a state, within a turn.</summary>
/// <typeparam name="T">What the property holds.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>
    /// The value. Missing: what <paramref name="defaultValueFactory"/> makes, which is then set; without a factory null, and a
    /// <see cref="KeyNotFoundException"/> for a value type.
    /// </summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Takes the property away; it is stored when the state is saved.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the value; it is stored when the state is saved.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
