using Bot.Cards;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Machines;

namespace Bot.Dialogs;

/// <summary>Answers what became of requests: those that are open, and those of a machine or of late. Only people of the same organization read of them.</summary>
internal sealed class Register(IRequestStore store, IAuditLog audit, IMachines machines, Returns returns)
{
    private const int Latest = 10;
    private const int RecordsToSearch = 500;

    /// <summary>The open requests of a machine, or those in which the person asked or decided.</summary>
    /// <param name="cards">The writer in the reader's language.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="machine">The machine's name or resource id; empty for the person's own.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Card> StatusAsync(CardWriter cards, Person person, string machine, CancellationToken cancellationToken)
    {
        var open = (await store.ListOpenAsync(cancellationToken)).Where(request => IsOf(person, request));
        return machine.Length == 0
            ? cards.Status([.. open.Where(request => person.Is(request.Requester) || request.Decision?.By.Is(person) == true)], null)
            : cards.Status([.. open.Where(request => Names(machine, request.Plan.Machine))], machine);
    }

    /// <summary>The latest requests, of a machine or of all.</summary>
    public async Task<Card> HistoryAsync(CardWriter cards, Person person, string machine, CancellationToken cancellationToken)
    {
        if (machine.Length == 0)
        {
            return cards.History([.. (await store.ListLatestAsync(Latest, cancellationToken)).Where(request => IsOf(person, request))], null);
        }

        List<ResizeRequest> requests = [];
        foreach (var id in await FindAsync(machine, cancellationToken))
        {
            requests.AddRange(await RequestsOfAsync(id, cancellationToken));
        }

        return cards.History([.. requests.Where(request => IsOf(person, request)).OrderByDescending(request => request.RequestedAt).Take(Latest)], machine);
    }

    /// <summary>The way back to a machine's old size.</summary>
    public async Task<Card> RevertAsync(CardWriter cards, string machine, string? timeZone, CancellationToken cancellationToken) =>
        await FindAsync(machine, cancellationToken) switch
        {
            [var one] => await returns.OfferAsync(cards, one, timeZone, cancellationToken),
            [] => cards.NothingToRevert(machine),
            _ => cards.SeveralNamed(machine),
        };

    private async Task<IReadOnlyList<MachineId>> FindAsync(string machine, CancellationToken cancellationToken) =>
        MachineId.TryParse(machine, out var id) ? [id] : await machines.FindAsync(machine, cancellationToken) switch
        {
            MachineSearch.One(var hit) => [hit.Id],
            MachineSearch.Several(var hits) => [.. hits.Select(hit => hit.Id)],
            _ => [],
        };

    private async Task<IReadOnlyList<ResizeRequest>> RequestsOfAsync(MachineId machine, CancellationToken cancellationToken)
    {
        var ids = (await audit.ListAsync(machine, RecordsToSearch, cancellationToken)).Select(record => record.Entry.Request).OfType<string>().Distinct().Take(Latest);
        List<ResizeRequest> found = [];
        foreach (var id in ids)
        {
            if (await store.FindAsync(new(id), cancellationToken) is { } request)
            {
                found.Add(request);
            }
        }

        return found;
    }

    private static bool IsOf(Person person, ResizeRequest request) => Same(person.TenantId, request.Requester.TenantId);

    private static bool Names(string text, MachineId machine) => Same(text, machine.Name) || Same(text, machine.ToString());

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
