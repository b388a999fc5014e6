using System.Buffers.Text;
using System.Text.Json;

namespace Bot.Cloud.Connection;

/// <summary>Looks into a token of our own, to learn who we are. It decides nothing: whoever gave it to us has been asked just now, and Azure judges it anew with each call.</summary>
internal static class TokenText
{
    /// <summary>A claim of the token that is a text; null when there is none, or when the token is not a JSON Web Token.</summary>
    public static string? Claim(string token, string name)
    {
        try
        {
            using var claims = token.Split('.') is [_, var payload, ..] ? JsonDocument.Parse(Base64Url.DecodeFromChars(payload)) : null;
            return claims?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty(name, out var claim) && claim.ValueKind == JsonValueKind.String ? claim.GetString() : null;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }
}
