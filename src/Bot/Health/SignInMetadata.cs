using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;

namespace Bot.Health;

/// <summary>The public document that says which keys sign the channel's tokens.</summary>
/// <param name="Problem">Why the keys cannot be had; null when they can.</param>
/// <param name="Date">What the server's clock said; null when it did not say.</param>
internal sealed record SignInMetadata(string? Problem, DateTimeOffset? Date)
{
    /// <summary>Where the document is: as in the official SDK, a setting of its own or by the cloud.</summary>
    public static Uri AddressIn(IConfiguration configuration) => new(
        configuration["ToBotFromChannelOpenIdMetadataUrl"] is { Length: > 0 } given ? given
        : configuration["ChannelService"] is { Length: > 0 } ? GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl
        : AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl);

    /// <summary>Reads the document and the keys that it points to.</summary>
    public static async Task<SignInMetadata> ReadAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(address, cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                return new($"{address} answers {(int)answer.StatusCode}", answer.Headers.Date);
            }

            using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
            return new(await KeysAsync(http, document, cancellationToken) > 0 ? null : $"{address} leads to no signing keys", answer.Headers.Date);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or JsonException or InvalidOperationException && !cancellationToken.IsCancellationRequested)
        {
            return new($"{address} cannot be read ({exception.Message})", null);
        }
    }

    private static async Task<int> KeysAsync(HttpClient http, JsonDocument document, CancellationToken cancellationToken)
    {
        if (!document.RootElement.TryGetProperty("jwks_uri", out var address) || !Uri.TryCreate(address.GetString(), UriKind.Absolute, out var keys))
        {
            return 0;
        }

        using var answer = JsonDocument.Parse(await http.GetStringAsync(keys, cancellationToken));
        return answer.RootElement.TryGetProperty("keys", out var list) ? list.GetArrayLength() : 0;
    }
}
