using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Hosting;

namespace Bot.Jobs;

/// <summary>Takes an approved request one step further: ask how the act under way stands, look at the machine, decide, record, act.</summary>
internal sealed partial class ResizeWorker(
    IRequestStore store, IMachines machines, IMachineOperator azure, Settings settings, TimeProvider clock, ILogger<ResizeWorker> logger)
{
    /// <summary>Takes one step.</summary>
    /// <returns>The request after the step, and when to take the next; null when there is none to take.</returns>
    public async Task<(ResizeRequest Request, TimeSpan? Next)> StepAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        if (request.Ended || request.State == RequestState.Pending)
        {
            return (request, null);
        }

        if (request.State == RequestState.Approved)
        {
            request = await SaveAsync(request with { State = RequestState.Checking, StartedAt = clock.GetUtcNow() }, cancellationToken);
        }

        return request.Act is { Operation: { } operation }
            ? await AskAsync(request, operation, cancellationToken)
            : await LookAsync(request, cancellationToken);
    }

    private async Task<(ResizeRequest, TimeSpan?)> AskAsync(ResizeRequest request, Uri operation, CancellationToken cancellationToken)
    {
        switch (await azure.PollAsync(operation, cancellationToken))
        {
            case OperationStatus.Running(var after):
                return (request, Later(after));
            case OperationStatus.Unreachable(var refusal):
                return (request, Later(refusal.RetryAfter ?? settings.Resize.Pause));
            case OperationStatus.Failed(var refusal):
                return await ReactAsync(request, request.Act!.Kind, refusal, cancellationToken);
            default:
                return await LookAsync(await SaveAsync(request with { Act = null, Attempts = 0 }, cancellationToken), cancellationToken);
        }
    }

    private async Task<(ResizeRequest, TimeSpan?)> LookAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        await machines.LookAsync(request.Plan.Machine, cancellationToken) switch
        {
            MachineReading.Read read => await DecideAsync(request, read, cancellationToken),
            MachineReading.Gone => await GiveUpAsync(request, FailureReason.MachineGone, null, cancellationToken),
            MachineReading.Refused { Refusal.Kind: RefusalKind.Forbidden } refused when !request.Touched
                => await EndAsync(request with { Failure = new(FailureReason.AzureRefused, refused.Refusal, null, PowerState.Unknown) }, RequestState.Failed, null, cancellationToken),
            MachineReading.Refused(var refusal) => (request, Later(refusal.RetryAfter ?? settings.Resize.Pause)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task<(ResizeRequest, TimeSpan?)> DecideAsync(ResizeRequest request, MachineReading.Read read, CancellationToken cancellationToken)
    {
        var machine = read.Machine;
        if (request.State == RequestState.Checking && !Navigator.StillAsApproved(request.Plan, machine, read.SizesInPlace))
        {
            return await GiveUpAsync(request, FailureReason.MachineChanged, machine, cancellationToken);
        }

        if (clock.GetUtcNow() - request.StartedAt > settings.Resize.Patience)
        {
            return await GiveUpAsync(request, FailureReason.TookTooLong, machine, cancellationToken);
        }

        return Navigator.Next(request, machine, read.SizesInPlace) switch
        {
            NextStep.Wait => (request, Later(null)),
            NextStep.Do(var kind, var size) => await DoAsync(request, kind, size, cancellationToken),
            NextStep.Finish when request.State != RequestState.Verifying
                => (await SaveAsync(request with { State = RequestState.Verifying, Act = null }, cancellationToken), Later(null)),
            NextStep.Finish(var state) => await EndAsync(request, state, machine, cancellationToken),
            NextStep.GiveUp(var reason) => await GiveUpAsync(request, reason, machine, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // The act is recorded before it is sent: whoever finds the record after a crash looks at the machine before doing anything.
    private async Task<(ResizeRequest, TimeSpan?)> DoAsync(ResizeRequest request, ActKind kind, string size, CancellationToken cancellationToken)
    {
        var attempts = request.State == StateOf(kind) ? request.Attempts + 1 : 1;
        request = await SaveAsync(
            request with { State = StateOf(kind), Attempts = attempts, Act = new(kind, clock.GetUtcNow(), null, null) }, cancellationToken);
        LogAct(request.Id, kind, request.Plan.Machine, size);
        switch (await SendAsync(request, kind, size, cancellationToken))
        {
            case ActResult.Accepted accepted:
                var act = request.Act! with { Operation = accepted.Operation, CorrelationId = accepted.CorrelationId };
                return (await SaveAsync(request with { Act = act, Touched = true }, cancellationToken), Later(accepted.RetryAfter));
            case ActResult.Refused(var refusal):
                return await ReactAsync(request, kind, refusal, cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

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
        request = request with { Act = null };
        return Reactions.To(request, kind, refusal, settings.Resize.Pause) switch
        {
            Reaction.Again(var after) => (await SaveAsync(request, cancellationToken), Later(after)),
            Reaction.StopFirst => (await SaveAsync(request with { InPlaceRefused = true, Attempts = 0 }, cancellationToken), Later(null)),
            Reaction.GoBack => (await SaveAsync(request with { Failure = Because(refusal), Attempts = 0, InPlaceRefused = false }, cancellationToken), Later(null)),
            Reaction.GiveUp => await EndAsync(request, RequestState.Failed, await SeenAsync(request, cancellationToken), cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Failure Because(AzureRefusal refusal) => new(FailureReason.AzureRefused, refusal, null, PowerState.Unknown);

    private Task<(ResizeRequest, TimeSpan?)> GiveUpAsync(ResizeRequest request, FailureReason reason, Machine? machine, CancellationToken cancellationToken) =>
        EndAsync(request with { Failure = new(reason, request.Failure?.Refusal, null, PowerState.Unknown) }, RequestState.Failed, machine, cancellationToken);

    // The state that the failure reports is the one that was seen last, never one that we assume.
    private async Task<(ResizeRequest, TimeSpan?)> EndAsync(ResizeRequest request, RequestState state, Machine? machine, CancellationToken cancellationToken)
    {
        var ended = request with
        {
            State = state,
            Act = null,
            EndedAt = clock.GetUtcNow(),
            Failure = request.Failure is { } failure ? failure with { Size = machine?.Size, Power = machine?.Power ?? PowerState.Unknown } : null,
        };
        LogEnded(request.Id, state, clock.GetUtcNow() - (request.StartedAt ?? clock.GetUtcNow()));
        return (await SaveAsync(ended, cancellationToken), null);
    }

    private async Task<Machine?> SeenAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        (await machines.LookAsync(request.Plan.Machine, cancellationToken) as MachineReading.Read)?.Machine;

    private async Task<ResizeRequest> SaveAsync(ResizeRequest request, CancellationToken cancellationToken) =>
        await store.TryUpdateAsync(request, cancellationToken)
            ?? throw new InvalidOperationException($"Request {request.Id} was changed by somebody else in the middle of a step: the next step reads it again.");

    private TimeSpan Later(TimeSpan? asked) => asked > settings.Resize.Pace ? asked.Value : settings.Resize.Pace;

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
