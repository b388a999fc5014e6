using System.Globalization;
using System.Text;

namespace AzureSimulator.Arm;

/// <summary>The answer that a fault gives in ARM's place.</summary>
internal static class FaultAnswer
{
    public static Task WriteAsync(HttpContext http, Fault fault, int status)
    {
        if (fault.RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var answer = fault.Body is { } body
            ? ArmAnswer.Raw(status, Encoding.UTF8.GetBytes(body.GetRawText()))
            : ArmAnswer.Error(new(status, fault.Code ?? OrdinaryCode(status), fault.Message ?? "The simulated Azure was told to fail here."));
        return answer.WriteAsync(http.Response, http.RequestAborted);
    }

    private static string OrdinaryCode(int status) => status switch
    {
        401 => "InvalidAuthenticationToken",
        403 => "AuthorizationFailed",
        404 => "ResourceNotFound",
        409 => "Conflict",
        429 => "TooManyRequests",
        >= 500 => "InternalServerError",
        _ => "BadRequest",
    };
}
