using System.Diagnostics.CodeAnalysis;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Documents;
using Bot.Storage.Approvals;
using Bot.Storage.Audit;
using Bot.Storage.Documents;
using Bot.Storage.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Storage;

/// <summary>What we remember: requests, their audit, the cards about them, how to reach people, and conversation state, in a SQLite file.</summary>
public static class StorageSetup
{
    /// <summary>Adds the stores. <see cref="PrepareAsync"/> must have run before the first of them is used.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="connectionString">A SQLite connection string, for example <c>Data Source=nestor.db</c>. The folder is made when it is missing.</param>
    /// <exception cref="ArgumentException">The connection string names no file.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connectionString) =>
        services.AddStores(Complete(connectionString, SqliteOpenMode.ReadWriteCreate));

    /// <summary>Adds the stores over a database that is there already: nothing is made or upgraded.</summary>
    /// <exception cref="ArgumentException">The connection string names no file.</exception>
    public static IServiceCollection AddExistingStorage(this IServiceCollection services, string connectionString) =>
        services.AddStores(Complete(connectionString, SqliteOpenMode.ReadWrite));

    private static IServiceCollection AddStores(this IServiceCollection services, string complete)
    {
        services.AddPooledDbContextFactory<StorageContext>(options => Configure(options, complete));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IAuditLog, AuditStore>();
        services.AddSingleton<IRequestStore, RequestStore>();
        services.AddSingleton<INoticeStore, NoticeStore>();
        services.AddSingleton<IPeopleStore, PeopleStore>();
        services.AddSingleton<IDocumentStore, DocumentStore>();
        return services;
    }

    /// <summary>Makes or upgrades the database. Safe to repeat; call it once at start, before anything else opens the file.</summary>
    /// <exception cref="NewerDatabaseException">A newer version of the bot wrote the database.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<StorageContext>>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await SchemaUpgrade.RunAsync(context, cancellationToken);
        await FirstRecords.WriteAsync(context, services.GetRequiredService<TimeProvider>(), cancellationToken);
    }

    internal static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(new PatientConnections());

    private static string Complete(string connectionString, SqliteOpenMode mode)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Mode = mode };
        if (builder.DataSource is "")
            NoFile();
        return builder.ConnectionString;
    }

    [DoesNotReturn]
    private static void NoFile() =>
        throw new ArgumentException("The connection string names no database file: set it to something like 'Data Source=nestor.db'.", "connectionString");
}
