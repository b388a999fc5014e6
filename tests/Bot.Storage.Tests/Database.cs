using System.Data.Common;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

/// <summary>A real database of its own. Each <see cref="StartAsync"/> is one run of the program.</summary>
public abstract class Database : IAsyncDisposable
{
    private readonly Lazy<Task<string>> _made;

    protected Database() => _made = new(MakeAsync);

    public Task<Run> StartAsync() => StartAsync(_ => { });

    public async Task<Run> StartAsync(Action<IServiceCollection> more)
    {
        var collection = new ServiceCollection().AddStorage(await ConnectionStringAsync());
        more(collection);
        var services = collection.BuildServiceProvider();
        await StorageSetup.PrepareAsync(services, CancellationToken.None);
        return new(services);
    }

    /// <summary>Runs any statement past the stores.</summary>
    public async Task<string> AskAsync(string sql)
    {
        await using var connection = Connect(await ConnectionStringAsync());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>Puts a record of the audit back as it was.</summary>
    public Task InsertAsync(StoredRecord record) => AskAsync(
        $"INSERT INTO \"Audit\" (\"Sequence\", \"Request\", \"Machine\", \"Content\", \"Hash\") VALUES ({record.Sequence}, {Literal(record.Request)}, {Literal(record.Machine)}, {Literal(record.Content)}, {Literal(record.Hash)})");

    public Task<string> ConnectionStringAsync() => _made.Value;

    public abstract ValueTask DisposeAsync();

    protected abstract Task<string> MakeAsync();

    protected abstract DbConnection Connect(string connectionString);

    private static string Literal(string? text) => text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public sealed class Run(ServiceProvider services) : IAsyncDisposable
    {
        public IServiceProvider Services => services;

        public IRequestStore Requests => services.GetRequiredService<IRequestStore>();

        public IAuditLog Audit => services.GetRequiredService<IAuditLog>();

        public INoticeStore Notices => services.GetRequiredService<INoticeStore>();

        public IPeopleStore People => services.GetRequiredService<IPeopleStore>();

        public IDocumentStore Documents => services.GetRequiredService<IDocumentStore>();

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
