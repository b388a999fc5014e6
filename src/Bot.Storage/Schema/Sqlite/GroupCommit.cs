using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>
/// Statements that come while another is written wait together and share one commit, which costs SQLite more than the statements do.
/// They run in the order in which they came; one that fails takes no other with it.
/// </summary>
internal sealed class GroupCommit(string connectionString) : IDisposable
{
    /// <summary>So many at once, that nobody waits long for the others.</summary>
    private const int Most = 64;

    private readonly PreparedStatements _connection = new(connectionString);
    private readonly ConcurrentQueue<PendingWrite> _waiting = new();
    private int _open;

    /// <summary>Runs a statement, alone or together with others.</summary>
    /// <returns>How many rows it changed, once it is committed.</returns>
    public Task<int> WriteAsync(FormattableString statement, CancellationToken cancellationToken)
    {
        var write = new PendingWrite(statement, cancellationToken);
        _waiting.Enqueue(write);
        if (Interlocked.Increment(ref _open) == 1)
            _ = CommitNextAsync();
        return write.Outcome;
    }

    public void Dispose() => _connection.Dispose();

    // Whoever finds nobody at work does the work, once: what has come meanwhile is for another thread, so that nobody works for the others for ever.
    private async Task CommitNextAsync()
    {
        int done;
        using (await WriterTurn.TakeAsync(connectionString, CancellationToken.None))
            done = CommitWaiting();
        if (Interlocked.Add(ref _open, -done) > 0)
            ThreadPool.UnsafeQueueUserWorkItem(commits => _ = commits.CommitNextAsync(), this, preferLocal: false);
    }

    private int CommitWaiting()
    {
        var group = new List<PendingWrite>();
        while (group.Count < Most && _waiting.TryDequeue(out var write))
            group.Add(write);
        if (group.Count == 1 || !IsCommitted(group))
            group.ForEach(write => write.RunAlone(_connection));
        else
            group.ForEach(write => write.Tell());
        return group.Count;
    }

    // False when one of them failed or the commit did: nothing of the group is written then.
    private bool IsCommitted(List<PendingWrite> group)
    {
        try
        {
            _connection.Execute($"BEGIN IMMEDIATE");
            group.ForEach(write => write.Run(_connection));
            _connection.Execute($"COMMIT");
            return true;
        }
        catch (Exception)
        {
            RollBack();
            return false;
        }
    }

    // After some faults (a full disk) SQLite has rolled back by itself, and at the bot's end the connection is closed.
    private void RollBack()
    {
        try
        {
            _connection.Execute($"ROLLBACK");
        }
        catch (Exception fault) when (fault is SqliteException or InvalidOperationException)
        {
        }
    }
}
