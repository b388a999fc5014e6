using Bot.Storage.Schema.Postgres;
using Bot.Storage.Schema.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bot.Storage.Schema;

/// <summary>
/// Lets <c>dotnet ef migrations add NAME --project src/Bot.Storage --context SqliteContext -o Schema/Sqlite</c> work without a host;
/// the same with <c>PostgresContext</c> and <c>Schema/Postgres</c>. A change of the tables needs both.
/// </summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteContext>, IDesignTimeDbContextFactory<PostgresContext>
{
    SqliteContext IDesignTimeDbContextFactory<SqliteContext>.CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteContext>();
        SqliteContext.Configure(options, "Data Source=design.db");
        return new(options.Options);
    }

    PostgresContext IDesignTimeDbContextFactory<PostgresContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=design").Options);
}
