namespace Microsoft.Bot.Builder;

/// <summary>Objects by key.</summary>
public interface IStorage
{
    /// <summary>The items that are there, by key; missing keys are left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items; one that is an <see cref="IStoreItem"/> with a stale <see cref="IStoreItem.ETag"/> is refused.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; missing keys are left alone.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>An item whose writes are checked against the version that was read.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; <c>*</c> means the last writer wins.</summary>
    string ETag { get; set; }
}
