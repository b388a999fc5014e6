using Bot.Core.Approvals;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Approvals;

internal sealed class NoticeStore(IDbContextFactory<StorageContext> contexts) : INoticeStore
{
    public Task SaveAsync(Notice notice, CancellationToken cancellationToken)
    {
        var row = ToRow(notice);
        return WriteAsync(notice, context => context.ExecuteAsync(
            $"""
            INSERT INTO "Notices" ("Request", "Audience", "PersonId", "Reference", "ActivityId", "Locale", "ShownVersion", "EndTold")
            VALUES ({row.Request}, {row.Audience.ToString()}, {row.PersonId}, {row.Reference}, {row.ActivityId}, {row.Locale}, {row.ShownVersion}, {row.EndTold})
            ON CONFLICT ("Request", "Audience", "PersonId") DO UPDATE SET
                "Reference" = excluded."Reference", "ActivityId" = excluded."ActivityId", "Locale" = excluded."Locale",
                "ShownVersion" = excluded."ShownVersion", "EndTold" = excluded."EndTold"
            """,
            cancellationToken), cancellationToken);
    }

    public Task SentAsync(Notice notice, string activityId, CancellationToken cancellationToken) =>
        ChangeAsync(notice, rows => rows.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.ActivityId, activityId).SetProperty(row => row.ShownVersion, notice.ShownVersion), cancellationToken), cancellationToken);

    public Task ShownAsync(Notice notice, int version, CancellationToken cancellationToken) =>
        ChangeAsync(notice, rows => rows.Where(row => row.ActivityId == notice.ActivityId).ExecuteUpdateAsync(set => set.SetProperty(row => row.ShownVersion, version), cancellationToken), cancellationToken);

    public Task EndToldAsync(Notice notice, CancellationToken cancellationToken) =>
        ChangeAsync(notice, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.EndTold, true), cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<Notice>> ListAsync(RequestId request, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Notices.AsNoTracking()
            .Where(row => row.Request == request.Value)
            .OrderBy(row => row.Audience).ThenBy(row => row.PersonId)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(FromRow)];
    }

    public async Task<IReadOnlyList<RequestId>> ListUntoldAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await context.Notices.Where(row => !row.EndTold).Select(row => row.Request).Distinct().ToListAsync(cancellationToken);
        return [.. ids.Select(id => new RequestId(id))];
    }

    internal static NoticeRow ToRow(Notice notice) => new()
    {
        Request = notice.Request.Value,
        Audience = notice.Audience,
        PersonId = notice.PersonId.ToLowerInvariant(),
        Reference = notice.Reference,
        ActivityId = notice.ActivityId,
        Locale = notice.Locale,
        ShownVersion = notice.ShownVersion,
        EndTold = notice.EndTold,
    };

    // Several jobs write to one card at a time: each changes only what it knows.
    private Task ChangeAsync(Notice notice, Func<IQueryable<NoticeRow>, Task<int>> change, CancellationToken cancellationToken)
    {
        var (request, person) = (notice.Request.Value, notice.PersonId.ToLowerInvariant());
        return WriteAsync(notice, context => change(context.Notices.Where(row => row.Request == request && row.Audience == notice.Audience && row.PersonId == person)), cancellationToken);
    }

    private async Task WriteAsync(Notice notice, Func<StorageContext, Task<int>> write, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var writing = await context.BeginAsync([$"{nameof(NoticeRow)}/{notice.Request}"], cancellationToken);
        await write(context);
        await writing.CommitAsync(cancellationToken);
    }

    private static Notice FromRow(NoticeRow row) =>
        new(new(row.Request), row.Audience, row.PersonId, row.Reference, row.ActivityId, row.Locale, row.ShownVersion, row.EndTold);
}
