using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Cards.Resizing;

/// <summary>What is told at the end of a request: how long it took, what went wrong, how the machine was left, what to do next.</summary>
internal sealed class Ending(Texts texts, Wording wording)
{
    public IEnumerable<AdaptiveElement> Write(ResizeRequest request) => [.. Off(request), .. Waiting(request), .. Main(request), .. Guest(request)];

    private IEnumerable<AdaptiveElement> Main(ResizeRequest request) => request switch
    {
        { Ended: false, Failure: { } failure } => [Element.Text(texts[$"Failure.{failure.Reason}"]), .. failure.Refusal is { } refusal ? Said(refusal) : []],
        { State: RequestState.Done } => [.. Took(request), .. Next(request)],
        { State: RequestState.RolledBack or RequestState.Failed } => [.. Took(request), .. Failed(request)],
        { State: RequestState.Declined or RequestState.Expired or RequestState.Cancelled } => [Element.Text(texts["End.AskAgain"])],
        _ => [],
    };

    private IEnumerable<AdaptiveElement> Waiting(ResizeRequest request) => request switch
    {
        { Ended: false, Holdup: { } holdup } =>
        [
            Element.Text(holdup.Until is { } until ? texts.Markdown("Holdup.Until", wording.Time(until)) : texts["Holdup.Again"]),
            .. Said(holdup.Refusal),
            .. request.Touched ? [Element.Text(texts["Holdup.Touched"])] : (AdaptiveElement[])[],
        ],
        _ => [],
    };

    /// <summary>A machine is never off in silence.</summary>
    private IEnumerable<AdaptiveElement> Off(ResizeRequest request) =>
        request is { Ended: false, OffSince: { } since } ? [Element.Text(texts.Markdown("Off.Now", wording.Time(since))), Element.Subtle(Told(request))] : [];

    private string Told(ResizeRequest request) =>
        texts.Markdown("Off.Told", wording.Names([request.Requester.Name, .. request.Decision is { } decision ? (string[])[decision.By.Name] : []]));

    private IEnumerable<AdaptiveElement> Guest(ResizeRequest request) =>
        request is { State: RequestState.Done, GuestTrouble: { } trouble } ? [Element.Section(texts["Guest.Heading"]), .. wording.Refusal(trouble)] : [];

    private IEnumerable<AdaptiveElement> Said(AzureRefusal refusal) =>
        refusal.Message.Length > 0 ? [Element.Text(texts["Refused.Said"]), Element.Quote(refusal.Message)] : [];

    private IEnumerable<AdaptiveElement> Took(ResizeRequest request) => request is { StartedAt: { } started, EndedAt: { } ended }
        ? [Element.Text(texts.Markdown("End.Took", wording.Duration(ended - started)))]
        : [];

    private IEnumerable<AdaptiveElement> Next(ResizeRequest request) =>
    [
        .. request is { Plan: { Power: PowerState.Stopped or PowerState.Stopping, NeedsStop: true } } ? [Element.Text(texts["End.NowDeallocated"])] : (AdaptiveElement[])[],
        Element.Section(texts["End.Next"]),
        Element.Item(request switch
        {
            { Plan.Power: not PowerState.Running and not PowerState.Starting } => texts["End.StartVm"],
            { Plan.InnerMachine: { Length: > 0 } inner } => texts.Markdown("End.StartInner", inner),
            _ => texts["End.StartInnerUnnamed"],
        }),
        Element.Item(texts["End.IfNot"]),
    ];

    private IEnumerable<AdaptiveElement> Failed(ResizeRequest request)
    {
        if (request.Failure is not { } failure)
        {
            return [];
        }

        return
        [
            Element.Text(texts[$"Failure.{failure.Reason}"]),
            .. failure.Changes.Select(change => Element.Item(wording.Change(change))),
            .. failure.Obstacles.Select(obstacle => Element.Item(wording.Objection(obstacle))),
            .. Wording.IsAboutQuota(failure.Obstacles) ? [Element.Subtle(texts["Links.Quota"])] : (AdaptiveElement[])[],
            Element.Section(texts["Left.Heading"]),
            Element.Text(Left(request, failure)),
            .. request.OffSince is null ? [] : (AdaptiveElement[])[Element.Subtle(Told(request))],
            .. failure.Refusal is { } refusal ? [Element.Section(texts["Refused.Means"]), .. wording.Refusal(refusal)] : NextAfter(failure.Reason),
        ];
    }

    private IEnumerable<AdaptiveElement> NextAfter(FailureReason reason) =>
        texts.Find($"Failure.Next.{reason}") is { } next ? [Element.Section(texts["Refused.Next"]), Element.Text(next)] : [];

    /// <summary>One of the four states: old or new size, running or not; or the honest rest.</summary>
    private string Left(ResizeRequest request, Failure failure)
    {
        var name = request.Plan.Machine.Name;
        return (failure.Size, Is(failure.Size, request.Plan.FromSize), Is(failure.Size, request.Plan.ToSize), Runs(failure.Power)) switch
        {
            (null, _, _, _) => texts.Markdown("Left.Unread", name),
            (_, false, false, _) => texts.Markdown("Left.Other", name, failure.Size, wording.Power(failure.Power)),
            (_, _, _, null) => texts.Markdown("Left.Unsure", name, failure.Size),
            (_, var old, _, var runs) => texts.Markdown($"Left.{(old ? "Old" : "New")}{(runs.Value ? "Running" : "Off")}", name, failure.Size),
        };
    }

    private static bool? Runs(PowerState power) => power switch
    {
        PowerState.Running or PowerState.Starting => true,
        PowerState.Unknown => null,
        _ => false,
    };

    private static bool Is(string? size, string other) => string.Equals(size, other, StringComparison.OrdinalIgnoreCase);
}
