using Bot.Cards;
using Bot.Core.Approvals;

namespace Bot.Access;

/// <summary>Whom to ask about a request, by the names we know them by. Being asked is no right: that is read anew when somebody decides.</summary>
internal sealed class Approvers(RuleBook rules, Authority authority, IPeopleStore people)
{
    // Nobody is helped by a hundred people being asked.
    private const int MostKnown = 20;

    /// <summary>The Entra object ids of those who are asked.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var subject = await authority.SubjectAsync(request.Plan.Machine, cancellationToken);
        var candidates = await CandidatesAsync(request, subject, cancellationToken);
        var standings = await Task.WhenAll(candidates.Select(id => authority.OfAsync(id, subject, anew: false, cancellationToken)));
        return [.. candidates.Zip(standings).Where(pair => pair.Second.May && (pair.Second.MayDecideOwn || !Is(pair.First, request.Requester))).Select(pair => pair.First)];
    }

    /// <summary>Those who are asked, and whether the bot can write to them.</summary>
    public async Task<IReadOnlyList<AskedApprover>> AskedAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        List<AskedApprover> asked = [];
        foreach (var id in await IdsAsync(request, cancellationToken))
        {
            var reachable = await people.FindAsync(id, cancellationToken);
            asked.Add(new(reachable?.Person.Name ?? id, Reachable: reachable is not null));
        }

        return asked;
    }

    /// <summary>Whether anybody but the requester can be meant to decide. Azure's roles and groups are not counted: somebody has them.</summary>
    public async Task<bool> AnybodyAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        var subject = await authority.SubjectAsync(request.Plan.Machine, cancellationToken);
        var now = rules.Now;
        return now.Mode is ApprovalMode.Either or ApprovalMode.Azure
            || now.LettingDecide(subject).Any(rule => rule.Groups.Count > 0 || rule.People.Any(id => id.Length > 0 && (rule.OwnRequests || !Is(id, request.Requester))));
    }

    // Whoever is named by a rule; and where groups or Azure's roles decide, those whom the bot knows and could write to.
    private async Task<IReadOnlyList<string>> CandidatesAsync(ResizeRequest request, Subject subject, CancellationToken cancellationToken)
    {
        var now = rules.Now;
        var letting = now.LettingDecide(subject);
        var named = letting.SelectMany(rule => rule.People).Where(id => id.Length > 0).ToList();
        var isComplete = named.Count > 0 && letting.All(rule => rule.Groups.Count == 0) || now.Mode == ApprovalMode.Rules && letting.Count == 0;
        var known = isComplete ? [] : await people.ListAsync(request.Requester.TenantId, MostKnown, cancellationToken);
        return [.. named.Concat(known.Select(person => person.Person.ObjectId)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool Is(string objectId, Person person) => string.Equals(objectId, person.ObjectId, StringComparison.OrdinalIgnoreCase);
}
