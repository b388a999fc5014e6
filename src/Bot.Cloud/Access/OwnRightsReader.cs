using Bot.Cloud.Connection;
using Bot.Cloud.Reading;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Cloud.Access;

/// <summary>
/// Reads what the bot's own identity may do to a machine: what its roles give it, and what deny assignments take from it, side by side. Neither hides the other when it cannot be read.
/// </summary>
/// <remarks>
/// https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource (read 2026-11) answers with the entries of the roles, actions and notActions, and says nothing of deny
/// assignments, which "take precedence over role assignments" (https://learn.microsoft.com/azure/role-based-access-control/deny-assignments, read 2026-11): so they are read too.
/// </remarks>
internal sealed class OwnRightsReader(ArmReader arm, ArmConnection connection, DenialReader denials)
{
    public async Task<OwnRights> ReadAsync(MachineId machine, CancellationToken cancellationToken)
    {
        var given = TryAsync(token => GivenAsync(machine, token), cancellationToken);
        var taken = TryAsync(token => TakenAsync(machine, token), cancellationToken);
        var (own, notGiven) = await given;
        var (found, notTaken) = await taken;
        return (own ?? new([], null)) with { Denials = found ?? [], Unread = notGiven ?? notTaken };
    }

    private async Task<OwnRights> GivenAsync(MachineId machine, CancellationToken cancellationToken)
    {
        List<PermissionJson> entries = [];
        var path = $"{machine.Path()}/providers/Microsoft.Authorization/permissions?api-version={ComputeApi.Authorization}";
        await foreach (var json in arm.ListAsync(path, CloudJson.Default.PermissionJson, cancellationToken))
            entries.Add(json);

        var missing = ResizeActions.MissingIn(AccessTranslation.Grants(entries));
        return new(missing, null) { Conditional = [.. missing.Except(ResizeActions.MissingIn(AccessTranslation.Conditional(entries)))] };
    }

    private async Task<IReadOnlyList<Denial>> TakenAsync(MachineId machine, CancellationToken cancellationToken)
    {
        var rules = await denials.ReadAsync(machine, cancellationToken);
        var self = rules.Count == 0 ? null : await connection.ObjectIdAsync(cancellationToken);
        return [.. rules.Select(rule => rule.SurelyFrom(self, machine)).OfType<Denial>()];
    }

    private static async Task<(T? Read, AzureRefusal? Unread)> TryAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken) where T : class
    {
        try
        {
            return (await read(cancellationToken), null);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return (null, refusal);
        }
    }
}
