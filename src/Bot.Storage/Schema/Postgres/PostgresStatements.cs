using System.Data.Common;

namespace Bot.Storage.Schema.Postgres;

/// <summary>Statements over the pool of connections.</summary>
internal sealed class PostgresStatements(DbDataSource source) : IStatements
{
    public async Task<int> WriteAsync(FormattableString statement, CancellationToken cancellationToken)
    {
        await using var command = Command(WholeText.In(statement));
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<TRow?> FindAsync<TRow>(FormattableString query, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var command = Command(WholeText.In(query));
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken) ? read(rows) : null;
    }

    private DbCommand Command(FormattableString statement)
    {
        var (text, names) = StatementText.Of(statement);
        var command = source.CreateCommand(text);
        foreach (var (name, value) in names.Zip(statement.GetArguments()))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
