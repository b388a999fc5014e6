using System.Data.Common;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Documents;
using Bot.Storage.Approvals;
using Bot.Storage.Audit;
using Bot.Storage.Documents;
using Bot.Storage.Schema;
using Bot.Storage.Schema.Postgres;
using Bot.Storage.Schema.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Bot.Storage;

/// <summary>What we remember: requests, their audit, the cards about them, how to reach people, and conversation state, in a SQLite file or a PostgreSQL database.</summary>
public static class StorageSetup
{
    // A token lasts an hour and more; whoever connects must have one that still does.
    private static readonly TimeSpan TokenKept = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    /// <summary>Adds the stores. <see cref="PrepareAsync"/> must have run before the first of them is used.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="connectionString">A SQLite file (<c>Data Source=nestor.db</c>; its folder is made when it is missing) or a PostgreSQL database (<c>Host=…</c> or <c>postgres://…</c>).</param>
    /// <exception cref="ArgumentException">The connection string names no database.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connectionString) =>
        services.AddStores(DatabaseChoice.Of(connectionString));

    /// <summary>Adds the stores over a database that is there already: nothing is made or upgraded.</summary>
    /// <exception cref="ArgumentException">The connection string names no database.</exception>
    public static IServiceCollection AddExistingStorage(this IServiceCollection services, string connectionString) =>
        services.AddStores(DatabaseChoice.Of(connectionString) switch
        {
            DatabaseChoice.Sqlite(var file) => new DatabaseChoice.Sqlite(new SqliteConnectionStringBuilder(file) { Mode = SqliteOpenMode.ReadWrite }.ConnectionString),
            var other => other,
        });

    /// <summary>Whether several processes may share the database. In either case its <see cref="DbDataSource"/> is in the container, for whoever else keeps tables in it.</summary>
    /// <exception cref="ArgumentException">The connection string names no database.</exception>
    public static bool IsShared(string connectionString) => DatabaseChoice.Of(connectionString) is DatabaseChoice.Postgres;

    /// <summary>Makes or upgrades the database. Safe to repeat and safe to do by several replicas at once; call it at start, before anything else opens the database.</summary>
    /// <exception cref="NewerDatabaseException">A newer version of the bot wrote the database.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<SchemaGlance>().IsReadyAsync(cancellationToken))
            return;

        var contexts = services.GetRequiredService<IDbContextFactory<StorageContext>>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.UpgradeAsync(cancellationToken);
        await FirstRecords.WriteAsync(context, services.GetRequiredService<TimeProvider>(), cancellationToken);
    }

    private static IServiceCollection AddStores(this IServiceCollection services, DatabaseChoice database)
    {
        services.TryAddSingleton(TimeProvider.System);
        return (database switch
        {
            DatabaseChoice.Sqlite(var file) => services
                .AddSingleton<DbDataSource>(new ScheduleSource(file))
                .AddSingleton<IStatements>(_ => new SqliteStatements(file))
                .AddContexts<SqliteContext>((_, options) => SqliteContext.Configure(options, file)),
            DatabaseChoice.Postgres postgres => services
                .AddSingleton<DbDataSource>(provider => Connect(postgres, provider))
                .AddSingleton<IStatements, PostgresStatements>()
                .AddContexts<PostgresContext>((provider, options) => options.UseNpgsql(provider.GetRequiredService<DbDataSource>())),
            _ => throw new System.Diagnostics.UnreachableException(),
        })
            .AddSingleton<IAuditLog, AuditStore>()
            .AddSingleton<IRequestStore, RequestStore>()
            .AddSingleton<INoticeStore, NoticeStore>()
            .AddSingleton<IPeopleStore, PeopleStore>()
            .AddSingleton<IDocumentStore, DocumentStore>();
    }

    private static IServiceCollection AddContexts<TContext>(this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure)
        where TContext : StorageContext =>
        services
            .AddPooledDbContextFactory<TContext>(configure)
            .AddSingleton<IDbContextFactory<StorageContext>, ContextFactory<TContext>>()
            .AddSingleton(provider => new SchemaGlance(provider.GetRequiredService<IStatements>(), typeof(TContext)));

    private static NpgsqlDataSource Connect(DatabaseChoice.Postgres postgres, IServiceProvider services)
    {
        var builder = new NpgsqlDataSourceBuilder(postgres.ConnectionString);
        if (postgres.TakesToken && services.GetService<IDatabaseTokens>() is { } tokens)
            builder.UsePeriodicPasswordProvider(async (_, cancellationToken) => await tokens.TakeAsync(cancellationToken), TokenKept, AfterFault);
        return builder.Build();
    }
}
