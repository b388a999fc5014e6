using System.Text.Json;
using System.Text.Json.Nodes;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>Resource Graph over the machines with their disks and network interfaces, and over the subscriptions, for the small language of <see cref="GraphQuery"/>.
/// Source: https://learn.microsoft.com/rest/api/azureresourcegraph/resourcegraph/resources/resources (2026-11).</summary>
internal static class GraphEndpoints
{
    public static void MapResourceGraph(this IEndpointRouteBuilder routes) => routes.MapArm(
        "POST", "/providers/Microsoft.ResourceGraph/resources", "Microsoft.ResourceGraph/resources/read", Answer);

    private static ArmAnswer Answer(ArmCall call)
    {
        if (Parse(call.Body) is not { } request)
            return Invalid("The request body must be an object with a text 'query'.");
        if (GraphQuery.Parse((string)request["query"]!) is not { } query)
            return Invalid(
                "The simulated Azure understands: Resources (or ResourceContainers) | where FIELD (=~|==|contains|startswith|in~) … [and …] | project … "
                + "| order by FIELD [asc|desc] | limit N.");
        var subscriptions = Subscriptions(call, request);
        var rows = query.Run(query.OfContainers ? Containers(call, subscriptions) : Resources(call, subscriptions)).ToList();
        return Page(request, rows);
    }

    private static IEnumerable<GraphRow> Resources(ArmCall call, IEnumerable<SimulatedSubscription> subscriptions) =>
        from subscription in subscriptions
        from machine in call.World.MachinesOf(subscription.Id)
        from row in GraphRow.Of(machine)
        where Access.MayRead(call.World.Settings, row.Type, row.Id)
        select row;

    private static IEnumerable<GraphRow> Containers(ArmCall call, IEnumerable<SimulatedSubscription> subscriptions) =>
        from subscription in subscriptions
        let row = GraphRow.Of(subscription)
        where Access.MayRead(call.World.Settings, row.Type, row.Id)
        select row;

    private static ArmAnswer Page(JsonObject request, List<GraphRow> rows)
    {
        var options = request["options"] as JsonObject;
        var (from, size) = (Number(options, "$skip", Number(options, "$skipToken", 0)), Math.Clamp(Number(options, "$top", 100), 1, 1000));
        var page = rows.Skip(from).Take(size).Select(row => row.Json).ToList();
        var body = new JsonObject
        {
            ["totalRecords"] = rows.Count,
            ["count"] = page.Count,
            ["data"] = new JsonArray([.. page]),
            ["facets"] = new JsonArray(),
            ["resultTruncated"] = "false",
        };
        if (from + size < rows.Count)
            body["$skipToken"] = $"{from + size}";
        return ArmAnswer.Ok(body);
    }

    private static JsonObject? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) is JsonObject request && request["query"] is JsonValue query && query.TryGetValue<string>(out _)
                ? request
                : null;
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Those asked for that the caller may see; none asked for means all.</summary>
    private static IEnumerable<SimulatedSubscription> Subscriptions(ArmCall call, JsonObject request)
    {
        var asked = request["subscriptions"] is JsonArray { Count: > 0 } list
            ? list.Select(id => id?.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : null;
        return call.World.Subscriptions
            .Where(subscription => Access.CanSee(call.World.Settings, subscription) && asked?.Contains(subscription.Id) != false);
    }

    private static int Number(JsonObject? options, string name, int otherwise) =>
        int.TryParse(options?[name]?.ToString(), out var number) && number >= 0 ? number : otherwise;

    private static ArmAnswer Invalid(string message) => ArmAnswer.Error(new(400, "BadRequest", message));
}
