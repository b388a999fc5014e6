using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps tokens until shortly before their end, one question at a time for each; lives as long as the HTTP client that asks.</summary>
internal sealed class TokenCache
{
    /// <summary>A token is replaced this long before it ends, so that none ends on its way.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private static readonly ConditionalWeakTable<HttpClient, TokenCache> Caches = [];

    private readonly ConcurrentDictionary<object, Slot> slots = new();

    /// <summary>The tokens that an HTTP client asked for.</summary>
    public static TokenCache Of(HttpClient http) => Caches.GetValue(http, _ => new());

    /// <summary>The kept token of an account, or a new one.</summary>
    public async Task<AuthenticatorResult> GetAsync(object account, Func<Task<AuthenticatorResult>> ask, TimeProvider clock, bool forceRefresh)
    {
        var slot = slots.GetOrAdd(account, _ => new());
        if (!forceRefresh && slot.Fresh(clock) is { } kept) return kept;

        await slot.Asking.WaitAsync().ConfigureAwait(false);
        try
        {
            return !forceRefresh && slot.Fresh(clock) is { } fresh ? fresh : slot.Token = await ask().ConfigureAwait(false);
        }
        catch (Exception) when (!forceRefresh && slot.Valid(clock) is not null)
        {
            // The next call asks again; until its end the old token does.
            return slot.Token;
        }
        finally
        {
            slot.Asking.Release();
        }
    }

    private sealed class Slot
    {
        public SemaphoreSlim Asking { get; } = new(1, 1);

        public AuthenticatorResult Token { get; set; }

        public AuthenticatorResult Valid(TimeProvider clock) => Token is { } token && clock.GetUtcNow() < token.ExpiresOn ? token : null;

        public AuthenticatorResult Fresh(TimeProvider clock) => Token is { } token && clock.GetUtcNow() < token.ExpiresOn - Margin ? token : null;
    }
}
