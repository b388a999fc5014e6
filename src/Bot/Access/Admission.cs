using Bot.Core.Approvals;
using Bot.Core.Resizing;
using Bot.Hosting;

namespace Bot.Access;

/// <summary>Whether a request is worth anybody's time: nobody is asked to approve what nobody could approve, or what the bot could not do.</summary>
internal sealed class Admission(RuleBook rules, Authority authority, Approvers approvers, Preflight preflight, Settings settings)
{
    /// <summary>Looks at a request before it is stored.</summary>
    public async Task<Entry> OfAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var now = rules.Now;
        if (now.InChatFor(request.Plan) == Permission.Granted && !await approvers.AnybodyAsync(request, cancellationToken))
        {
            return new Entry.NobodyMayApprove();
        }

        if (await preflight.SoonAsync(request.Plan, cancellationToken) is [_, ..] obstacles)
        {
            return new Entry.Obstructed(obstacles, Grant.CommandFor(request.Plan.Machine, settings));
        }

        var subject = await authority.SubjectAsync(request.Plan.Machine, cancellationToken);
        return new Entry.Admitted(request with { ApprovalsNeeded = now.ApprovalsNeeded(subject) });
    }
}

/// <summary>What comes of a request at the door. The cases below are all there are.</summary>
internal abstract record Entry
{
    private Entry() { }

    /// <summary>It may be stored, with the number of approvals that it needs.</summary>
    public sealed record Admitted(ResizeRequest Request) : Entry;

    /// <summary>There is nobody who could approve.</summary>
    public sealed record NobodyMayApprove : Entry;

    /// <summary>It could not be carried out.</summary>
    /// <param name="Obstacles">What stands in the way.</param>
    /// <param name="Grant">The command that gives the bot its rights.</param>
    public sealed record Obstructed(IReadOnlyList<Objection> Obstacles, string Grant) : Entry;
}
