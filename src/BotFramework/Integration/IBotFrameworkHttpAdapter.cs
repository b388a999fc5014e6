using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that is fed from an HTTP endpoint.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Handles one request of a channel and answers it.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
