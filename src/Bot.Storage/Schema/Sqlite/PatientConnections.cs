using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Storage.Schema.Sqlite;

/// <summary>Lets every connection wait for its turn to write (SQLite has one writer at a time) instead of failing with "database is locked", and makes what it commits outlive a power cut.</summary>
/// <remarks>https://sqlite.org/pragma.html#pragma_busy_timeout, #pragma_synchronous (read 2026-11): the settings belong to the connection, not to the file.</remarks>
internal sealed class PatientConnections : DbConnectionInterceptor
{
    private const string Patience = "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Patience;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Patience;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
