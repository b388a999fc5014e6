using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The messaging endpoint of a bot: one POST is one activity. 400 without an activity, its type or a usable service URL, 401
/// for a sender that is not believed, 405 for other methods; else 200 after the turn, or what the bot answered to an invoke (501 when it did not).
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter without an app id: for development, where no sender is checked.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>An adapter that authenticates with the given cloud.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>An adapter that authenticates as the configuration says.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    public Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (HttpMethods.IsPost(httpRequest.Method))
            return ReceiveAsync(httpRequest, httpResponse, bot, cancellationToken);
        httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private async Task ReceiveAsync(HttpRequest request, HttpResponse response, IBot bot, CancellationToken cancellationToken)
    {
        var activity = await ReadAsync(request, response).ConfigureAwait(false);
        if (activity is null)
            return;
        var sender = await SenderAsync(request, response, activity, cancellationToken).ConfigureAwait(false);
        if (sender is null)
            return;
        try
        {
            var answer = await ProcessActivityAsync(sender, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await HttpHelper.WriteResponseAsync(response, answer).ConfigureAwait(false);
        }
        catch (UnusableServiceUrlException e) when (e.ServiceUrl == activity.ServiceUrl)
        {
            // There is nowhere to reply to.
            LogBadRequest(Logger, e.Message);
            response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private async Task<Activity> ReadAsync(HttpRequest request, HttpResponse response)
    {
        try
        {
            var activity = await HttpHelper.ReadRequestAsync<Activity>(request).ConfigureAwait(false);
            if (!string.IsNullOrEmpty(activity?.Type))
                return activity;
            LogBadRequest(Logger, "Missing activity or activity type.");
            response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException e)
        {
            LogUnreadable(Logger, e);
            response.StatusCode = e.StatusCode;
        }
        return null;
    }

    private async Task<AuthenticateRequestResult> SenderAsync(
        HttpRequest request,
        HttpResponse response,
        Activity activity,
        CancellationToken cancellationToken)
    {
        try
        {
            return await AuthenticateAsync(request.Headers["Authorization"], activity, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            LogUnauthorized(Logger, e.Message);
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "BadRequest: {Reason}")]
    private static partial void LogBadRequest(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Warning, "The body of a request could not be read")]
    private static partial void LogUnreadable(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Warning, "Unauthorized: {Reason}")]
    private static partial void LogUnauthorized(ILogger logger, string reason);
}
