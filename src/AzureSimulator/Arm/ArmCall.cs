using AzureSimulator.Machines;

namespace AzureSimulator.Arm;

/// <summary>One call to ARM, as its handler sees it.</summary>
internal sealed class ArmCall(HttpContext http, SimulatorWorld world)
{
    public SimulatorWorld World => world;

    public string RequestId => ArmPipeline.RequestIdOf(http);

    public string Body => ArmPipeline.BodyOf(http);

    public string ApiVersion => Query("api-version")!;

    public string Path => http.Request.Path.Value!;

    public string? Query(string name) => http.Request.Query[name] is [{ } value, ..] ? value : null;

    public string Route(string name) => (string)http.Request.RouteValues[name]!;

    public bool HasRoute(string name) => http.Request.RouteValues.ContainsKey(name);

    public void SetHeader(string name, string value) => http.Response.Headers[name] = value;

    /// <summary>Where the caller thinks ARM is: the forwarded host if a handler re-routed the call, else our own.</summary>
    public string Origin
    {
        get
        {
            var request = http.Request;
            return $"{Forwarded("X-Forwarded-Proto") ?? request.Scheme}://{Forwarded("X-Forwarded-Host") ?? request.Host.Value}";
        }
    }

    /// <summary>The address of the same call with one query value changed.</summary>
    public string Again(string name, string value)
    {
        var others = http.Request.Query.Where(pair => !pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
        var query = others.Select(pair => Pair(pair.Key, pair.Value.ToString())).Append(Pair(name, value));
        return $"{Origin}{http.Request.Path.ToUriComponent()}?{string.Join('&', query)}";
    }

    public SimulatedSubscription Subscription()
    {
        var id = Route("subscription");
        if (!Guid.TryParse(id, out _))
            throw new ArmRefusedException(ArmErrors.InvalidSubscriptionId(id));
        return world.FindSubscription(id) ?? throw new ArmRefusedException(ArmErrors.SubscriptionNotFound(id));
    }

    /// <summary>The resource group as the path names it; it must hold something.</summary>
    public string Group()
    {
        var (subscription, group) = (Subscription().Id, Route("group"));
        return world.MachinesOf(subscription).Any(machine => machine.Spec.ResourceGroup.Equals(group, StringComparison.OrdinalIgnoreCase))
            ? group
            : throw new ArmRefusedException(ArmErrors.GroupNotFound(group));
    }

    public Machine Machine()
    {
        var (subscription, group, name) = (Subscription().Id, Route("group"), Route("vm"));
        return world.FindMachine(subscription, Machines.Machine.IdOf(subscription, group, name))
            ?? throw new ArmRefusedException(ArmErrors.ResourceNotFound(Machines.Machine.Type, name, Group()));
    }

    public string Region() => Regions.Normalise(Route("location"));

    private static string Pair(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";

    private string? Forwarded(string header) =>
        http.Request.Headers[header] is [{ Length: > 0 } value, ..] ? value.Split(',')[0].Trim() : null;
}
