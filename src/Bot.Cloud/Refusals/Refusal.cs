using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure;
using Azure.Identity;
using Bot.Cloud.Connection;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Refusals;

/// <summary>Turns what Azure, the network and the SDK say into an <see cref="AzureRefusal"/>. The only place that does.</summary>
internal static partial class Refusal
{
    // Azure lists every size of a cluster in one message; nobody reads more than this.
    private const int LongestMessage = 2000;

    /// <summary>Whether the exception is Azure's or the network's no. A cancellation that was asked for and a bug are not.</summary>
    public static bool TryRead(Exception exception, CancellationToken cancellationToken, [NotNullWhen(true)] out AzureRefusal? refusal)
    {
        refusal = cancellationToken.IsCancellationRequested ? null : Read(exception);
        return refusal is not null;
    }

    /// <summary>Reads an answer that is an error.</summary>
    public static AzureRefusal Read(Response response) =>
        Make(response.Status, Error(response), response.ReasonPhrase) with { RetryAfter = response.RetryAfter(), CorrelationId = response.CorrelationId() };

    /// <summary>Reads the error of an operation that failed after Azure had taken the order.</summary>
    public static AzureRefusal Read(ErrorJson? error, Response response) =>
        Make(response.Status, error, "The operation failed, and Azure gave no reason.") with { CorrelationId = response.CorrelationId() };

    /// <summary>Azure answered, but not with what was asked for.</summary>
    public static AzureRefusal Unreadable { get; } = new() { Kind = RefusalKind.Other, Code = "", Message = "Azure's answer does not describe a virtual machine." };

    /// <summary>Azure names a role that has no id.</summary>
    public static AzureRefusal UnreadableRole { get; } = new() { Kind = RefusalKind.Other, Code = "", Message = "Azure's answer does not say which role is assigned." };

    /// <summary>Resource Graph, which may be minutes behind, does not know it.</summary>
    public static AzureRefusal NotIndexed { get; } = new() { Kind = RefusalKind.Other, Code = "", Message = "Azure Resource Graph does not list it (yet)." };

    /// <summary>Azure took longer than we wait.</summary>
    public static AzureRefusal NoAnswerWithin(TimeSpan patience) =>
        new() { Kind = RefusalKind.Transient, Code = "", Message = $"Azure did not answer within {patience.TotalSeconds:0} seconds." };

    private static AzureRefusal? Read(Exception exception) => exception switch
    {
        RequestFailedException failed => failed.GetRawResponse() is { } response ? Read(response) : Transient(failed),
        AuthenticationFailedException notSignedIn => Because(RefusalKind.NotSignedIn, notSignedIn),
        HttpRequestException or IOException or JsonException or OperationCanceledException => Transient(exception),
        AggregateException { InnerExceptions: [.., var last] } => Read(last),
        _ => null,
    };

    private static AzureRefusal Transient(Exception exception) => Because(RefusalKind.Transient, exception);

    private static AzureRefusal Because(RefusalKind kind, Exception exception) => new() { Kind = kind, Code = "", Message = Short(exception.Message) };

    private static AzureRefusal Make(int status, ErrorJson? error, string otherwise)
    {
        var cause = Innermost(error);
        var code = cause?.Code ?? "";
        var message = cause?.Message is { Length: > 0 } words ? words : otherwise;
        var kind = RefusalTable.KindOf(status, code, message);
        return new()
        {
            Kind = kind,
            Code = code,
            Message = Short(message),
            Status = status,
            MissingRight = code == "AuthorizationFailed" && Action.Match(message) is { Success: true } match ? match.Groups[1].Value : null,
            Quota = kind == RefusalKind.Quota ? QuotaDetails.In(message) : null,
            AllowedSizes = PolicyDetails.AllowedSizes(error) is [_, ..] sizes ? sizes : null,
        };
    }

    private static ErrorJson? Error(Response response)
    {
        try
        {
            var answer = JsonSerializer.Deserialize(response.Content.ToMemory().Span, CloudJson.Default.ErrorAnswerJson);
            return answer?.Error ?? new ErrorJson(answer?.Code, answer?.Message, answer?.Details);
        }
        catch (JsonException)
        {
            return null; // A gateway's page, or nothing at all: the status speaks.
        }
    }

    // The innermost detail is the root cause (https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages, read 2026-11),
    // unless it is made for machines: throttling puts numbers as JSON there.
    private static ErrorJson? Innermost(ErrorJson? error) =>
        error?.Details?.FirstOrDefault(detail => detail is { Code.Length: > 0, Message: [not '{', ..] }) is { } detail ? Innermost(detail) : error;

    private static string Short(string message) =>
        message.Length <= LongestMessage ? message.Trim() : string.Concat(message.AsSpan(0, LongestMessage), "…");

    [GeneratedRegex(@"perform action '([\w./*-]{3,200})'")]
    private static partial Regex Action { get; }
}
