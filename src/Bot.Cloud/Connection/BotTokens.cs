using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Bot.Core.Registration;

namespace Bot.Cloud.Connection;

/// <summary>The bot's tokens for its own messages, through Azure.Identity. Each is asked for once and kept: see <see cref="KeptToken"/>.</summary>
internal sealed class BotTokens(TimeProvider clock) : IBotTokens
{
    private const string DefaultScope = "/.default";
    private static readonly TimeSpan NetworkTimeout = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<(BotAccount Account, string Scope), KeptToken> kept = new();

    public ValueTask<string> TakeAsync(BotAccount account, string scope, CancellationToken cancellationToken) =>
        kept.GetOrAdd((account, scope), key => new(() => AskAsync(key.Account, key.Scope), clock)).TakeAsync(cancellationToken);

    // A credential of its own for each question: what Azure.Identity keeps would otherwise answer a question that was meant to bring a newer token.
    private static async Task<AccessToken> AskAsync(BotAccount account, string scope)
    {
        try
        {
            return await Credential(account).GetTokenAsync(new([Asked(scope)]), CancellationToken.None);
        }
        catch (AuthenticationFailedException exception)
        {
            throw new InvalidOperationException($"The login service gave the bot no token for its messages: {Reason(exception)} {ToDo(account)}", exception);
        }
    }

    private static string Asked(string scope) => scope.EndsWith(DefaultScope, StringComparison.OrdinalIgnoreCase) ? scope : scope + DefaultScope;

    private static TokenCredential Credential(BotAccount account) => account switch
    {
        BotAccount.WithSecret app => new ClientSecretCredential(app.Login.Segments[^1].Trim('/'), app.AppId, app.Secret, Settings(app)),
        _ => new ManagedIdentityCredential(Impatient(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(account.AppId)))),
    };

    // Somebody waits in Teams; and a token that is still good has time for another question.
    private static T Impatient<T>(T settings)
        where T : TokenCredentialOptions
    {
        (settings.Retry.MaxRetries, settings.Retry.NetworkTimeout) = (1, NetworkTimeout);
        return settings;
    }

    private static ClientSecretCredentialOptions Settings(BotAccount.WithSecret app)
    {
        var settings = Impatient(new ClientSecretCredentialOptions
        {
            AuthorityHost = new UriBuilder(app.Login) { Scheme = Uri.UriSchemeHttps, Path = "/" }.Uri,
            DisableInstanceDiscovery = !app.IsLoginChecked || app.Login.IsLoopback,
        });
        if (app.Login.Scheme == Uri.UriSchemeHttp)
            settings.Transport = InTheClear(app.Login);

        return settings;
    }

    // The library asks by https only. A login service without it may stand on this very machine: in tests, and behind a proxy of the operator's.
    private static HttpClientTransport InTheClear(Uri login) => login.IsLoopback
        ? new(new HttpClient(new SimulatorRoute(login, new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })))
        : throw new InvalidOperationException($"The login service {login} would get the bot's secret in the clear: give an https address in ToChannelFromBotLoginUrl.");

    // What the login service itself said is innermost.
    private static string Reason(AuthenticationFailedException exception) => exception.GetBaseException().Message.Split('\n')[0].Trim();

    private static string ToDo(BotAccount account) => account is BotAccount.ManagedIdentity
        ? "Is the managed identity whose client id is MicrosoftAppId assigned to this machine?"
        : "Check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId: secrets expire.";
}
