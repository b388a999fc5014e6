using Bot.Cloud.Connection;
using Bot.Cloud.Reading;
using Bot.Cloud.Wire;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Cloud.Access;

/// <summary>Reads the deny assignments at a machine and above it, whomever they meet: who that is, is judged by ourselves.</summary>
internal sealed class DenialReader(ArmReader arm)
{
    public async Task<IReadOnlyList<DenyRule>> ReadAsync(MachineId machine, CancellationToken cancellationToken)
    {
        var denials = new List<DenyRule>();
        var path = $"{machine.Path()}/providers/Microsoft.Authorization/denyAssignments?api-version={ComputeApi.Authorization}&$filter=atScope()";
        await foreach (var json in arm.ListAsync(path, CloudJson.Default.DenyAssignmentJson, cancellationToken))
            denials.Add(AccessTranslation.ToDenial(json));
        return denials;
    }
}
