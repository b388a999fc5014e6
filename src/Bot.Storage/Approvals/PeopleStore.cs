using Bot.Core.Approvals;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Approvals;

internal sealed class PeopleStore(IDbContextFactory<StorageContext> contexts, IStatements statements) : IPeopleStore
{
    // What a power cut takes of it, the person's next message brings back.
    public async Task SaveAsync(Person person, string reference, string locale, CancellationToken cancellationToken)
    {
        var row = ToRow(person, reference, locale);
        if (IsSame(await FindRowAsync(row.ObjectId, cancellationToken), row))
            return;
        await statements.WriteAsync(
            $"""
            INSERT INTO "People" ("ObjectId", "TenantId", "Name", "Reference", "Locale") VALUES ({row.ObjectId}, {row.TenantId}, {row.Name}, {row.Reference}, {row.Locale})
            ON CONFLICT ("ObjectId") DO UPDATE SET "TenantId" = excluded."TenantId", "Name" = excluded."Name", "Reference" = excluded."Reference", "Locale" = excluded."Locale"
            """,
            cancellationToken);
    }

    public async Task<Reachable?> FindAsync(string objectId, CancellationToken cancellationToken) =>
        await FindRowAsync(Key(objectId), cancellationToken) is { } row ? ToReachable(row) : null;

    public async Task<IReadOnlyList<Reachable>> ListAsync(string tenantId, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.People.AsNoTracking().Where(person => person.TenantId == tenantId).OrderBy(person => person.ObjectId).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(ToReachable)];
    }

    public async Task ForgetAsync(string objectId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var key = Key(objectId);
        await context.People.Where(person => person.ObjectId == key).ExecuteDeleteAsync(cancellationToken);
    }

    private static Reachable ToReachable(PersonRow row) => new(new(row.ObjectId, row.TenantId, row.Name), row.Reference, row.Locale);

    private Task<PersonRow?> FindRowAsync(string key, CancellationToken cancellationToken) =>
        statements.FindAsync(
            $"""SELECT "ObjectId", "TenantId", "Name", "Reference", "Locale" FROM "People" WHERE "ObjectId" = {key}""",
            row => new PersonRow { ObjectId = row.GetString(0), TenantId = row.GetString(1), Name = row.GetString(2), Reference = row.GetString(3), Locale = row.GetString(4) },
            cancellationToken);

    // Most messages come from people who are known as they are.
    private static bool IsSame(PersonRow? stored, PersonRow row) =>
        stored is not null && (stored.TenantId, stored.Name, stored.Reference, stored.Locale) == (row.TenantId, row.Name, row.Reference, row.Locale);

    private static string Key(string objectId) => objectId.ToLowerInvariant();

    private static PersonRow ToRow(Person person, string reference, string locale) => new()
    {
        ObjectId = Key(person.ObjectId),
        TenantId = person.TenantId,
        Name = person.Name,
        Reference = reference,
        Locale = locale,
    };
}
