using Microsoft.Data.Sqlite;

namespace Benchmarks.Load;

/// <summary>Counts the rows that are inserted, changed or deleted in a SQLite file, which does not count them itself: a trigger on each table does. It costs time, so a run that counts is not timed.</summary>
internal sealed class SqliteRows(string file)
{
    private bool _counting;

    /// <summary>How many rows were written since this was asked first.</summary>
    public async Task<long> CountAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        if (!_counting)
            await BeginAsync(connection);
        return (long)(await Command(connection, """SELECT "Rows" FROM "Counted" """).ExecuteScalarAsync())!;
    }

    private async Task BeginAsync(SqliteConnection connection)
    {
        var triggers =
            from table in await TablesAsync(connection)
            from change in new[] { "INSERT", "UPDATE", "DELETE" }
            select $"""CREATE TRIGGER "Counted {change} {table}" AFTER {change} ON "{table}" BEGIN UPDATE "Counted" SET "Rows" = "Rows" + 1; END;""";
        await Command(connection, $"""CREATE TABLE "Counted" ("Rows" INTEGER); INSERT INTO "Counted" VALUES (0); {string.Concat(triggers)}""").ExecuteNonQueryAsync();
        _counting = true;
    }

    private static async Task<IReadOnlyList<string>> TablesAsync(SqliteConnection connection)
    {
        await using var rows = await Command(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").ExecuteReaderAsync();
        List<string> names = [];
        while (await rows.ReadAsync())
            names.Add(rows.GetString(0));
        return names;
    }

    private static SqliteCommand Command(SqliteConnection connection, string text) => new(text, connection);
}
