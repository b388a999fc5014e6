namespace AzureSimulator;

/// <summary>The calls, the newest hundred thousand of them.</summary>
internal sealed class RequestLog
{
    private const int Most = 100_000;
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, LoggedRequest> entries = [];
    private long last;

    public LoggedRequest Begin(string method, string path, string? body, DateTimeOffset time, string requestId)
    {
        lock (gate)
        {
            var entry = new LoggedRequest(++last, method, path, body, time, requestId, 0, null);
            entries.Add(entry.Number, entry);
            entries.Remove(entry.Number - Most);
            return entry;
        }
    }

    /// <summary>Notes the answer, unless the log was cleared meanwhile.</summary>
    public void End(LoggedRequest entry, int status, DateTimeOffset ended)
    {
        lock (gate)
        {
            if (entries.ContainsKey(entry.Number))
                entries[entry.Number] = entry with { Status = status, Ended = ended };
        }
    }

    public IReadOnlyList<LoggedRequest> Entries()
    {
        lock (gate)
            return [.. entries.Values];
    }

    public void Clear()
    {
        lock (gate)
            entries.Clear();
    }
}
