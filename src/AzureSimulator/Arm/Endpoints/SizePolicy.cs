using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>The built-in policy "Allowed virtual machine size SKUs". It refuses any change of a machine whose size it does not allow.
/// Source: https://learn.microsoft.com/azure/governance/policy/samples/built-in-policies (2026-11).</summary>
internal static class SizePolicy
{
    public const string DefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/cccc23c7-8427-4f53-ad12-b6a63eb452b3";

    public static string AssignmentId(SizePolicySetting policy) => $"{policy.Scope}/providers/Microsoft.Authorization/policyAssignments/{policy.Name}";

    public static ArmError? Refusal(SimulatorSettings settings, Machine machine, string size) => settings.SizePolicies
        .Where(policy => Scopes.Covers(policy.Scope, machine.Id) && !policy.AllowedSizes.Contains(size, StringComparer.OrdinalIgnoreCase))
        .Select(policy => Disallowed(policy, machine, size))
        .FirstOrDefault();

    private static ArmError Disallowed(SizePolicySetting policy, Machine machine, string size) => new(
        403, "RequestDisallowedByPolicy",
        $"Resource '{machine.Spec.Name}' was disallowed by policy. Reasons: 'The selected virtual machine size is not allowed.'. "
        + "See error details for policy resource IDs.")
    {
        Target = machine.Spec.Name,
        AdditionalInfo = [new JsonObject { ["type"] = "PolicyViolation", ["info"] = Info(policy, size) }],
    };

    private static JsonObject Info(SizePolicySetting policy, string size) => new()
    {
        ["evaluationDetails"] = new JsonObject { ["evaluatedExpressions"] = new JsonArray(Evaluated(policy, size)) },
        ["policyDefinitionId"] = DefinitionId,
        ["policyDefinitionName"] = "cccc23c7-8427-4f53-ad12-b6a63eb452b3",
        ["policyDefinitionDisplayName"] = "Allowed virtual machine size SKUs",
        ["policyDefinitionEffect"] = "deny",
        ["policyAssignmentId"] = AssignmentId(policy),
        ["policyAssignmentName"] = policy.Name,
        ["policyAssignmentScope"] = policy.Scope,
    };

    private static JsonObject Evaluated(SizePolicySetting policy, string size) => new()
    {
        ["result"] = "False",
        ["expressionKind"] = "Field",
        ["expression"] = "Microsoft.Compute/virtualMachines/sku.name",
        ["path"] = "properties.hardwareProfile.vmSize",
        ["expressionValue"] = size,
        ["targetValue"] = new JsonArray([.. policy.AllowedSizes.Select(allowed => (JsonNode)allowed)]),
        ["operator"] = "In",
    };
}
