using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A channel answered with an error.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Creates an empty exception.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and its cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the channel says is wrong; null when it said nothing that can be read.</summary>
    public ErrorResponse Body { get; set; }

    internal static ErrorResponseException From(HttpRequestMessageWrapper request, HttpResponseMessageWrapper response) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'") { Request = request, Response = response, Body = Parse(response.Content) };

    private static ErrorResponse Parse(string content)
    {
        try
        {
            return JsonConvert.DeserializeObject<JToken>(content, SchemaJson.Incoming) is not JObject body ? null
                : body.ContainsKey("errorCode") ? BlockedWrite(body)
                : body.ToObject<ErrorResponse>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Teams answers blocked writes in another form: a number beside a message that is JSON itself and holds the name of the error.
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages (2026-10)
    /// </summary>
    private static ErrorResponse BlockedWrite(JObject body)
    {
        var message = (body["message"] as JValue)?.Value as string;
        return new(new Error(SubCode(message) ?? body["errorCode"].ToString(), message));
    }

    private static string SubCode(string message)
    {
        try
        {
            return message is null ? null : (JsonConvert.DeserializeObject<JToken>(message, SchemaJson.Incoming) as JObject)?.Value<string>("subCode");
        }
        catch (Exception e) when (e is JsonException or InvalidCastException)
        {
            return null;
        }
    }
}
