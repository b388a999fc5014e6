using System.Text.Json;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Approvals;

internal sealed class RequestStore(IDbContextFactory<StorageContext> contexts) : IRequestStore
{
    public async Task<ResizeRequest> AddAsync(ResizeRequest request, Notice? card, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // SQLite takes the write lock with the transaction, so that nobody comes in between the look and the write.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await FindOpenAsync(context, request.Plan.Machine, cancellationToken) is { } open)
            return open;

        context.Requests.Add(ToRow(request));
        if (card is not null)
            context.Notices.Add(NoticeStore.ToRow(card));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return request;
    }

    public async Task<ResizeRequest?> FindAsync(RequestId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return FromRow(await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken));
    }

    public async Task<ResizeRequest?> TryUpdateAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var next = request with { Version = request.Version + 1 };
        var row = ToRow(next);
        var written = await context.Requests
            .Where(stored => stored.Id == row.Id && stored.Version == request.Version)
            .ExecuteUpdateAsync(set => set
                .SetProperty(stored => stored.OpenMachine, row.OpenMachine)
                .SetProperty(stored => stored.State, row.State)
                .SetProperty(stored => stored.Version, row.Version)
                .SetProperty(stored => stored.Json, row.Json), cancellationToken);
        return written == 1 ? next : null;
    }

    public async Task<IReadOnlyList<ResizeRequest>> ListOpenAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Requests.AsNoTracking()
            .Where(row => row.OpenMachine != null)
            .OrderBy(row => row.RequestedAt).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => FromRow(row)!)];
    }

    public async Task<ResizeRequest?> FindOpenAsync(MachineId machine, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindOpenAsync(context, machine, cancellationToken);
    }

    private static async Task<ResizeRequest?> FindOpenAsync(StorageContext context, MachineId machine, CancellationToken cancellationToken)
    {
        var key = Key(machine);
        return FromRow(await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.OpenMachine == key, cancellationToken));
    }

    private static string Key(MachineId machine) => machine.ToString().ToLowerInvariant();

    private static RequestRow ToRow(ResizeRequest request) => new()
    {
        Id = request.Id.Value,
        OpenMachine = request.Ended ? null : Key(request.Plan.Machine),
        State = request.State,
        RequestedAt = request.RequestedAt,
        Version = request.Version,
        Json = JsonSerializer.Serialize(request, StorageJson.Default.ResizeRequest),
    };

    private static ResizeRequest? FromRow(RequestRow? row) =>
        row is null ? null : JsonSerializer.Deserialize(row.Json, StorageJson.Default.ResizeRequest);
}
