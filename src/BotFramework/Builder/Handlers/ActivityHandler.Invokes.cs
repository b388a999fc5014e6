using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: activities whose answer goes back in the HTTP response.</content>
public partial class ActivityHandler
{
    /// <summary>The answer 200 with the given body.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>An invoke; null means that it was answered already, unknown names are answered with 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await AnswerByNameAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    /// <summary>A person signs in; answered with 501 unless overridden.</summary>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An action of a card (<c>Action.Execute</c>); answered with 501 unless overridden.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A search from within a card; answered with 501 unless overridden.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        if (response is null || turnContext.TurnState?.Get<Activity>(BotAdapter.InvokeResponseKey) is not null)
            return;
        var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response };
        await turnContext.SendActivityAsync(answer, cancellationToken).ConfigureAwait(false);
    }

    private async Task<InvokeResponse> AnswerByNameAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Name)
        {
            case "application/search":
                return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, SearchIn(turnContext.Activity), cancellationToken).ConfigureAwait(false));
            case "adaptiveCard/action":
                return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, CardActionIn(turnContext.Activity), cancellationToken).ConfigureAwait(false));
            case SignInConstants.VerifyStateOperationName or SignInConstants.TokenExchangeOperationName:
                await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
        }
    }

    private static SearchInvokeValue SearchIn(IInvokeActivity activity)
    {
        var search = ValueOf<SearchInvokeValue>(activity, " for search");
        if (string.IsNullOrEmpty(search.Kind))
            search.Kind = IsTeams(activity) ? SearchInvokeTypes.Search : throw BadRequest("Missing kind property for search");
        return string.IsNullOrEmpty(search.QueryText) ? throw BadRequest("Missing queryText property for search") : search;
    }

    private static AdaptiveCardInvokeValue CardActionIn(IInvokeActivity activity)
    {
        var value = ValueOf<AdaptiveCardInvokeValue>(activity, "");
        return value.Action switch
        {
            null => throw BadRequest("Missing action property"),
            { Type: "Action.Execute" } => value,
            { Type: var type } => throw Refusal("NotSupported", $"The action '{type}' is not supported."),
        };
    }

    private static T ValueOf<T>(IInvokeActivity activity, string what)
        where T : class
        => activity.Value is null
            ? throw BadRequest($"Missing value property{what}")
            : InvokeValue.Read<T>(activity.Value) ?? throw BadRequest($"Value property is not properly formed{what}");

    private static bool IsTeams(IInvokeActivity activity) => activity.ChannelId == Teams.TeamsChannel.Id;

    private static InvokeResponseException BadRequest(string message) => Refusal("BadRequest", message);

    private static InvokeResponseException Refusal(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error { Code = code, Message = message },
        });

    /// <summary>Ends an invoke with a status and a body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>Ends an invoke with the given status and body.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
            : base($"The invoke is answered with {(int)statusCode}.")
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>The answer.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
