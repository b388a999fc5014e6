using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Access;

/// <summary>Looks whether a planned resize can work at all: the bot's own rights, locks, quota, and the rules as they judge the machine now.</summary>
internal sealed class Preflight(IMachines machines, IRights rights, IPriceList prices, SizeAdvisor advisor, TimeProvider clock)
{
    // A person waits for the button; what cannot be read in time is looked at again before anything is stopped.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>What stands in the way, as far as it can be told while somebody waits.</summary>
    public async Task<IReadOnlyList<Objection>> SoonAsync(ResizePlan plan, CancellationToken cancellationToken)
    {
        try
        {
            return (await LookAsync(plan, cancellationToken).WaitAsync(Patience, clock, cancellationToken)).Obstacles;
        }
        catch (TimeoutException)
        {
            return [];
        }
    }

    /// <summary>What stands in the way, and what the rules say of the size now.</summary>
    public async Task<Outlook> LookAsync(ResizePlan plan, CancellationToken cancellationToken)
    {
        var own = rights.OfBotAsync(plan.Machine, cancellationToken);
        var judgement = await machines.ReadAsync(plan.Machine, cancellationToken) is MachineReading.Read { RegionSizes: [_, ..] } read
            ? advisor.Judge(read, plan.ToSize, await prices.ReadAsync(plan.Region, cancellationToken))
            : null;
        return new(judgement, [.. Obstacles.In(await own, judgement).Where(obstacle => !plan.IsReturn || WayBack.Counts(obstacle))]);
    }
}

/// <summary>What a planned resize would meet now.</summary>
/// <param name="Judgement">What the rules say of the size; null when it could not be judged.</param>
/// <param name="Obstacles">What stands in the way.</param>
internal sealed record Outlook(Judgement? Judgement, IReadOnlyList<Objection> Obstacles);
