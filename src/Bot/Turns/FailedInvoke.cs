using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Bot.Turns;

/// <summary>What a pressed button or an opened dialog is answered when its turn failed, in the form that its client shows.</summary>
/// <remarks>https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model (read 2026-11): the status of the fault is in the body, HTTP's is 200.</remarks>
internal static class FailedInvoke
{
    /// <summary>Whether the client shows the answer and nothing else is needed: a dialog does, a card only says that something failed.</summary>
    public static bool IsShown(string? name) =>
        name is "composeExtension/fetchTask" or "composeExtension/submitAction" or "task/fetch" or "task/submit";

    /// <summary>The answer; null when the client shows none.</summary>
    /// <param name="name">What was invoked.</param>
    /// <param name="words">What happened, with the id of the fault.</param>
    public static InvokeResponse? Answer(string? name, string words) => name switch
    {
        "adaptiveCard/action" => Ok(new AdaptiveCardInvokeResponse
        {
            StatusCode = StatusCodes.Status500InternalServerError,
            Type = "application/vnd.microsoft.error",
            Value = new Error("InternalServerError", words),
        }),
        _ when IsShown(name) => Ok(new MessagingExtensionActionResponse(new TaskModuleMessageResponse(words))),
        _ => null,
    };

    private static InvokeResponse Ok(object body) => new() { Status = StatusCodes.Status200OK, Body = body };
}
