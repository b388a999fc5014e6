using Bot.Cards;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Dialogs;

/// <summary>Offers to put the old size back: a proposal like any other, to be requested and approved like any other.</summary>
internal sealed class Returns(IRequestStore store, IAuditLog audit, IMachines machines, SizeAdvisor advisor, Proposals proposals, TimeTeller times)
{
    private const int RecordsToSearch = 500;

    /// <summary>The card that offers the way back from what was done last to a machine.</summary>
    public async Task<Card> OfferAsync(CardWriter cards, MachineId machine, string? timeZone, CancellationToken cancellationToken) =>
        await LastDoneAsync(machine, cancellationToken) is { } done ? await OfferAsync(cards, done, timeZone, cancellationToken) : cards.NothingToRevert(machine.Name);

    /// <summary>The card that offers the way back from what a request did.</summary>
    public async Task<Card> OfferAsync(CardWriter cards, ResizeRequest done, string? timeZone, CancellationToken cancellationToken) =>
        await machines.ReadAsync(done.Plan.Machine, cancellationToken) switch
        {
            MachineReading.Read read when IsAsLeft(read, done) => await OfferAsync(cards, done, read, timeZone, cancellationToken),
            MachineReading.Read read => cards.ChangedSince(done, read.Machine.Size),
            MachineReading.Refused(var refusal) => cards.Refused(refusal, done.Plan.Machine.Name),
            _ => cards.NotFound(done.Plan.Machine.Name, new MachineSearch.None([], [])),
        };

    private async Task<Card> OfferAsync(CardWriter cards, ResizeRequest done, MachineReading.Read read, string? timeZone, CancellationToken cancellationToken)
    {
        var way = WayBack.From(read, advisor.Judge(read, done.Plan.FromSize));
        if (way.Barriers is [_, ..])
        {
            return cards.CannotRevert(done, way.Barriers);
        }

        var choices = times.ChoicesFor(read.Machine, timeZone);
        var proposal = await proposals.KeepAsync(read, [Listed(read, done.Plan.FromSize, way)], choices, done.Plan.InnerMachine, cancellationToken, isReturn: true);
        return cards.OfferRevert(done, read, way, proposal.Id, choices);
    }

    // What it costs is not asked: the machine had it before.
    private static ListedSize Listed(MachineReading.Read read, string name, WayBack way)
    {
        var size = read.RegionSizes.FirstOrDefault(size => string.Equals(size.Name, name, StringComparison.OrdinalIgnoreCase));
        return new(name, size?.CoresAvailable ?? 0, size?.MemoryGiB ?? 0, way.NeedsStop, Price: null, PriceChange: null, way.Warnings);
    }

    private static bool IsAsLeft(MachineReading.Read read, ResizeRequest done) => string.Equals(read.Machine.Size, done.Plan.ToSize, StringComparison.OrdinalIgnoreCase);

    private async Task<ResizeRequest?> LastDoneAsync(MachineId machine, CancellationToken cancellationToken)
    {
        var records = await audit.ListAsync(machine, RecordsToSearch, cancellationToken);
        return records.FirstOrDefault(record => record.Entry is { State: RequestState.Done, Request: not null }) is { Entry.Request: { } id }
            ? await store.FindAsync(new(id), cancellationToken)
            : null;
    }
}
