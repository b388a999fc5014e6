namespace Bot.Cloud.Reading;

/// <summary>Remembers what was slow to read. A value that is no longer fresh is still given out while a newer one is fetched in the background,
/// until it is too old to be of use; many who ask at once share one fetch; a failed fetch is forgotten.</summary>
/// <param name="clock">The clock.</param>
/// <param name="fresh">How long a value is given out without asking again.</param>
/// <param name="usable">How long it is given out at all.</param>
/// <param name="capacity">How many keys are kept; the one not asked for longest goes first.</param>
internal sealed class RefreshingCache<TKey, TValue>(TimeProvider clock, TimeSpan fresh, TimeSpan usable, int capacity)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Entry> entries = [];
    private long asked;

    /// <summary>The value, from memory or by fetching it.</summary>
    /// <param name="key">Which value.</param>
    /// <param name="fetch">Gets it. It serves everybody who waits, so one person's cancellation does not stop it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<TValue> GetAsync(TKey key, Func<CancellationToken, Task<TValue>> fetch, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var entry = Entered(key);
            entry.LastAsked = ++asked;
            if (entry.Value is { } value && Age(entry) < usable)
            {
                if (Age(entry) >= fresh)
                    entry.Fetching ??= FetchAsync(key, entry, fetch);
                return Task.FromResult(value);
            }
            entry.Fetching ??= FetchAsync(key, entry, fetch);
            return entry.Fetching.WaitAsync(cancellationToken);
        }
    }

    /// <summary>What is remembered now, without fetching; <see langword="default"/> when nothing is.</summary>
    public TValue? Peek(TKey key)
    {
        lock (gate)
            return entries.GetValueOrDefault(key) is { } entry ? entry.Value : default;
    }

    /// <summary>Forgets a value.</summary>
    public void Forget(TKey key)
    {
        lock (gate)
            entries.Remove(key);
    }

    private TimeSpan Age(Entry entry) => clock.GetElapsedTime(entry.Fetched);

    private Entry Entered(TKey key)
    {
        if (entries.TryGetValue(key, out var known))
            return known;
        if (entries.Count >= capacity)
            entries.Remove(entries.MinBy(pair => pair.Value.LastAsked).Key);
        return entries[key] = new();
    }

    // Leaves the lock's thread at once: the fetch must not run, nor end, inside the lock.
    private Task<TValue> FetchAsync(TKey key, Entry entry, Func<CancellationToken, Task<TValue>> fetch)
    {
        var fetching = Task.Run(() => KeepAsync(key, entry, fetch), CancellationToken.None);
        // A refresh in the background may have nobody who waits for it; who does wait sees the failure.
        _ = fetching.ContinueWith(task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return fetching;
    }

    private async Task<TValue> KeepAsync(TKey key, Entry entry, Func<CancellationToken, Task<TValue>> fetch)
    {
        try
        {
            var value = await fetch(CancellationToken.None);
            lock (gate)
                (entry.Value, entry.Fetched) = (value, clock.GetTimestamp());
            return value;
        }
        finally
        {
            Settle(key, entry);
        }
    }

    private void Settle(TKey key, Entry entry)
    {
        lock (gate)
        {
            entry.Fetching = null;
            if (entry.Value is null && entries.GetValueOrDefault(key) == entry)
                entries.Remove(key);
        }
    }

    private sealed class Entry
    {
        public TValue? Value { get; set; }

        public long Fetched { get; set; }

        public long LastAsked { get; set; }

        public Task<TValue>? Fetching { get; set; }
    }
}
