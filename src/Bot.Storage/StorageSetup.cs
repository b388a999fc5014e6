using System.Diagnostics.CodeAnalysis;
using Bot.Core.Approvals;
using Bot.Core.Documents;
using Bot.Storage.Approvals;
using Bot.Storage.Documents;
using Bot.Storage.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage;

/// <summary>What we remember: requests, the cards about them, how to reach people, and conversation state, in a SQLite file.</summary>
public static class StorageSetup
{
    /// <summary>Adds the stores. <see cref="PrepareAsync"/> must have run before the first of them is used.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="connectionString">A SQLite connection string, for example <c>Data Source=nestor.db</c>. The folder is made when it is missing.</param>
    /// <exception cref="ArgumentException">The connection string names no file.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connectionString)
    {
        var complete = Complete(connectionString);
        services.AddPooledDbContextFactory<StorageContext>(options => Configure(options, complete));
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
    }

    internal static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(new PatientConnections());

    private static string Complete(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (builder.DataSource is "")
            NoFile();
        return builder.ConnectionString;
    }

    [DoesNotReturn]
    private static void NoFile() =>
        throw new ArgumentException("The connection string names no database file: set it to something like 'Data Source=nestor.db'.", "connectionString");
}
