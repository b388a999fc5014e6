using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Access;

/// <summary>Finds out who can approve, for whoever asks.</summary>
internal sealed class ElectorateReader(RuleBook rules, Authority authority, IRights rights)
{
    /// <summary>Who may decide about a machine.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="objectId">The person about whom it is asked in particular; empty for nobody.</param>
    /// <param name="nameOf">How the bot knows a person by their object id; null when it does not.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Electorate> ReadAsync(MachineId machine, string objectId, Func<string, Task<string?>> nameOf, CancellationToken cancellationToken)
    {
        var now = rules.Now;
        var subject = await authority.SubjectAsync(machine, cancellationToken);
        var standing = authority.OfAsync(objectId, subject, anew: true, cancellationToken);
        var holders = now.Mode == ApprovalMode.Rules ? null : await rights.HoldersAsync(machine, cancellationToken);
        var letting = now.LettingDecide(subject);
        return new()
        {
            Machine = machine,
            Mode = now.Mode,
            InChat = now.InChat,
            ApprovalsNeeded = now.ApprovalsNeeded(subject),
            TagsUnread = now.NeedTags() && subject.Tags is null,
            Rules = letting,
            Azure = holders,
            Names = await NamesAsync([.. letting.SelectMany(rule => rule.People), .. holders?.Principals.Select(holder => holder.Id) ?? []], nameOf),
            Person = objectId.Length == 0 ? null : new(objectId, await standing),
        };
    }

    private static async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyList<string> ids, Func<string, Task<string?>> nameOf)
    {
        var names = new Dictionary<string, string>();
        foreach (var id in ids.Select(id => id.ToLowerInvariant()).Distinct())
        {
            if (await nameOf(id) is { } name)
            {
                names[id] = name;
            }
        }

        return names;
    }
}
