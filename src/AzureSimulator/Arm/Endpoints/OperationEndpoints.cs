using System.Globalization;
using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>The addresses of an operation, and the headers that give them.</summary>
internal static class OperationAddress
{
    public static void SetHeaders(ArmCall call, Operation operation, bool withLocation)
    {
        call.SetHeader("Azure-AsyncNotification", "Enabled");
        call.SetHeader("Azure-AsyncOperation", Address(call, operation, monitor: false));
        if (!withLocation)
            return;
        call.SetHeader("Location", Address(call, operation, monitor: true));
        SetRetryAfter(call);
    }

    public static string Address(ArmCall call, Operation operation, bool monitor) =>
        $"{call.Origin}/subscriptions/{operation.Subscription}/providers/Microsoft.Compute/locations/{operation.Region}/operations/{operation.Id}"
        + $"?p={Machine.GuidOf(operation.Subscription)}{(monitor ? "&monitor=true" : "")}&api-version={call.ApiVersion}";

    public static void SetRetryAfter(ArmCall call) =>
        call.SetHeader("Retry-After", call.World.Settings.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Polling operations, by status or by monitor.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations (2026-11).</summary>
internal static class OperationEndpoints
{
    public static void MapOperations(this IEndpointRouteBuilder routes) => routes.MapArmGet(
        ArmRoutes.Subscription + "/providers/Microsoft.Compute/locations/{location}/operations/{operation}",
        "Microsoft.Compute/locations/operations/read", Poll);

    private static ArmAnswer Poll(ArmCall call)
    {
        var (subscription, region, id) = (call.Subscription().Id, call.Region(), call.Route("operation"));
        if (call.World.Room.Find(id) is not { } operation || operation.Subscription != subscription || operation.Region != region)
            return ArmAnswer.Error(ArmErrors.NotFound($"The entity was not found: operation '{id}'."));
        if (operation.Work.Ended is null)
            OperationAddress.SetRetryAfter(call);
        return "true".Equals(call.Query("monitor"), StringComparison.OrdinalIgnoreCase)
            ? Monitor(call, operation)
            : ArmAnswer.Ok(Status(operation));
    }

    private static ArmAnswer Monitor(ArmCall call, Operation operation)
    {
        if (operation.Work.Error is { } error)
            return ArmAnswer.Error(error with { Status = 409 });
        if (operation.Work.Ended is not null)
            return ArmAnswer.Empty(200);
        call.SetHeader("Location", OperationAddress.Address(call, operation, monitor: true));
        return ArmAnswer.Empty(202);
    }

    private static JsonObject Status(Operation operation)
    {
        var status = new JsonObject { ["startTime"] = VmJson.Time(operation.Work.Started) };
        if (operation.Work.Ended is { } ended)
            status["endTime"] = VmJson.Time(ended);
        status["status"] = operation.Work.Status;
        if (operation.Work.Error is { } error)
            status["error"] = error.Detail();
        status["name"] = operation.Id;
        return status;
    }
}
