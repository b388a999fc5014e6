using System.Text.Json;
using System.Text.Json.Nodes;

namespace AzureSimulator.Control;

/// <summary>The control API under <c>/simulator</c>: what tests and people use to see and change the simulated Azure.</summary>
internal static class ControlEndpoints
{
    private const string Root = "/simulator";

    public static bool Owns(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    public static void MapControl(this IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup(Root).AddEndpointFilter(AnswerBadInputAsync);
        control.MapGet("/requests", (SimulatorWorld world) => Json(world.Requests));
        control.MapDelete("/requests", (SimulatorWorld world) => Done(world.ClearRequests));
        control.MapGet("/subscriptions", (SimulatorWorld world) => Json(world.Subscriptions));
        control.MapPut("/subscriptions/{id}", PutSubscriptionAsync);
        control.MapGet("/vms", (SimulatorWorld world) => Json(world.Vms));
        control.MapGet("/vms/{name}", (string name, SimulatorWorld world) => Results.Json(world.Vm(name), ControlJson.Wire.VmSpec));
        control.MapPut("/vms/{name}", PutVmAsync);
        control.MapDelete("/vms/{name}", (string name, SimulatorWorld world) => Done(() => world.Without(name)));
        control.MapGet("/faults", (SimulatorWorld world) => Results.Json(world.Faults.Waiting(), ControlJson.Wire.IReadOnlyListFault));
        control.MapPost("/faults", PostFaultAsync);
        control.MapDelete("/faults", (SimulatorWorld world) => Done(world.ClearFaults));
        control.MapGet("/settings", (SimulatorWorld world) => Results.Json(world.Settings, ControlJson.Wire.SimulatorSettings));
        control.MapPut("/settings", PutSettingsAsync);
        control.MapDelete("/operations", (SimulatorWorld world) => Done(world.ForgetEndedOperations));
        control.Map("/{**rest}", (HttpRequest request) => Error(404, $"There is no {request.Method} {request.Path}."));
    }

    private static async Task<IResult> PutSubscriptionAsync(string id, HttpRequest request, SimulatorWorld world)
    {
        var name = (await ReadAsync(request))["displayName"]?.ToString() ?? throw new ArgumentException("Give a 'displayName'.");
        world.WithSubscription(name, id);
        return Results.Json(world.Subscriptions[^1], ControlJson.Wire.SimulatedSubscription, statusCode: 201);
    }

    private static async Task<IResult> PutVmAsync(string name, HttpRequest request, SimulatorWorld world)
    {
        var members = await ReadAsync(request);
        var known = Known(world, name, members);
        if (known is null && !members.ContainsKey("size"))
            throw new ArgumentException($"'{name}' is a new machine: give a 'size', like Standard_B4s_v2.");
        var vm = ControlJson.Overlay(known ?? new() { Name = name, Size = "" }, members, ControlJson.Wire.VmSpec) with { Name = name };
        world.With(vm);
        return Results.Json(vm, ControlJson.Wire.VmSpec, statusCode: known is null ? 201 : 200);
    }

    /// <summary>The machine that is meant: by name, and by subscription and resource group where the body says them.</summary>
    private static VmSpec? Known(SimulatorWorld world, string name, JsonObject members)
    {
        var subscription = members["subscription"]?.ToString() is { } wanted ? world.FindSubscription(wanted)?.Id ?? wanted : null;
        var group = members["resourceGroup"]?.ToString();
        var candidates = world.Vms.Where(vm => Same(vm.Name, name)
            && (subscription is null || Same(vm.Subscription, subscription)) && (group is null || Same(vm.ResourceGroup, group))).ToList();
        return candidates.Count > 1
            ? throw new ArgumentException($"Several machines are named '{name}': give 'subscription' and 'resourceGroup'.")
            : candidates.SingleOrDefault();
    }

    private static async Task<IResult> PostFaultAsync(HttpRequest request, SimulatorWorld world)
    {
        var fault = ControlJson.Overlay(new(), await ReadAsync(request), ControlJson.Wire.Fault);
        world.Fail(fault);
        return Results.Json(fault, ControlJson.Wire.Fault, statusCode: 201);
    }

    private static async Task<IResult> PutSettingsAsync(HttpRequest request, SimulatorWorld world)
    {
        world.Settings = ControlJson.Overlay(world.Settings, await ReadAsync(request), ControlJson.Wire.SimulatorSettings);
        return Results.Json(world.Settings, ControlJson.Wire.SimulatorSettings);
    }

    private static async Task<JsonObject> ReadAsync(HttpRequest request) =>
        await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) as JsonObject
        ?? throw new ArgumentException("The body must be a JSON object.");

    private static async ValueTask<object?> AnswerBadInputAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return Error(400, wrong.Message);
        }
    }

    private static IResult Json(IReadOnlyList<LoggedRequest> value) => Results.Json(value, ControlJson.Wire.IReadOnlyListLoggedRequest);

    private static IResult Json(IReadOnlyList<VmSpec> value) => Results.Json(value, ControlJson.Wire.IReadOnlyListVmSpec);

    private static IResult Json(IReadOnlyList<SimulatedSubscription> value) =>
        Results.Json(value, ControlJson.Wire.IReadOnlyListSimulatedSubscription);

    private static IResult Done(Action act)
    {
        act();
        return Results.NoContent();
    }

    private static IResult Error(int status, string message)
    {
        var error = new Arm.ArmError(status, status == 404 ? "NotFound" : "BadRequest", message);
        return Results.Text(error.Body().ToJsonString(ControlJson.Wire.Options), "application/json", statusCode: status);
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
