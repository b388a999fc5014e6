using System.Text.Json.Nodes;

namespace AzureSimulator.Arm;

/// <summary>How an ARM route is declared: method, path, the action that access control knows it by, and its handler.</summary>
internal static class ArmRoutes
{
    public const string Subscription = "/subscriptions/{subscription}";
    public const string Group = Subscription + "/resourceGroups/{group}";
    public const string Vm = Group + "/providers/Microsoft.Compute/virtualMachines/{vm}";

    /// <summary>For lists that answer everybody, with what each may read.</summary>
    public const string NoAction = "";

    /// <summary>Every form of scope that can stand before <c>/providers/Microsoft.Authorization</c>.</summary>
    public static IReadOnlyList<string> AllScopes { get; } =
        ["", Subscription, Group, Group + "/providers/{provider}/{type}/{name}"];

    public static void MapArm(
        this IEndpointRouteBuilder routes, string method, string pattern, string action, Func<ArmCall, ArmAnswer> handle) =>
        routes.MapMethods(pattern, [method], http => AnswerAsync(http, action, handle));

    public static void MapArmGet(this IEndpointRouteBuilder routes, string pattern, string action, Func<ArmCall, ArmAnswer> handle) =>
        routes.MapArm("GET", pattern, action, handle);

    /// <summary>One page of a list, with a link to the next.</summary>
    public static ArmAnswer Page<T>(this ArmCall call, IReadOnlyList<T> all, Func<T, JsonObject> shape)
    {
        var from = Number(call, "$skiptoken", 0);
        var size = Math.Min(Number(call, "$top", int.MaxValue), call.World.Settings.PageSize);
        var body = new JsonObject { ["value"] = new JsonArray([.. all.Skip(from).Take(size).Select(shape)]) };
        if (from + size < all.Count)
            body["nextLink"] = call.Again("$skiptoken", $"{from + size}");
        return ArmAnswer.Ok(body);
    }

    public static ArmAnswer List(IEnumerable<JsonObject> values) =>
        ArmAnswer.Ok(new JsonObject { ["value"] = new JsonArray([.. values]) });

    private static int Number(ArmCall call, string name, int otherwise)
    {
        if (call.Query(name) is not { } text)
            return otherwise;
        return int.TryParse(text, out var number) && number is >= 0 and < 1_000_000_000
            ? number
            : throw new ArmRefusedException(ArmErrors.BadRequest($"The query value '{name}' must be a number, not '{text}'."));
    }

    private static Task AnswerAsync(HttpContext http, string action, Func<ArmCall, ArmAnswer> handle)
    {
        var world = http.RequestServices.GetRequiredService<SimulatorWorld>();
        var call = new ArmCall(http, world);
        ArmAnswer answer;
        lock (world.Gate)
        {
            world.Settle();
            Admit(call, action);
            answer = handle(call);
        }
        return answer.WriteAsync(http.Response, http.RequestAborted);
    }

    private static void Admit(ArmCall call, string action)
    {
        if (!call.HasRoute("subscription"))
            return;
        call.Subscription();
        if (action == NoAction)
            return;
        var settings = call.World.Settings;
        if ((Access.Refusal(settings, action, Scope(call)) ?? Access.Lock(settings, action, Scope(call))) is { } refusal)
            throw new ArmRefusedException(refusal);
    }

    private static string Scope(ArmCall call) => call.HasRoute("vm")
        ? Machines.Machine.IdOf(call.Route("subscription"), call.Route("group"), call.Route("vm"))
        : call.Path;
}
