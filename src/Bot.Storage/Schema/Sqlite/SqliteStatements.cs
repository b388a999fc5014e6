using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>Statements over one connection, which keeps each prepared: SQLite takes longer to read a statement than to run it.</summary>
/// <remarks>https://sqlite.org/pragma.html#pragma_synchronous (read 2026-11): NORMAL keeps a WAL file whole, and may lose the last commits when the power fails.</remarks>
internal sealed class SqliteStatements(string connectionString) : IStatements, IDisposable
{
    private readonly SqliteConnection _connection = new(connectionString);
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private readonly SemaphoreSlim _free = new(1, 1);

    public async Task<int> WriteAsync(FormattableString statement, CancellationToken cancellationToken)
    {
        using var turn = await WriterTurn.TakeAsync(connectionString, cancellationToken);
        return await UseAsync(statement, command => command.ExecuteNonQuery(), cancellationToken);
    }

    public Task<TRow?> FindAsync<TRow>(FormattableString query, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
        where TRow : class
        => UseAsync(query, command => First(command, read), cancellationToken);

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _connection.Dispose();
        _free.Dispose();
    }

    private static TRow? First<TRow>(SqliteCommand command, Func<DbDataReader, TRow> read)
        where TRow : class
    {
        using var rows = command.ExecuteReader();
        return rows.Read() ? read(rows) : null;
    }

    private async Task<T> UseAsync<T>(FormattableString statement, Func<SqliteCommand, T> use, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return use(Prepared(statement));
        }
        finally
        {
            _free.Release();
        }
    }

    private SqliteCommand Prepared(FormattableString statement)
    {
        if (!_prepared.TryGetValue(statement.Format, out var command))
            _prepared[statement.Format] = command = Prepare(statement);
        for (var i = 0; i < statement.ArgumentCount; i++)
            command.Parameters[i].Value = statement.GetArgument(i) ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Prepare(FormattableString statement)
    {
        Open();
        var (text, names) = StatementText.Of(statement);
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private void Open()
    {
        if (_connection.State == System.Data.ConnectionState.Open)
            return;
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 30000; PRAGMA synchronous = NORMAL;";
        command.ExecuteNonQuery();
    }
}
