using System.Text.Json;
using System.Text.Json.Nodes;
using AzureSimulator.Arm.Endpoints;

namespace AzureSimulator.Entra;

/// <summary>Microsoft Graph as far as the bot asks it: which of some groups hold a person, through other groups too.
/// Source: https://learn.microsoft.com/graph/api/user-checkmembergroups (2026-11).</summary>
internal static class DirectoryEndpoints
{
    private const string Root = "/v1.0";
    private const int MostGroups = 20;

    public static bool Owns(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    public static void MapDirectory(this IEndpointRouteBuilder routes) => routes.MapPost(Root + "/users/{id}/checkMemberGroups", AnswerAsync);

    private static async Task<IResult> AnswerAsync(string id, HttpRequest request, SimulatorWorld world, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(cancellationToken);
        var entry = world.DirectoryLog.Begin(request.Method, request.Path, body, world.Clock.GetUtcNow(), Guid.NewGuid().ToString());
        var (status, answer) = Answer(id, request, body, world);
        world.DirectoryLog.End(entry, status, world.Clock.GetUtcNow());
        return Results.Text(answer.ToJsonString(), "application/json", statusCode: status);
    }

    private static (int Status, JsonObject Body) Answer(string id, HttpRequest request, string body, SimulatorWorld world) =>
        (world.Faults.TakeForDirectory(request.Method, request.Path), GroupsIn(body)) switch
        {
            ({ Status: { } status } fault, _) => Error(status, fault.Code ?? "UnknownError", fault.Message ?? "The directory is out of order."),
            _ when !request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) => Error(401, "InvalidAuthenticationToken", "Access token is empty."),
            (_, null or { Count: 0 or > MostGroups }) => Error(400, "Request_BadRequest", $"Give between 1 and {MostGroups} groupIds."),
            (_, var groups) when groups.FirstOrDefault(group => !Guid.TryParse(group, out _)) is { } wrong => Error(400, "Request_BadRequest", $"Invalid object identifier '{wrong}'."),
            (_, var groups) => (200, new()
            {
                ["@odata.context"] = "https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)",
                ["value"] = new JsonArray([.. Roles.Counting(world.Settings, id).Where(held => groups.Contains(held, StringComparer.OrdinalIgnoreCase)).Select(held => (JsonNode)held)]),
            }),
        };

    private static List<string>? GroupsIn(string body)
    {
        try
        {
            return [.. JsonNode.Parse(body)?["groupIds"]?.AsArray().Select(id => id!.GetValue<string>()) ?? []];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static (int, JsonObject) Error(int status, string code, string message) =>
        (status, new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
}
