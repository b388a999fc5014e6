using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Machines;
using Bot.Storage.Audit;
using Bot.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Approvals;

/// <summary>Requests, each change together with its record in the audit: both are written or neither.</summary>
internal sealed class RequestStore(IDbContextFactory<StorageContext> contexts, TimeProvider clock) : IRequestStore
{
    public async Task<ResizeRequest> AddAsync(ResizeRequest request, Notice? card, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.BeginAsync([Key(request.Plan.Machine)], cancellationToken);
        if (await FindOpenAsync(context, request.Plan.Machine, cancellationToken) is { } open)
            return open;

        var row = ToRow(request);
        context.Requests.Add(row);
        if (card is not null)
            context.Notices.Add(NoticeStore.ToRow(card));
        await context.SaveChangesAsync(cancellationToken);
        await RecordAsync(context, null, request, row, cancellationToken);
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
        await using var transaction = await context.BeginAsync([], cancellationToken);
        var before = await context.Requests.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == request.Id.Value && row.Version == request.Version, cancellationToken);
        var next = request with { Version = request.Version + 1 };
        var after = ToRow(next);
        if (before is null || !await TryWriteAsync(context, before, after, cancellationToken))
            return null;

        await RecordAsync(context, before, next, after, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return next;
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

    public async Task<IReadOnlyList<ResizeRequest>> ListPendingAsync(int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Requests.AsNoTracking()
            .Where(row => row.OpenMachine != null && row.State == RequestState.Pending)
            .OrderBy(row => row.RequestedAt).ThenBy(row => row.Id)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => FromRow(row)!)];
    }

    public async Task<IReadOnlyDictionary<RequestState, int>> CountByStateAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Requests
            .GroupBy(row => row.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
    }

    public async Task<IReadOnlyList<ResizeRequest>> ListLatestAsync(int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Requests.AsNoTracking()
            .OrderByDescending(row => row.RequestedAt).ThenBy(row => row.Id)
            .Take(most)
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

    private static async Task<bool> TryWriteAsync(StorageContext context, RequestRow before, RequestRow after, CancellationToken cancellationToken) =>
        await context.Requests
            .Where(stored => stored.Id == before.Id && stored.Version == before.Version)
            .ExecuteUpdateAsync(set => set
                .SetProperty(stored => stored.OpenMachine, after.OpenMachine)
                .SetProperty(stored => stored.State, after.State)
                .SetProperty(stored => stored.Version, after.Version)
                .SetProperty(stored => stored.Json, after.Json), cancellationToken) == 1;

    private Task RecordAsync(StorageContext context, RequestRow? before, ResizeRequest request, RequestRow after, CancellationToken cancellationToken) =>
        context.AppendAsync(Chronicle.Of(FromRow(before), request, Chronicle.Changes(ToJson(before), ToJson(after)!), clock.GetUtcNow()), cancellationToken);

    private static JsonObject? ToJson(RequestRow? row) => row is null ? null : JsonNode.Parse(row.Json)!.AsObject();

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

    internal static ResizeRequest? FromRow(RequestRow? row) =>
        row is null ? null : JsonSerializer.Deserialize(row.Json, StorageJson.Default.ResizeRequest);
}
