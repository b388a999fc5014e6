using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The signing keys behind one OpenID metadata address. They are kept for a day; a key id that is not among them makes us ask again, but a flood of
/// made-up ids does so only once in five minutes. While asking fails, the last good keys are served.
/// </summary>
internal sealed partial class SigningKeys(string metadataAddress, Func<HttpClient> http, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFirstQuestions = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Real metadata has some kilobytes.</summary>
    private const int MaxBytes = 1024 * 1024;

    private readonly SemaphoreSlim asking = new(1, 1);
    private volatile KeySet current;
    private DateTimeOffset nextQuestion = DateTimeOffset.MinValue;
    private DateTimeOffset nextQuestionForUnknown = DateTimeOffset.MinValue;

    private sealed record KeySet(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset ReadAt);

    /// <summary>Finds a key by its id; null when no such key is known.</summary>
    public async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Known(keyId) is { } key && !IsOld) return key;

        await asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (IsOld) await ReadAgainAsync().ConfigureAwait(false);
            else if (Known(keyId) is null) await ReadForUnknownAsync().ConfigureAwait(false);

            return Known(keyId) ?? Unknown();
        }
        finally
        {
            asking.Release();
        }
    }

    private bool IsOld => current is not { } keys || clock.GetUtcNow() >= keys.ReadAt + Lifetime;

    private SigningKey Known(string keyId) => current?.Keys.GetValueOrDefault(keyId);

    /// <summary>An id that is unknown although the keys are new: the wait starts, unless one is running.</summary>
    private SigningKey Unknown()
    {
        if (clock.GetUtcNow() >= nextQuestionForUnknown) nextQuestionForUnknown = clock.GetUtcNow() + BetweenQuestions;
        return null;
    }

    private async Task ReadForUnknownAsync()
    {
        if (clock.GetUtcNow() < nextQuestionForUnknown) return;

        nextQuestionForUnknown = clock.GetUtcNow() + BetweenQuestions;
        await ReadAsync().ConfigureAwait(false);
    }

    private async Task ReadAgainAsync()
    {
        if (clock.GetUtcNow() < nextQuestion) return;

        nextQuestion = clock.GetUtcNow() + (current is null ? BetweenFirstQuestions : BetweenQuestions);
        await ReadAsync().ConfigureAwait(false);
    }

    private async Task ReadAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            var metadata = OpenIdConnectConfiguration.Create(await GetAsync(metadataAddress, patience.Token).ConfigureAwait(false));
            current = new(Parse(await GetAsync(metadata.JwksUri, patience.Token).ConfigureAwait(false)), clock.GetUtcNow());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogUnreadable(e, metadataAddress);
        }
    }

    private async Task<string> GetAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await http().GetAsync(Safe(address), HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keys come over TLS, or from this machine.</summary>
    private static Uri Safe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new InvalidOperationException("OpenID metadata must come from an https address.");

    private static Dictionary<string, SigningKey> Parse(string keySet) =>
        JObject.Parse(keySet)["keys"]!
            .Where(key => key.Value<string>("kid") is { Length: > 0 })
            .GroupBy(key => key.Value<string>("kid"))
            .ToDictionary(keys => keys.Key, keys => Parse(keys.First()), StringComparer.Ordinal);

    private static SigningKey Parse(JToken key) =>
        new(new JsonWebKey(key.ToString()), [.. (key["endorsements"] as JArray ?? []).Select(endorsement => endorsement.ToString())]);

    [LoggerMessage(LogLevel.Warning, "The signing keys behind {Address} could not be read; the last good ones stay in use")]
    private partial void LogUnreadable(Exception e, string address);
}
