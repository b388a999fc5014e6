using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>One connection, which keeps each statement prepared: SQLite takes longer to read a statement than to run it, which takes some microseconds.</summary>
/// <remarks>https://sqlite.org/pragma.html#pragma_synchronous (read 2026-11): NORMAL keeps a WAL file whole, and may lose the last commits when the power fails.</remarks>
internal sealed class PreparedStatements(string connectionString) : IDisposable
{
    private readonly SqliteConnection _connection = new(connectionString);
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private readonly Lock _gate = new();

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(FormattableString statement)
    {
        lock (_gate)
            return Prepared(statement).ExecuteNonQuery();
    }

    /// <summary>The first row that a query finds, or null.</summary>
    public TRow? First<TRow>(FormattableString query, Func<DbDataReader, TRow> read)
        where TRow : class
    {
        lock (_gate)
        {
            using var rows = Prepared(query).ExecuteReader();
            return rows.Read() ? read(rows) : null;
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _connection.Dispose();
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
