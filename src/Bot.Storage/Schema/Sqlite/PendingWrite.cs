namespace Bot.Storage.Schema.Sqlite;

/// <summary>A statement that waits for its commit, and whoever waits for it.</summary>
internal sealed class PendingWrite(FormattableString statement, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource<int> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _rows;

    /// <summary>How many rows it changed.</summary>
    public Task<int> Outcome => _outcome.Task;

    /// <summary>Runs it in a transaction, of which nobody is told before it is committed. Nothing is done for whoever waits no more.</summary>
    public void Run(PreparedStatements connection)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _rows = connection.Execute(statement);
    }

    /// <summary>Runs it in a transaction of its own and tells how that went.</summary>
    public void RunAlone(PreparedStatements connection)
    {
        try
        {
            Run(connection);
            Tell();
        }
        catch (OperationCanceledException)
        {
            _outcome.SetCanceled(cancellationToken);
        }
        catch (Exception fault)
        {
            _outcome.SetException(fault);
        }
    }

    /// <summary>Tells that it is committed.</summary>
    public void Tell() => _outcome.SetResult(_rows);
}
