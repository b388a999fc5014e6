using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Scheduling;
using Quartz;

namespace Bot.Jobs;

/// <summary>One step of an automatic way back: announce it, begin it when its time has come, or say why nothing is done.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ReversionJob(
    IRequestStore store, IMachines machines, MaintenanceWindows windows, NoticeBoard board, WorkQueue queue, TimeProvider clock, ILogger<ReversionJob> logger) : IJob
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = new RequestId(context.JobDetail.Key.Name);
        try
        {
            await StepAsync(id, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFault(exception, id);
            await AgainAsync(id, clock.GetUtcNow() + AfterFault, cancellationToken);
        }
    }

    private async Task StepAsync(RequestId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is { Reversion: { } reversion } request)
        {
            await (reversion.State switch
            {
                ReversionState.Planned => AnnounceAsync(request, cancellationToken),
                ReversionState.Announced when clock.GetUtcNow() < reversion.At => AgainAsync(request.Id, reversion.At, cancellationToken),
                ReversionState.Announced => BeginAsync(request, cancellationToken),
                ReversionState.Begun => CarryOutAsync(request, cancellationToken),
                ReversionState.CalledOff => TellAsync(request, cancellationToken),
                _ => Task.CompletedTask,
            });
        }
    }

    // Whoever reads of it still has the time to keep the new size, even when the process was down while it came due.
    private async Task AnnounceAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        if (await store.TryUpdateAsync(Reversions.Announce(request, clock.GetUtcNow()), cancellationToken) is { } announced)
        {
            await AgainAsync(announced.Id, announced.Reversion!.At, cancellationToken);
            await TellAsync(announced, cancellationToken);
        }
        else
        {
            await AgainAsync(request.Id, clock.GetUtcNow(), cancellationToken);
        }
    }

    private async Task BeginAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var reading = await machines.LookAsync(request.Plan.Machine, cancellationToken);
        if (Reversions.Judge(request, reading, clock.GetUtcNow()) is not { } state)
        {
            await AgainAsync(request.Id, clock.GetUtcNow() + AfterFault, cancellationToken);
            return;
        }

        var next = request.Reversion! with { State = state, Request = state == ReversionState.Begun ? RequestId.New() : null };
        if (await store.TryUpdateAsync(request with { Reversion = next }, cancellationToken) is not { } stored)
        {
            await AgainAsync(request.Id, clock.GetUtcNow(), cancellationToken);
        }
        else if (state == ReversionState.Begun)
        {
            await CarryOutAsync(stored, cancellationToken);
        }
        else
        {
            await TellAsync(stored, cancellationToken);
        }
    }

    // Its id was stored first: however often this is done, there is one request.
    private async Task CarryOutAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var id = request.Reversion!.Request!.Value;
        if (await store.FindAsync(id, cancellationToken) is not null)
        {
            await queue.WorkAsync(id, cancellationToken);
        }
        else if (await machines.ReadAsync(request.Plan.Machine, cancellationToken) is MachineReading.Read read)
        {
            await AddAsync(request, Reversions.Undo(request, id, read, windows.For(read.Machine), clock.GetUtcNow()), cancellationToken);
        }
        else
        {
            await AgainAsync(request.Id, clock.GetUtcNow() + AfterFault, cancellationToken);
        }
    }

    private async Task AddAsync(ResizeRequest request, ResizeRequest undo, CancellationToken cancellationToken)
    {
        var open = await store.AddAsync(undo, card: null, cancellationToken);
        if (open.Id != undo.Id)
        {
            var left = request with { Reversion = request.Reversion! with { State = ReversionState.OtherRequest, Request = null } };
            await TellAsync(await store.TryUpdateAsync(left, cancellationToken) ?? left, cancellationToken);
            return;
        }

        await board.PresentAsync(request, open, cancellationToken);
        await queue.WorkAsync(open.Id, cancellationToken);
    }

    private Task TellAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        board.TellAllAsync(request, cards => cards.ReversionCard(request), cancellationToken);

    private Task AgainAsync(RequestId id, DateTimeOffset at, CancellationToken cancellationToken) => queue.AtAsync<ReversionJob>(id, at, cancellationToken);

    [LoggerMessage(LogLevel.Error, "The way back of request {RequestId} failed; it will be tried again")]
    private partial void LogFault(Exception exception, RequestId requestId);
}
