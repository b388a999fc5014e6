using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Cards.Resizing;

/// <summary>How far a request is, in one sentence.</summary>
internal sealed class ProgressWords(Texts texts)
{
    public string Markdown(ResizeRequest request) => Say(request, texts.Markdown);

    public string Plain(ResizeRequest request) => Say(request, texts.Plain);

    private static string Say(ResizeRequest request, Func<string, IReadOnlyList<object?>, string> say) => request switch
    {
        { Ended: false, Failure: not null } => say("State.Back", []),
        { State: RequestState.Done } => say("State.Done", [request.Plan.Machine.Name, request.Plan.ToSize]),
        { State: RequestState.RolledBack } => say("State.RolledBack", [request.Plan.Machine.Name, request.Plan.FromSize]),
        { State: RequestState.Failed } => say("State.Failed", [request.Plan.Machine.Name]),
        { State: RequestState.Approved, Due: not null } => say("State.Waits", []),
        { State: RequestState.Declined } => say("State.Declined", [request.Decision?.By.Name]),
        _ => say($"State.{request.State}", Step(request)),
    };

    /// <summary>The number of the present step and of all steps; steps that this request does not need are not counted.</summary>
    private static IReadOnlyList<object?> Step(ResizeRequest request)
    {
        var steps = Steps(request);
        return [steps.IndexOf(request.State) + 1, steps.Count];
    }

    private static List<RequestState> Steps(ResizeRequest request)
    {
        List<RequestState> steps = [RequestState.Checking, RequestState.Stopping, RequestState.Resizing, RequestState.Starting, RequestState.Verifying];
        var stops = request.Plan is { NeedsStop: true, Power: not PowerState.Deallocated };
        steps.RemoveAll(step => step != request.State && (step == RequestState.Stopping && !stops || step == RequestState.Starting && (!stops || !WasRunning(request))));
        return steps;
    }

    private static bool WasRunning(ResizeRequest request) => request.Plan.Power is PowerState.Running or PowerState.Starting;
}
