using System.Text.RegularExpressions;
using Bot.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Bot.Channel;

/// <summary>What is refused before anybody looks at an activity: it costs nothing but this.</summary>
internal static partial class FrontDoor
{
    /// <summary>The most that an activity may have. Teams' own limit for a message is about 100 KB.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The reason to count for what has more.</summary>
    public const string TooLarge = "too_large";

    /// <summary>Looks at a request and reads its body.</summary>
    /// <returns>The status to answer with and the reason to count; null when the request may go on.</returns>
    public static async Task<(int Status, string Reason)?> RefusalAsync(HttpContext http, Settings settings)
    {
        var request = http.Request;
        return request switch
        {
            _ when !HttpMethods.IsPost(request.Method) => (StatusCodes.Status405MethodNotAllowed, "method"),
            _ when !request.HasJsonContentType() => (StatusCodes.Status415UnsupportedMediaType, "content_type"),
            { ContentLength: > MostBytes } => (StatusCodes.Status413PayloadTooLarge, TooLarge),
            _ when settings.AppId.Length > 0 && !HoldsToken(request.Headers.Authorization) => (StatusCodes.Status401Unauthorized, "token"),
            _ => await ReadAsync(http),
        };
    }

    // Three parts in the letters of a token: anything else is refused before its body is read.
    [GeneratedRegex(@"^Bearer [A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Token { get; }

    private static bool HoldsToken(StringValues authorization) => authorization is [{ } header] && Token.IsMatch(header);

    private static async Task<(int Status, string Reason)?> ReadAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes;
        }

        var body = new MemoryStream();
        http.Response.RegisterForDispose(body);
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        }
        catch (BadHttpRequestException exception)
        {
            return (exception.StatusCode, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge : "malformed");
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return (StatusCodes.Status400BadRequest, "malformed");
        }

        body.Position = 0;
        http.Request.Body = body;
        return null;
    }
}
