using System.Data.Common;
using Npgsql;

namespace Bot.Storage.Tests;

/// <summary>An empty database of a real PostgreSQL server.</summary>
public sealed class PostgresDatabase : Database
{
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override async Task<string> MakeAsync() => await (await PostgresServer.SharedAsync()).MakeDatabaseAsync();

    protected override DbConnection Connect(string connectionString) => new NpgsqlConnection($"{connectionString};Pooling=false");
}
