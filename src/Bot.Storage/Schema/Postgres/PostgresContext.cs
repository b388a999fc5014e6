using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Schema.Postgres;

/// <summary>The tables in a PostgreSQL database: several processes, which must not come in between each other's look and write.</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : StorageContext(options)
{
    // Any number will do, as long as all versions of the bot take the same.
    private const long UpgradeLock = 0x4E65_7374_6F72;

    // An advisory lock on each key, held to the end of the transaction: https://www.postgresql.org/docs/15/explicit-locking.html#ADVISORY-LOCKS (read 2026-11).
    public override async Task<Writing> BeginAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var writing = new Writing(await Database.BeginTransactionAsync(cancellationToken));
        foreach (var key in keys.Select(WholeText.Of).Order(StringComparer.Ordinal))
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellationToken);
        return writing;
    }

    public override Task<int> ExecuteAsync(FormattableString statement, CancellationToken cancellationToken) =>
        base.ExecuteAsync(WholeText.In(statement), cancellationToken);

    // One replica upgrades, the others wait; a killed one's lock ends with its connection.
    public override async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({UpgradeLock})", cancellationToken);
        try
        {
            await MakeHistoryAsync(cancellationToken);
            await SchemaUpgrade.RunAsync(this, _ => Task.CompletedTask, cancellationToken);
        }
        finally
        {
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({UpgradeLock})", CancellationToken.None);
            await Database.CloseConnectionAsync();
        }
    }

    // EF Core learns that the table of its migrations is missing by failing to read it, and logs each failure as an error.
    private Task<int> MakeHistoryAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync(this.GetService<IHistoryRepository>().GetCreateIfNotExistsScript(), cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().HaveConversion<WholeTextConverter>();
    }

    private sealed class WholeTextConverter() : ValueConverter<string, string>(text => WholeText.Of(text), text => text);
}
