using System.Data.Common;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>Statements over two connections, so that nobody who reads waits for a writer; what is written at the same time is committed together.</summary>
internal sealed class SqliteStatements(string connectionString) : IStatements, IDisposable
{
    private readonly PreparedStatements _reading = new(connectionString);
    private readonly GroupCommit _writing = new(connectionString);

    public Task<int> WriteAsync(FormattableString statement, CancellationToken cancellationToken) => _writing.WriteAsync(statement, cancellationToken);

    public Task<TRow?> FindAsync<TRow>(FormattableString query, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
        where TRow : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_reading.First(query, read));
    }

    public void Dispose()
    {
        _reading.Dispose();
        _writing.Dispose();
    }
}
