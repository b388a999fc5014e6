using System.Text;

namespace AzureSimulator.Arm;

/// <summary>What happens to every ARM call before and after its handler: log, headers, latency, faults, token, api-version, refusals.</summary>
internal sealed partial class ArmPipeline(RequestDelegate next, SimulatorWorld world, ILogger<ArmPipeline> logger)
{
    private static readonly object RequestIdKey = new();
    private static readonly object BodyKey = new();

    public static string RequestIdOf(HttpContext http) => (string)http.Items[RequestIdKey]!;

    public static string BodyOf(HttpContext http) => (string?)http.Items[BodyKey] ?? "";

    public async Task InvokeAsync(HttpContext http)
    {
        http.Items[RequestIdKey] = Guid.NewGuid().ToString();
        http.Items[BodyKey] = await ReadBodyAsync(http.Request, http.RequestAborted);
        var entry = world.Log.Begin(
            http.Request.Method, PathAndQuery(http.Request), (string?)http.Items[BodyKey], world.Clock.GetUtcNow(), RequestIdOf(http));
        ArmHeaders.Add(http, world);
        var status = await AnswerAsync(http);
        world.Log.End(entry, status, world.Clock.GetUtcNow());
    }

    /// <summary>Answers and says with which status; 0 when the connection was cut.</summary>
    private async Task<int> AnswerAsync(HttpContext http)
    {
        var fault = world.Faults.TakeForCall(http.Request.Method, PathAndQuery(http.Request));
        await WaitAsync(world.Settings.LatencyMs + (fault?.DelayMs ?? 0), http.RequestAborted);
        if (fault?.Status is { } status)
            await FaultAnswer.WriteAsync(http, fault, status);
        else if (fault is { Drop: true })
            return await DoAndDropAsync(http);
        else
            await HandleAsync(http);
        return http.Response.StatusCode;
    }

    private async Task<int> DoAndDropAsync(HttpContext http)
    {
        http.Response.Body = Stream.Null;
        await HandleAsync(http);
        http.Abort();
        return 0;
    }

    private async Task HandleAsync(HttpContext http)
    {
        if (Unacceptable(http) is { } refusal)
            await WriteAsync(http, refusal);
        else
            await RunAsync(http);
    }

    private async Task RunAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (Unanswered(http) is { } refusal)
                await WriteAsync(http, refusal);
        }
        catch (ArmRefusedException refused)
        {
            await WriteAsync(http, refused.Error);
        }
        catch (Exception bug) when (bug is not OperationCanceledException && !http.Response.HasStarted)
        {
            LogBug(bug, http.Request.Method, http.Request.Path);
            await WriteAsync(http, ArmErrors.Internal);
        }
    }

    private static ArmError? Unacceptable(HttpContext http)
    {
        if (http.Request.Headers.Authorization is not [{ } authorization, ..])
            return ArmErrors.NoToken;
        if (!authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || authorization.Length <= "Bearer ".Length)
            return ArmErrors.BadToken;
        return string.IsNullOrEmpty(http.Request.Query["api-version"]) ? ArmErrors.NoApiVersion : null;
    }

    /// <summary>Routing leaves 404 and 405 without a body.</summary>
    private static ArmError? Unanswered(HttpContext http) => http.Response switch
    {
        { HasStarted: true } => null,
        { StatusCode: 404 } => ArmErrors.UnknownPath(http.Request.Path),
        { StatusCode: 405 } => ArmErrors.MethodNotAllowed(http.Request.Method, http.Request.Path!),
        _ => null,
    };

    private static Task WriteAsync(HttpContext http, ArmError error)
    {
        if (error.Status == 401)
            http.Response.Headers.WWWAuthenticate =
                $"Bearer authorization_uri=\"https://login.microsoftonline.com/{SimulatorWorld.TenantId}\", error=\"invalid_token\"";
        else if (error.Status is 403 or 404 || error.Code is "ScopeLocked" or "MissingApiVersionParameter")
            http.Response.Headers["x-ms-failure-cause"] = "gateway";
        return ArmAnswer.Error(error).WriteAsync(http.Response, http.RequestAborted);
    }

    private static async Task<string?> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(request.Method))
            return null;
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken) is { Length: > 0 } body ? body : null;
    }

    private Task WaitAsync(int milliseconds, CancellationToken cancellationToken) =>
        milliseconds == 0 ? Task.CompletedTask : Task.Delay(TimeSpan.FromMilliseconds(milliseconds), world.Clock, cancellationToken);

    private static string PathAndQuery(HttpRequest request) => request.Path.ToUriComponent() + request.QueryString;

    [LoggerMessage(LogLevel.Error, "{Method} {Path} met a bug in the simulator")]
    private partial void LogBug(Exception bug, string method, string path);
}
