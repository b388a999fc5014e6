using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>
/// Connections for the schedule's tables in the same file: they wait for their turn to write, and do not wait for the disk at each commit. What a
/// power failure takes of the schedule is put back at the next start from the requests, which do wait for the disk.
/// </summary>
/// <remarks>https://sqlite.org/pragma.html#pragma_synchronous (read 2026-11): NORMAL keeps a WAL file whole, and may lose the last commits when the power fails.</remarks>
internal sealed class ScheduleSource(string connectionString) : DbDataSource
{
    public override string ConnectionString => connectionString;

    protected override DbConnection CreateDbConnection() => new Connection(connectionString);

    private sealed class Connection(string connectionString) : SqliteConnection(connectionString)
    {
        public override void Open()
        {
            base.Open();
            using var command = CreateCommand();
            command.CommandText = "PRAGMA busy_timeout = 30000; PRAGMA synchronous = NORMAL;";
            command.ExecuteNonQuery();
        }
    }
}
