using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Documents;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Documents;

/// <summary>Documents, each written by one statement: every message that a person sends comes through here.</summary>
internal sealed class DocumentStore(IDbContextFactory<StorageContext> contexts, IStatements statements) : IDocumentStore
{
    // PostgreSQL keeps no longer key than some 2,700 bytes in an index, and the ids in our keys come from outside.
    private const int LongestKey = 500;

    public async Task<IReadOnlyDictionary<string, Document>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Document>();
        foreach (var (key, stored) in keys.Select(key => (key, Stored(key))))
        {
            if (await statements.FindAsync($"""SELECT "Json", "Tag", "Until" FROM "Documents" WHERE "Key" = {stored}""", Read, cancellationToken) is { } document)
                found[key] = document;
        }
        return found;
    }

    public async Task WriteAsync(IReadOnlyDictionary<string, Document> documents, CancellationToken cancellationToken)
    {
        if (documents.Count == 1)
        {
            var (key, document) = documents.Single();
            ThrowIfConflict(key, await statements.WriteAsync(Statement(key, document), cancellationToken));
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var writing = await context.BeginAsync(documents.Keys, cancellationToken);
        foreach (var (key, document) in documents)
            ThrowIfConflict(key, await context.ExecuteAsync(Statement(key, document), cancellationToken));
        await writing.CommitAsync(cancellationToken);
    }

    public async Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var stored = keys.Select(Stored).ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Documents.Where(row => stored.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task DeleteExpiredAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Documents.Where(row => row.Until < now).ExecuteDeleteAsync(cancellationToken);
    }

    private static FormattableString Statement(string key, Document document)
    {
        var row = (Key: Stored(key), document.Json, Tag: Guid.NewGuid().ToString("N"), Until: document.Until?.UtcDateTime);
        return document.Tag switch
        {
            null or "*" => $"""
                INSERT INTO "Documents" ("Key", "Json", "Tag", "Until") VALUES ({row.Key}, {row.Json}, {row.Tag}, {row.Until})
                ON CONFLICT ("Key") DO UPDATE SET "Json" = excluded."Json", "Tag" = excluded."Tag", "Until" = excluded."Until"
                """,
            Document.NotThere => $"""
                INSERT INTO "Documents" ("Key", "Json", "Tag", "Until") VALUES ({row.Key}, {row.Json}, {row.Tag}, {row.Until})
                ON CONFLICT ("Key") DO NOTHING
                """,
            _ => $"""
                UPDATE "Documents" SET "Json" = {row.Json}, "Tag" = {row.Tag}, "Until" = {row.Until}
                WHERE "Key" = {row.Key} AND "Tag" = {document.Tag}
                """,
        };
    }

    private static Document Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1)) { Until = row.IsDBNull(2) ? null : new DateTimeOffset(DateTime.SpecifyKind(row.GetDateTime(2), DateTimeKind.Utc)) };

    private static void ThrowIfConflict(string key, int rows)
    {
        if (rows == 0)
            throw new DocumentConflictException(key);
    }

    private static string Stored(string key) =>
        key.Length <= LongestKey ? key : $"{key[..(LongestKey / 2)]}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
}
