using System.Net.Http.Headers;
using Bot.Core.Registration;
using Microsoft.Rest;

namespace Bot.Channel;

/// <summary>Adds the bot's token to a request.</summary>
internal sealed class BotCredential(IBotTokens tokens, BotAccount account, string scope) : ServiceClientCredentials
{
    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.TakeAsync(account, scope, cancellationToken));
}
