using Bot.Cards;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;

namespace Bot.Dialogs;

/// <summary>From a machine's name to the card that answers: find it, read it, judge its size, offer what fits.</summary>
internal sealed class Desk(IMachines machines, SizeCatalogue catalogue, SizeAdvisor advisor, IPriceList prices, Proposals proposals)
{
    /// <summary>Makes sure of a mention: of words that only look like names, those stay that Azure knows.</summary>
    public async Task<MachineMention> ConfirmAsync(MachineMention mention, CancellationToken cancellationToken)
    {
        if (mention is not MachineMention.Perhaps(var names))
        {
            return mention;
        }

        var searches = await Task.WhenAll(names.Select(name => machines.FindAsync(name, cancellationToken)));
        var known = names.Zip(searches).FirstOrDefault(pair => pair.Second is MachineSearch.One or MachineSearch.Several).First;
        return known is null ? new MachineMention.Nothing() : new MachineMention.ByName(known);
    }

    /// <summary>The card that answers about a machine.</summary>
    /// <param name="cards">The writer in the reader's language.</param>
    /// <param name="mention">The machine.</param>
    /// <param name="reading">The error that was pasted before, if one was.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public Task<Card> AnswerAsync(CardWriter cards, MachineMention mention, Reading? reading, CancellationToken cancellationToken) => mention switch
    {
        MachineMention.ById(var id) => ExamineAsync(cards, id, reading, cancellationToken),
        MachineMention.ByName(var name) => FindAsync(cards, name, reading, cancellationToken),
        MachineMention.Perhaps(var names) => GuessAsync(cards, names, reading, cancellationToken),
        _ => Task.FromResult(cards.NotUnderstood()),
    };

    private async Task<Card> GuessAsync(CardWriter cards, IReadOnlyList<string> names, Reading? reading, CancellationToken cancellationToken) =>
        await ConfirmAsync(new MachineMention.Perhaps(names), cancellationToken) is MachineMention.ByName(var name)
            ? await FindAsync(cards, name, reading, cancellationToken)
            : cards.NotUnderstood();

    private async Task<Card> FindAsync(CardWriter cards, string name, Reading? reading, CancellationToken cancellationToken) =>
        await machines.FindAsync(name, cancellationToken) switch
        {
            MachineSearch.One(var hit) => await ExamineAsync(cards, Prepared(hit), reading, cancellationToken),
            MachineSearch.Several several => cards.ChooseMachine(name, several),
            MachineSearch.None none => cards.NotFound(name, none),
            MachineSearch.Refused(var refusal) => cards.Refused(refusal, name),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    // The price list is read while Azure is asked about the machine.
    private MachineId Prepared(MachineHit hit)
    {
        prices.Prepare(hit.Region);
        return hit.Id;
    }

    private async Task<Card> ExamineAsync(CardWriter cards, MachineId id, Reading? reading, CancellationToken cancellationToken) =>
        await machines.ReadAsync(id, cancellationToken) switch
        {
            MachineReading.Read read => await JudgeAsync(cards, read, reading, cancellationToken),
            MachineReading.Gone => cards.NotFound(id.Name, new MachineSearch.None([], [])),
            MachineReading.Refused(var refusal) => cards.Refused(refusal, id.Name),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task<Card> JudgeAsync(CardWriter cards, MachineReading.Read read, Reading? reading, CancellationToken cancellationToken)
    {
        var nesting = catalogue.Find(read.Machine.Size);
        if (nesting.Verdict != NestingVerdict.NotSupported)
        {
            return cards.Verdict(read, nesting, choice: null, proposal: null, reading);
        }

        var choice = advisor.Choose(read, await prices.ReadAsync(read.Machine.Region, cancellationToken));
        var proposal = await proposals.KeepAsync(read, choice, reading?.InnerMachine, cancellationToken);
        return cards.Verdict(read, nesting, choice, proposal.Id, reading);
    }
}
