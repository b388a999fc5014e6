using System.Text.Json;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Storage.Approvals;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Storage.Tests.Samples;

namespace Bot.Storage.Tests;

public abstract class SchemaStories(Database database) : Stories(database)
{
    [Fact]
    public async Task Five_replicas_that_start_at_once_on_an_empty_database_all_work()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(Database.StartAsync)));

        await Task.WhenAll(runs.Select((run, number) => Task.Run(() => run.Requests.AddAsync(Request(Machine($"web-{number}")), null, default))));

        Assert.Equal(5, (await runs[0].Requests.ListOpenAsync(default)).Count);
        Assert.Null((await runs[0].Audit.VerifyAsync(null, default)).Fault);
        foreach (var run in runs)
            await run.DisposeAsync();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_words_and_left_alone()
    {
        await using (await Database.StartAsync())
            await Database.AskAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Later', '99.0.0')");

        var refusal = await Assert.ThrowsAsync<NewerDatabaseException>(Database.StartAsync);

        Assert.Contains("newer version", refusal.Message);
        Assert.Contains("20990101000000_Later", refusal.Message);
    }

    [Fact]
    public async Task The_first_start_on_an_empty_database_frightens_nobody()
    {
        var log = new Alarms();

        await using var run = await Database.StartAsync(log.Listen);

        Assert.Empty(log.Heard);
        Assert.Empty(await run.Requests.ListOpenAsync(default));
    }

    [Fact]
    public async Task Every_change_of_the_model_has_its_migration()
    {
        await using var run = await Database.StartAsync();
        await using var context = await run.Services.GetRequiredService<IDbContextFactory<StorageContext>>().CreateDbContextAsync();

        Assert.False(context.Database.HasPendingModelChanges());
    }
}

public sealed class SchemaStoriesOnPostgres() : SchemaStories(new PostgresDatabase())
{
    [Fact]
    public async Task A_first_start_that_really_fails_says_so()
    {
        await Database.AskAsync("CREATE TABLE \"Requests\" (\"Other\" INTEGER)");
        var log = new Alarms();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Database.StartAsync(log.Listen));

        Assert.Contains(log.Heard, line => line.Contains("CREATE TABLE \"Requests\"", StringComparison.Ordinal));
    }
}

public sealed class SchemaStoriesOnSqlite() : SchemaStories(new SqliteFile())
{
    private SqliteFile File => (SqliteFile)Database;

    [Fact]
    public async Task The_first_start_makes_the_folder_the_file_and_the_tables()
    {
        await using var run = await Database.StartAsync();

        Assert.Equal("wal", await Database.AskAsync("PRAGMA journal_mode"));
        Assert.Empty(await run.Requests.ListOpenAsync(default));
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_made_the_tables_does_not_block_the_next_one()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File.Name)!);
        await Database.AskAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await Database.AskAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-23 08:00:00')");

        await using var run = await Database.StartAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Empty(await run.Requests.ListOpenAsync(default));
    }

    [Fact]
    public async Task A_database_of_the_version_before_the_audit_is_upgraded_and_what_it_holds_is_kept()
    {
        var asked = Request();
        await MakeFirstAsync(JsonSerializer.Serialize(asked, StorageJson.Default.ResizeRequest), asked);

        await using var run = await Database.StartAsync();

        Assert.Equal(asked.Plan.Hash, (await run.Requests.FindOpenAsync(asked.Plan.Machine, default))!.Plan.Hash);
        var record = Assert.Single(await run.Audit.ListAsync(asked.Id, default));
        Assert.Equal((AuditEvent.Found, null, asked.Plan.Hash), (record.Entry.What, record.Entry.Who, record.Entry.PlanHash));
        Assert.NotNull(await run.Requests.TryUpdateAsync(asked.Decided(Aoi, approved: true), default));
        Assert.Null((await run.Audit.VerifyAsync(null, default)).Fault);
    }

    private async Task MakeFirstAsync(string json, ResizeRequest request)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File.Name)!);
        await using var services = new ServiceCollection().AddStorage(await Database.ConnectionStringAsync()).BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<StorageContext>>().CreateDbContextAsync();
        await context.GetService<IMigrator>().MigrateAsync("20261123060909_First");
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Requests VALUES ({request.Id.Value}, {request.Plan.Machine.ToString().ToLowerInvariant()}, 'Pending', {"2026-11-23 08:00:00"}, 0, {json})");
    }
}
