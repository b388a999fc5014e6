using Bot.Cloud.Connection;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Cloud.Reading;

/// <summary>Asks Azure Policy in advance which sizes it would deny to a machine.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/policy/policy-restrictions/check-at-resource-group-scope (read 2026-11). It answers from the assignments in force,
/// but does not promise that exemptions are counted: what it denies is not offered, what it passes may still be refused.</remarks>
internal sealed class PolicyReader(ArmReader arm, SizeCatalogue catalogue)
{
    // The alias that policies about sizes test: https://learn.microsoft.com/azure/governance/policy/samples/built-in-policies (read 2026-11).
    private const string SizeField = "Microsoft.Compute/virtualMachines/sku.name";

    /// <summary>The names worth asking about: the sizes that nest, and the present one, which may have to come back.</summary>
    public IReadOnlySet<string> Worth(IEnumerable<VmSize> sizes, string presentSize) => sizes.Select(size => size.Name)
        .Where(name => catalogue.Find(name).Verdict is NestingVerdict.Supported)
        .Append(presentSize)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What policy says of sizes, by their names.</summary>
    public async Task<SizePolicy> ReadAsync(MachineId id, string region, IReadOnlySet<string> asked, CancellationToken cancellationToken)
    {
        var path = $"/subscriptions/{id.SubscriptionId}/resourceGroups/{Uri.EscapeDataString(id.ResourceGroup)}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions?api-version={ComputeApi.PolicyInsights}";
        var question = new PolicyQuestionJson(new(new("Microsoft.Compute/virtualMachines", id.Name, region), ComputeApi.Version), [new(SizeField, [.. asked])]);
        var answer = await arm.PostAsync(path, question, CloudJson.Default.PolicyQuestionJson, CloudJson.Default.PolicyAnswerJson, cancellationToken);
        return new(asked, Denied(answer, asked));
    }

    private static Dictionary<string, string> Denied(PolicyAnswerJson answer, IReadOnlySet<string> asked)
    {
        var denials =
            from field in answer.FieldRestrictions ?? []
            where string.Equals(field.Field, SizeField, StringComparison.OrdinalIgnoreCase)
            from restriction in field.Restrictions ?? []
            from size in Denied(restriction, asked)
            select (Size: size, Policy: Name(restriction.Policy));
        return denials.DistinctBy(denial => denial.Size, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(denial => denial.Size, denial => denial.Policy, StringComparer.OrdinalIgnoreCase);
    }

    // "Required" names the only values that pass.
    private static IEnumerable<string> Denied(FieldRestrictionJson restriction, IReadOnlySet<string> asked) => restriction.Result?.ToUpperInvariant() switch
    {
        "DENY" => restriction.Values ?? [],
        "REQUIRED" when restriction.Values is [_, ..] allowed => asked.Except(allowed, StringComparer.OrdinalIgnoreCase),
        _ => [],
    };

    private static string Name(PolicyReferenceJson? policy) =>
        policy?.PolicyAssignmentId is { Length: > 0 } id ? id[(id.LastIndexOf('/') + 1)..] : "-";
}
