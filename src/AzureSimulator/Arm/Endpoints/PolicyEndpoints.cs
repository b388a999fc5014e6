using System.Text.Json;
using System.Text.Json.Nodes;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>What policy would say of sizes, asked in advance.
/// Source: https://learn.microsoft.com/rest/api/policy/policy-restrictions/check-at-resource-group-scope (2026-11).</summary>
internal static class PolicyEndpoints
{
    private const string SizeField = "Microsoft.Compute/virtualMachines/sku.name";

    public static void MapPolicyRestrictions(this IEndpointRouteBuilder routes) => routes.MapArm(
        "POST", ArmRoutes.Group + "/providers/Microsoft.PolicyInsights/checkPolicyRestrictions",
        "Microsoft.PolicyInsights/checkPolicyRestrictions/read", Answer);

    private static ArmAnswer Answer(ArmCall call)
    {
        call.Group();
        if (Sizes(call.Body) is not { } asked)
            return ArmAnswer.Error(ArmErrors.BadRequest("The request body must hold 'resourceDetails' and a list 'pendingFields'."));
        var denials = call.World.Settings.SizePolicies
            .Where(policy => Scopes.Covers(policy.Scope, $"/subscriptions/{call.Route("subscription")}/resourceGroups/{call.Route("group")}"))
            .Select(policy => (policy, Denied: asked.Except(policy.AllowedSizes, StringComparer.OrdinalIgnoreCase).ToList()))
            .Where(denial => denial.Denied.Count > 0)
            .Select(denial => Denial(denial.policy, denial.Denied));
        return ArmAnswer.Ok(new JsonObject
        {
            ["fieldRestrictions"] = new JsonArray(new JsonObject { ["field"] = SizeField, ["restrictions"] = new JsonArray([.. denials]) }),
            ["contentEvaluationResult"] = new JsonObject { ["policyEvaluations"] = new JsonArray() },
        });
    }

    private static JsonObject Denial(SizePolicySetting policy, IEnumerable<string> sizes) => new()
    {
        ["result"] = "Deny",
        ["values"] = new JsonArray([.. sizes.Select(size => (JsonNode)size)]),
        ["policy"] = new JsonObject
        {
            ["policyDefinitionId"] = SizePolicy.DefinitionId,
            ["policyAssignmentId"] = SizePolicy.AssignmentId(policy),
        },
        ["policyEffect"] = "Deny",
        ["reason"] = "The selected virtual machine size is not allowed.",
    };

    private static List<string>? Sizes(string body)
    {
        try
        {
            var question = JsonNode.Parse(body);
            return question is JsonObject { } asked && asked["resourceDetails"] is JsonObject && asked["pendingFields"] is JsonArray fields
                ? [.. fields.Where(field => SizeField.Equals(field?["field"]?.ToString(), StringComparison.OrdinalIgnoreCase))
                    .SelectMany(field => field?["values"] as JsonArray ?? [])
                    .Select(value => value?.ToString() ?? "")]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
