namespace AzureSimulator.Arm.Endpoints;

/// <summary>Built-in and custom roles.</summary>
internal static class Roles
{
    /// <summary>Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles (2026-11).</summary>
    private static readonly IReadOnlyList<RoleSetting> BuiltIn =
    [
        new("Owner", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", ["*"]),
        new("Contributor", "b24988ac-6180-42a0-ab88-20f7382dd24c", ["*"],
        [
            "Microsoft.Authorization/*/Delete", "Microsoft.Authorization/*/Write", "Microsoft.Authorization/elevateAccess/Action",
            "Microsoft.Blueprint/blueprintAssignments/write", "Microsoft.Blueprint/blueprintAssignments/delete",
            "Microsoft.Compute/galleries/share/action",
        ]),
        new("Reader", "acdd72a7-3385-48ef-bd42-f606fba81ae7", ["*/read"]),
        new("User Access Administrator", "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
            ["*/read", "Microsoft.Authorization/*", "Microsoft.Support/*"]),
        new("Virtual Machine Contributor", "9980e02c-c2be-4d73-94e8-173b1dc7cf3c",
        [
            "Microsoft.Authorization/*/read", "Microsoft.Compute/availabilitySets/*", "Microsoft.Compute/locations/*",
            "Microsoft.Compute/virtualMachines/*", "Microsoft.Compute/virtualMachineScaleSets/*", "Microsoft.Compute/disks/write",
            "Microsoft.Compute/disks/read", "Microsoft.Compute/disks/delete", "Microsoft.Network/networkInterfaces/*",
            "Microsoft.Resources/deployments/*", "Microsoft.Resources/subscriptions/resourceGroups/read", "Microsoft.Support/*",
        ]),
    ];

    public static IEnumerable<RoleSetting> All(SimulatorSettings settings) => BuiltIn.Concat(settings.Roles);

    public static RoleSetting? Find(SimulatorSettings settings, string nameOrId) =>
        All(settings).FirstOrDefault(role => Same(role.Id, nameOrId) || Same(role.Name, nameOrId));

    public static bool IsBuiltIn(RoleSetting role) => BuiltIn.Contains(role);

    /// <summary>The person and the groups that hold the person, also through groups: whoever of them is assigned a role, the person has it.</summary>
    public static IReadOnlySet<string> Counting(SimulatorSettings settings, string principal)
    {
        var counting = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { principal };
        for (var more = true; more;)
            more = settings.Groups.Count(group => group.Value.Any(counting.Contains) && counting.Add(group.Key)) > 0;
        return counting;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
