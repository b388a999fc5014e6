using Bot.Core.Documents;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Documents;

internal sealed class DocumentStore(IDbContextFactory<StorageContext> contexts) : IDocumentStore
{
    public async Task<IReadOnlyDictionary<string, Document>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Documents.AsNoTracking()
            .Where(row => keys.Contains(row.Key))
            .ToDictionaryAsync(row => row.Key, row => new Document(row.Json, row.Tag), cancellationToken);
    }

    public async Task WriteAsync(IReadOnlyDictionary<string, Document> documents, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.BeginAsync(documents.Keys, cancellationToken);
        var stored = await context.Documents.Where(row => documents.Keys.Contains(row.Key)).ToDictionaryAsync(row => row.Key, cancellationToken);
        foreach (var (key, document) in documents)
            Put(context, key, document, stored.GetValueOrDefault(key));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Documents.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken);
    }

    private static void Put(StorageContext context, string key, Document document, DocumentRow? stored)
    {
        if (document.Tag is not (null or "*") && document.Tag != (stored?.Tag ?? Document.NotThere))
            throw new DocumentConflictException(key);

        stored ??= context.Documents.Add(new() { Key = key, Json = "", Tag = "" }).Entity;
        stored.Json = document.Json;
        stored.Tag = Guid.NewGuid().ToString("N");
    }
}
