using Bot.Access;
using Bot.Cards;
using Bot.Core.Approvals;
using Bot.Core.Machines;

namespace Bot.Dialogs;

/// <summary>Answers who can approve: finds the machine, reads the rules and the rights, and explains how the asker stands.</summary>
internal sealed class WhoMayDesk(IMachines machines, ElectorateReader electorates, IPeopleStore people)
{
    /// <summary>The card that answers.</summary>
    /// <param name="cards">The writer in the asker's language.</param>
    /// <param name="mention">The machine.</param>
    /// <param name="asker">Who asks, from the authenticated activity.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Answered> AnswerAsync(CardWriter cards, MachineMention mention, Person asker, CancellationToken cancellationToken) => mention switch
    {
        MachineMention.ById(var id) => await ExplainAsync(cards, id, asker, cancellationToken),
        MachineMention.ByName(var name) => await FindAsync(cards, name, asker, cancellationToken),
        _ => new(cards.WhoMayWhere(), null),
    };

    private async Task<Answered> FindAsync(CardWriter cards, string name, Person asker, CancellationToken cancellationToken) =>
        await machines.FindAsync(name, cancellationToken) switch
        {
            MachineSearch.One(var hit) => await ExplainAsync(cards, hit.Id, asker, cancellationToken),
            MachineSearch.Several several => new(cards.WhoMayWhich(name, several), null),
            MachineSearch.None none => new(cards.NotFound(name, none), null),
            MachineSearch.Refused(var refusal) => new(cards.Refused(refusal, name), null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task<Answered> ExplainAsync(CardWriter cards, MachineId machine, Person asker, CancellationToken cancellationToken)
    {
        var electorate = await electorates.ReadAsync(machine, asker.ObjectId, NameAsync, cancellationToken);
        return new(cards.WhoMay(electorate), machine);

        async Task<string?> NameAsync(string id) => (await people.FindAsync(id, cancellationToken))?.Person.Name;
    }
}
