using Bot.Access;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Hosting;

namespace Bot.Jobs;

/// <summary>Takes an approved request one step further: ask how the act under way stands, look at the machine, decide, record, act.</summary>
internal sealed partial class ResizeWorker(
    IRequestStore store, IMachines machines, IMachineOperator azure, IPriceList prices, Preflight preflight, Settings settings, MaintenanceWindows windows, TimeProvider clock, ILogger<ResizeWorker> logger)
{
    // Shorter pauses are not worth a word on a card; longer ones would outlast everybody's patience.
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Takes one step.</summary>
    /// <returns>The request after the step, and when to take the next; null when there is none to take.</returns>
    public async Task<(ResizeRequest Request, TimeSpan? Next)> StepAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        if (request.Ended || request.State == RequestState.Pending)
        {
            return (request, null);
        }

        return Punctuality.Of(request, windows, clock.GetUtcNow()) switch
        {
            Punctuality.Early(var wait) => (request, wait),
            Punctuality.Postponed(var next) => (await SaveAsync(Moved(request, next), cancellationToken), next.From - clock.GetUtcNow()),
            Punctuality.Missed => await GiveUpAsync(request, Failed(FailureReason.TimeMissed), await SeenAsync(request, cancellationToken), cancellationToken),
            _ => await WorkAsync(request, cancellationToken),
        };
    }

    private static ResizeRequest Moved(ResizeRequest request, Appointment next) =>
        request with { State = RequestState.Approved, Postponed = next, StartedAt = null, Act = null, Holdup = null, Attempts = 0 };

    private async Task<(ResizeRequest, TimeSpan?)> WorkAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        if (request.State == RequestState.Approved)
        {
            request = await SaveAsync(request with { State = RequestState.Checking, StartedAt = clock.GetUtcNow() }, cancellationToken);
        }

        return request.Act is { Operation: { } operation }
            ? await AskAsync(request, operation, cancellationToken)
            : await LookAsync(request, cancellationToken);
    }

    private async Task<(ResizeRequest, TimeSpan?)> AskAsync(ResizeRequest request, Uri operation, CancellationToken cancellationToken) =>
        await azure.PollAsync(operation, cancellationToken) switch
        {
            OperationStatus.Running or OperationStatus.Unreachable when IsOverdue(request) => await LookAsync(request, cancellationToken),
            OperationStatus.Running(var after) => (request, Later(after)),
            OperationStatus.Unreachable(var refusal) => await HoldAsync(request, refusal, cancellationToken),
            OperationStatus.Failed(var refusal) => await ReactAsync(request, request.Act!.Kind, refusal, cancellationToken),
            _ => await LookAsync(await SaveAsync(request with { Act = null, Attempts = 0 }, cancellationToken), cancellationToken),
        };

    private async Task<(ResizeRequest, TimeSpan?)> LookAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        await machines.LookAsync(request.Plan.Machine, cancellationToken) switch
        {
            MachineReading.Read read => await DecideAsync(request, read, cancellationToken),
            MachineReading.Gone => await GiveUpAsync(request, Failed(FailureReason.MachineGone), null, cancellationToken),
            MachineReading.Refused { Refusal: { Kind: RefusalKind.Forbidden } refusal } when !request.Touched
                => await GiveUpAsync(request, Because(refusal), null, cancellationToken),
            MachineReading.Refused(var refusal) when IsHopeless(request)
                => await GiveUpAsync(request, Failed(FailureReason.TookTooLong) with { Refusal = refusal }, null, cancellationToken),
            MachineReading.Refused(var refusal) => await HoldAsync(request, refusal, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task<(ResizeRequest, TimeSpan?)> DecideAsync(ResizeRequest request, MachineReading.Read read, CancellationToken cancellationToken)
    {
        var machine = read.Machine;
        request = request with { OffSince = OffSince(request, machine) };
        if (request.State == RequestState.Checking && await WhatBarsAsync(request.Plan, read, cancellationToken) is { } bar)
        {
            return await GiveUpAsync(request, bar, machine, cancellationToken);
        }

        return Navigator.Next(request, machine, read.SizesInPlace) switch
        {
            NextStep.Finish when request.State != RequestState.Verifying
                => (await SaveAsync(request with { State = RequestState.Verifying, Act = null, Holdup = null }, cancellationToken), Later(null)),
            NextStep.Finish(var state) => await EndAsync(request, state, machine, cancellationToken),
            NextStep.GiveUp(var reason) => await GiveUpAsync(request, Failed(reason), machine, cancellationToken),
            _ when IsHopeless(request) => await GiveUpAsync(request, Failed(FailureReason.TookTooLong), machine, cancellationToken),
            NextStep.Wait => (request, Later(null)),
            NextStep.Do when IsOverdue(request) && request.Failure is null => await TurnBackAsync(request, Failed(FailureReason.TookTooLong), cancellationToken),
            NextStep.Do(var kind, var size) => await DoAsync(request, kind, size, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<Failure?> WhatBarsAsync(ResizePlan plan, MachineReading.Read read, CancellationToken cancellationToken)
    {
        var outlook = await preflight.LookAsync(plan, cancellationToken);
        var price = plan.Price is null ? null : (await prices.ReadAsync(plan.Region, cancellationToken)).Of(read.Machine, plan.ToSize);
        return PlanCheck.Changes(plan, read.Machine, read.SizesInPlace, price, outlook.Judgement) is [_, ..] changes ? Failed(FailureReason.MachineChanged) with { Changes = changes }
            : outlook.Obstacles is [_, ..] obstacles ? Failed(FailureReason.NotPossible) with { Obstacles = obstacles }
            : null;
    }

    // A machine that ran and does not run now is off because of us, or somebody helped: either way people must know.
    private DateTimeOffset? OffSince(ResizeRequest request, Machine machine) => machine.Power switch
    {
        PowerState.Running or PowerState.Unknown => null,
        _ => request is { Touched: true, Plan.Power: PowerState.Running or PowerState.Starting } ? request.OffSince ?? clock.GetUtcNow() : null,
    };

    // The act is recorded before it is sent: whoever finds the record after a crash looks at the machine before doing anything,
    // and takes it for touched, as nobody can tell whether the order arrived.
    private async Task<(ResizeRequest, TimeSpan?)> DoAsync(ResizeRequest request, ActKind kind, string size, CancellationToken cancellationToken)
    {
        var (attempts, touched) = (request.State == StateOf(kind) ? request.Attempts + 1 : 1, request.Touched);
        request = await SaveAsync(
            request with { State = StateOf(kind), Attempts = attempts, Touched = true, Act = new(kind, clock.GetUtcNow(), null, null) }, cancellationToken);
        LogAct(request.Id, kind, request.Plan.Machine, size);
        switch (await SendAsync(request, kind, size, cancellationToken))
        {
            case ActResult.Accepted accepted:
                var act = request.Act! with { Operation = accepted.Operation, CorrelationId = accepted.CorrelationId };
                return (await SaveAsync(request with { Act = act, Holdup = null }, cancellationToken), Later(accepted.RetryAfter));
            case ActResult.Refused(var refusal):
                return await ReactAsync(request with { Touched = touched || !IsPlainNo(refusal) }, kind, refusal, cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // Anything else (no answer, a gateway's fault) leaves open whether the order was taken.
    private static bool IsPlainNo(AzureRefusal refusal) => refusal.Status is >= 400 and < 500 and not 408;

    private Task<ActResult> SendAsync(ResizeRequest request, ActKind kind, string size, CancellationToken cancellationToken) => kind switch
    {
        ActKind.Deallocate => azure.DeallocateAsync(request.Plan.Machine, cancellationToken),
        ActKind.Resize => azure.ResizeAsync(request.Plan.Machine, size, cancellationToken),
        ActKind.Start => azure.StartAsync(request.Plan.Machine, cancellationToken),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<(ResizeRequest, TimeSpan?)> ReactAsync(ResizeRequest request, ActKind kind, AzureRefusal refusal, CancellationToken cancellationToken)
    {
        LogRefused(request.Id, kind, refusal.Code, refusal.CorrelationId);
        request = request with { Act = null, GuestTrouble = refusal.Kind == RefusalKind.GuestTrouble ? refusal : request.GuestTrouble };
        return Reactions.To(request, kind, refusal, Jittered(settings.Resize.Pause)) switch
        {
            Reaction.Again(var after) => (await SaveAsync(request with { Holdup = HoldupFor(refusal, after) }, cancellationToken), Later(after)),
            Reaction.StopFirst => (await SaveAsync(request with { InPlaceRefused = true, Attempts = 0 }, cancellationToken), Later(null)),
            Reaction.GoBack => await TurnBackAsync(request, Because(refusal), cancellationToken),
            Reaction.GiveUp => await EndAsync(request, RequestState.Failed, await SeenAsync(request, cancellationToken), cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // Machines that failed together shall not all knock again together.
    private static TimeSpan Jittered(TimeSpan pause) => pause * (0.8 + (0.4 * Random.Shared.NextDouble()));

    // Without a word from Azure how long, the card is not redrawn for each new try.
    private async Task<(ResizeRequest, TimeSpan?)> HoldAsync(ResizeRequest request, AzureRefusal refusal, CancellationToken cancellationToken)
    {
        var pause = refusal.RetryAfter ?? settings.Resize.Pause;
        var holdup = HoldupFor(refusal, pause);
        var isNews = holdup is not null && (holdup.Until is not null || request.Holdup?.Refusal.Code != refusal.Code);
        return (isNews ? await SaveAsync(request with { Holdup = holdup }, cancellationToken) : request, Later(pause));
    }

    private Holdup? HoldupFor(AzureRefusal refusal, TimeSpan pause) =>
        pause < Noticeable ? null : new(refusal, refusal.RetryAfter is null ? null : clock.GetUtcNow() + Later(pause));

    private async Task<(ResizeRequest, TimeSpan?)> TurnBackAsync(ResizeRequest request, Failure failure, CancellationToken cancellationToken) =>
        (await SaveAsync(request with { Failure = failure, Attempts = 0, InPlaceRefused = false, Holdup = null }, cancellationToken), Later(null));

    // What takes too long is turned back; what has no way back either, or was never begun, is ended and told.
    private bool IsOverdue(ResizeRequest request) => clock.GetUtcNow() - request.StartedAt > settings.Resize.Patience;

    private bool IsHopeless(ResizeRequest request) =>
        clock.GetUtcNow() - request.StartedAt > (request.Touched ? 2 * settings.Resize.Patience : settings.Resize.Patience);

    private static Failure Because(AzureRefusal refusal) => Failed(FailureReason.AzureRefused) with { Refusal = refusal };

    private static Failure Failed(FailureReason reason) => new(reason, null, null, PowerState.Unknown);

    private Task<(ResizeRequest, TimeSpan?)> GiveUpAsync(ResizeRequest request, Failure failure, Machine? machine, CancellationToken cancellationToken) =>
        EndAsync(request with { Failure = failure with { Refusal = failure.Refusal ?? request.Failure?.Refusal } }, RequestState.Failed, machine, cancellationToken);

    // The state that the failure reports is the one that was seen last, never one that we assume.
    private async Task<(ResizeRequest, TimeSpan?)> EndAsync(ResizeRequest request, RequestState state, Machine? machine, CancellationToken cancellationToken)
    {
        var ended = request with
        {
            State = state,
            Act = null,
            Holdup = null,
            EndedAt = clock.GetUtcNow(),
            Reversion = state == RequestState.Done ? Reversions.After(request, clock.GetUtcNow()) : null,
            Failure = request.Failure is { } failure ? failure with { Size = machine?.Size, Power = machine?.Power ?? PowerState.Unknown } : null,
        };
        LogEnded(request.Id, state, clock.GetUtcNow() - (request.StartedAt ?? clock.GetUtcNow()));
        return (await SaveAsync(ended, cancellationToken), null);
    }

    private async Task<Machine?> SeenAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        (await machines.LookAsync(request.Plan.Machine, cancellationToken) as MachineReading.Read)?.Machine;

    private async Task<ResizeRequest> SaveAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        await store.TryUpdateAsync(request, cancellationToken)
            ?? throw new StaleRequestException(request.Id);

    private TimeSpan Later(TimeSpan? asked) => asked is not { } pause || pause < settings.Resize.Pace ? settings.Resize.Pace : pause > Longest ? Longest : pause;

    private static RequestState StateOf(ActKind kind) => kind switch
    {
        ActKind.Deallocate => RequestState.Stopping,
        ActKind.Resize => RequestState.Resizing,
        ActKind.Start => RequestState.Starting,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    [LoggerMessage(LogLevel.Information, "Request {RequestId}: {Act} of {Machine} (size {Size})")]
    private partial void LogAct(RequestId requestId, ActKind act, MachineId machine, string size);

    [LoggerMessage(LogLevel.Warning, "Request {RequestId}: {Act} was refused with {Code}, correlation {CorrelationId}")]
    private partial void LogRefused(RequestId requestId, ActKind act, string code, string? correlationId);

    [LoggerMessage(LogLevel.Information, "Request {RequestId} ended {State} after {Elapsed}")]
    private partial void LogEnded(RequestId requestId, RequestState state, TimeSpan elapsed);
}
