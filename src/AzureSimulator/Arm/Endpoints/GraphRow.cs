using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>One row of a Resource Graph answer. A resource's whole JSON is made only when a query asks for more than its id, name and place,
/// so that a search over ten thousand machines stays quick.</summary>
/// <param name="type">The resource's type.</param>
/// <param name="id">Its id.</param>
/// <param name="place">Its machine's subscription, group and region; null for what is in no group.</param>
/// <param name="whole">All of it.</param>
internal sealed class GraphRow(string type, string id, VmSpec? place, Lazy<JsonObject> whole)
{
    private const string SubscriptionType = "Microsoft.Resources/subscriptions";

    public string Type => type;

    public string Id => id;

    public JsonObject Json => whole.Value;

    /// <summary>The machine, its disks and its network interfaces.</summary>
    public static IEnumerable<GraphRow> Of(Machine machine) =>
    [
        new(Machine.Type, machine.Id, machine.Spec, new(() => Shape(machine))),
        .. RelatedResources.IdsOf(machine).Select(part => new GraphRow(part.Type, part.Id, machine.Spec, new(() => Shape(machine, part.Type, part.Json())))),
    ];

    public static GraphRow Of(SimulatedSubscription subscription) => new(SubscriptionType, $"/subscriptions/{subscription.Id}", null, new(() => new()
    {
        ["id"] = $"/subscriptions/{subscription.Id}",
        ["name"] = subscription.DisplayName,
        ["type"] = SubscriptionType.ToLowerInvariant(),
        ["subscriptionId"] = subscription.Id,
    }));

    public static GraphRow Of(JsonObject json) => new("", "", null, new(json));

    public string? Text(string path) => (place, path.ToLowerInvariant()) switch
    {
        (not null, "type") => type.ToLowerInvariant(),
        (not null, "id") => id,
        (not null, "name") => id[(id.LastIndexOf('/') + 1)..],
        (not null, "location") => place.Region,
        (not null, "resourcegroup") => place.ResourceGroup.ToLowerInvariant(),
        (not null, "subscriptionid") => place.Subscription,
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

    private static JsonObject Shape(Machine machine, string type, JsonObject part)
    {
        part["type"] = type.ToLowerInvariant();
        part["resourceGroup"] = machine.Spec.ResourceGroup.ToLowerInvariant();
        part["subscriptionId"] = machine.Spec.Subscription;
        return part;
    }

    private static JsonObject Extended(Machine machine) => new()
    {
        ["hyperVGeneration"] = $"V{machine.Spec.Generation}",
        ["powerState"] = new JsonObject { ["code"] = $"PowerState/{machine.Spec.PowerState.ToString().ToLowerInvariant()}" },
    };
}
