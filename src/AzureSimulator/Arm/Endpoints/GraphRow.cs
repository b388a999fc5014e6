using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>One row of a Resource Graph answer. A machine's whole JSON is made only when a query asks for more than its name and place,
/// so that a search over ten thousand machines stays quick.</summary>
internal sealed class GraphRow(Machine? machine, Lazy<JsonObject> whole)
{
    public JsonObject Json => whole.Value;

    public static GraphRow Of(Machine machine) => new(machine, new(() => Shape(machine)));

    public static GraphRow Of(JsonObject json) => new(null, new(json));

    public string? Text(string path) => (machine, path.ToLowerInvariant()) switch
    {
        (not null, "type") => Machine.Type.ToLowerInvariant(),
        (not null, "name") => machine.Spec.Name,
        (not null, "location") => machine.Spec.Region,
        (not null, "resourcegroup") => machine.Spec.ResourceGroup.ToLowerInvariant(),
        (not null, "subscriptionid") => machine.Spec.Subscription,
        _ => Node(path)?.ToString(),
    };

    public JsonNode? Node(string path) =>
        path.Split('.').Aggregate((JsonNode?)Json, (node, name) => node is JsonObject inner ? inner[name] : null);

    /// <summary>Resource Graph writes types and resource groups in lower case.</summary>
    private static JsonObject Shape(Machine machine)
    {
        var properties = VmJson.Full(machine, withInstanceView: false)["properties"]!.DeepClone();
        properties["extended"] = new JsonObject { ["instanceView"] = Extended(machine) };
        return new()
        {
            ["id"] = machine.Id,
            ["name"] = machine.Spec.Name,
            ["type"] = Machine.Type.ToLowerInvariant(),
            ["tenantId"] = SimulatorWorld.TenantId,
            ["kind"] = "",
            ["location"] = machine.Spec.Region,
            ["resourceGroup"] = machine.Spec.ResourceGroup.ToLowerInvariant(),
            ["subscriptionId"] = machine.Spec.Subscription,
            ["tags"] = VmJson.Tags(machine.Spec),
            ["zones"] = machine.Spec.Zone is { } zone ? new JsonArray(zone) : null,
            ["properties"] = properties,
        };
    }

    private static JsonObject Extended(Machine machine) => new()
    {
        ["hyperVGeneration"] = $"V{machine.Spec.Generation}",
        ["powerState"] = new JsonObject { ["code"] = $"PowerState/{machine.Spec.PowerState.ToString().ToLowerInvariant()}" },
    };
}
