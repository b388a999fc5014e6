using Bot.Core.Approvals;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Approvals;

internal sealed class PeopleStore(IDbContextFactory<StorageContext> contexts) : IPeopleStore
{
    public async Task SaveAsync(Person person, string reference, string locale, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = ToRow(person, reference, locale);
        if (!IsSame(await FindAsync(context, row.ObjectId, cancellationToken), row))
            await context.SaveRowAsync(row, [row.ObjectId], cancellationToken);
    }

    public async Task<Reachable?> FindAsync(string objectId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await FindAsync(context, Key(objectId), cancellationToken);
        return row is null ? null : ToReachable(row);
    }

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

    private static Task<PersonRow?> FindAsync(StorageContext context, string key, CancellationToken cancellationToken) =>
        context.People.AsNoTracking().SingleOrDefaultAsync(person => person.ObjectId == key, cancellationToken);

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
