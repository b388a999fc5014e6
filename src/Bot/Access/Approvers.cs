using Bot.Cards;
using Bot.Core.Approvals;

namespace Bot.Access;

/// <summary>Who can be asked, by the names we know them by.</summary>
internal sealed class Approvers(ApprovalRules rules, IPeopleStore people)
{
    /// <summary>Who is asked about this person's requests.</summary>
    public async Task<IReadOnlyList<AskedApprover>> AskedAsync(Person requester, CancellationToken cancellationToken)
    {
        List<AskedApprover> asked = [];
        foreach (var id in rules.ApproversFor(requester))
        {
            var reachable = await people.FindAsync(id, cancellationToken);
            asked.Add(new(reachable?.Person.Name ?? id, Reachable: reachable is not null));
        }

        return asked;
    }
}
