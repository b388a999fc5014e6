using System.Globalization;
using Bot.Storage.Tests;

namespace Benchmarks.Load;

/// <summary>Many approved resizes in flight at once in one process: all must end, and what the bot adds to the operations themselves is told.</summary>
internal sealed class LoadBenchmark : IBenchmark
{
    private const int CountedResizes = 20;

    /// <inheritdoc/>
    public string Verb => "load";

    /// <inheritdoc/>
    public string What => "1,000 approved resizes in flight in one process, operations of 30 s, on SQLite and PostgreSQL [COUNT] [SECONDS] [sqlite|postgres]";

    /// <inheritdoc/>
    public async Task RunAsync(string[] arguments)
    {
        var count = Number(arguments, 0, 1000);
        var seconds = Number(arguments, 1, 30);
        List<LoadResult> results = [];
        if (arguments.ElementAtOrDefault(2) is not "postgres")
            results.Add(await OnSqliteAsync(count, seconds));
        if (arguments.ElementAtOrDefault(2) is not "sqlite")
            results.Add(await OnPostgresAsync(count, seconds));
        Table.Print(LoadResult.Columns, results.Select(result => result.Cells));
    }

    private static async Task<LoadResult> OnSqliteAsync(int count, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("nestor-load-");
        var run = new LoadRun("SQLite", Sqlite(folder), count, seconds);
        var result = await run.RunAsync(() => Task.FromResult(new DatabaseUse(folder.GetFiles().Sum(file => file.Length))));
        folder.Delete(recursive: true);
        return result with { Each = result.Each with { Rows = await RowsOnSqliteAsync(seconds) } };
    }

    private static async Task<long?> RowsOnSqliteAsync(int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("nestor-load-rows-");
        var rows = new SqliteRows(File(folder));
        var result = await new LoadRun("SQLite, counting its rows", Sqlite(folder), CountedResizes, seconds).RunAsync(async () => new(Bytes: 0, await rows.CountAsync()));
        folder.Delete(recursive: true);
        return result.Each.Rows;
    }

    private static string Sqlite(DirectoryInfo folder) => $"Data Source={File(folder)}";

    private static string File(DirectoryInfo folder) => Path.Combine(folder.FullName, "load.db");

    private static async Task<LoadResult> OnPostgresAsync(int count, int seconds)
    {
        // As it comes: every commit waits for the disk.
        var server = await PostgresServer.StartAsync("");
        var database = await server.MakeDatabaseAsync();
        return await new LoadRun("PostgreSQL", database, count, seconds).RunAsync(() => UseAsync(database));
    }

    // A session tells what it did with a delay of up to a second: https://www.postgresql.org/docs/17/monitoring-stats.html (read 2026-11).
    private static async Task<DatabaseUse> UseAsync(string database)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System);
        await using var source = Npgsql.NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(
            "SELECT pg_database_size(datid), tup_inserted + tup_updated + tup_deleted, xact_commit FROM pg_stat_database WHERE datname = current_database()");
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
    }

    private static int Number(string[] arguments, int index, int otherwise) =>
        arguments.Length > index ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : otherwise;
}
