using Bot.Cloud.Connection;
using Bot.Cloud.Reading;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;

namespace Bot.Cloud.Access;

/// <summary>Reads a person's roles for a machine, those of their groups included, and what each role allows.</summary>
internal sealed class RoleReader(ArmReader arm)
{
    /// <summary>A person's roles. One that cannot be read is there all the same, with the reason.</summary>
    /// <remarks><c>assignedTo()</c> takes the groups in, through groups too; <c>principalId eq</c> would not.</remarks>
    public async Task<IReadOnlyList<RoleGrant>> ReadAsync(string objectId, MachineId machine, CancellationToken cancellationToken)
    {
        var assigned = await AssignedAsync($"assignedTo('{objectId.Replace("'", "''", StringComparison.Ordinal)}')", machine, cancellationToken);
        return [.. assigned.Select(role => role.Grant with { ThroughGroup = !string.Equals(role.PrincipalId, objectId, StringComparison.OrdinalIgnoreCase) })];
    }

    /// <summary>Everybody's roles at the machine and above it.</summary>
    public Task<IReadOnlyList<AssignedRole>> ReadAllAsync(MachineId machine, CancellationToken cancellationToken) => AssignedAsync("atScope()", machine, cancellationToken);

    private async Task<IReadOnlyList<AssignedRole>> AssignedAsync(string filter, MachineId machine, CancellationToken cancellationToken)
    {
        var assignments = await AssignmentsAsync(filter, machine, cancellationToken);
        var ids = assignments.Select(assignment => IdOf(assignment.RoleDefinitionId)).OfType<Guid>().Distinct().ToList();
        var definitions = await Task.WhenAll(ids.Select(id => DefinitionAsync(id, machine, cancellationToken)));
        var byId = ids.Zip(definitions).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. assignments.Select(assignment => ToRole(assignment, IdOf(assignment.RoleDefinitionId) is { } id ? byId[id] : new(null, Refusal.UnreadableRole)))];
    }

    private async Task<List<RoleAssignmentPropertiesJson>> AssignmentsAsync(string filter, MachineId machine, CancellationToken cancellationToken)
    {
        var path = $"{machine.Path()}/providers/Microsoft.Authorization/roleAssignments?api-version={ComputeApi.Authorization}&$filter={Uri.EscapeDataString(filter)}";
        var found = new List<RoleAssignmentPropertiesJson>();
        await foreach (var json in arm.ListAsync(path, CloudJson.Default.RoleAssignmentJson, cancellationToken))
        {
            if (json.Properties is { Scope: not null } properties)
                found.Add(properties);
        }
        return found;
    }

    // Every role that is assigned there can be read through the machine's subscription, wherever its definition lies.
    private async Task<Definition> DefinitionAsync(Guid id, MachineId machine, CancellationToken cancellationToken)
    {
        var path = $"/subscriptions/{machine.SubscriptionId}/providers/Microsoft.Authorization/roleDefinitions/{id}?api-version={ComputeApi.Authorization}";
        try
        {
            return new((await arm.GetAsync(path, CloudJson.Default.RoleDefinitionJson, cancellationToken)).Properties, null);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new(null, refusal);
        }
    }

    private static AssignedRole ToRole(RoleAssignmentPropertiesJson assignment, Definition definition) =>
        new(assignment.PrincipalId ?? "", assignment.PrincipalType ?? "", ToGrant(assignment, definition));

    private static RoleGrant ToGrant(RoleAssignmentPropertiesJson assignment, Definition definition) => new()
    {
        Role = definition.Role?.RoleName ?? IdOf(assignment.RoleDefinitionId)?.ToString() ?? "",
        Scope = assignment.Scope!,
        Conditional = !string.IsNullOrWhiteSpace(assignment.Condition),
        Permissions = AccessTranslation.Grants(definition.Role?.Permissions),
        Unread = definition.Refusal,
    };

    private static Guid? IdOf(string? roleDefinitionId) =>
        Guid.TryParse(roleDefinitionId?.Split('/')[^1], out var id) ? id : null;

    private sealed record Definition(RoleDefinitionPropertiesJson? Role, AzureRefusal? Refusal);
}

/// <summary>A role and to whom it is assigned.</summary>
internal sealed record AssignedRole(string PrincipalId, string PrincipalType, RoleGrant Grant);
