using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Connector;

/// <summary>A token written by hand, so that every part of it can be wrong.</summary>
internal sealed record Token
{
    public const string Bot = "1c5e8a74-6b1f-4d0e-9a53-2f7b8c40d911";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/7d9f3b52/";

    public JsonObject Header { get; init; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "key1" };

    public JsonObject Claims { get; init; } = [];

    /// <summary>Signs "header.payload"; null leaves the signature empty.</summary>
    public required Func<byte[], byte[]>? Sign { get; init; }

    /// <summary>What Teams sends.</summary>
    public static Token OfTeams(RSA key, DateTimeOffset now) => new()
    {
        Claims = new()
        {
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["iss"] = "https://api.botframework.com",
            ["aud"] = Bot,
        },
        Sign = content => key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };

    /// <summary>What the Emulator sends.</summary>
    public static Token OfEmulator(RSA key, DateTimeOffset now) => OfTeams(key, now)
        .With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").With("ver", "1.0").With("appid", Bot);

    public Token With(string claim, JsonNode? value)
    {
        var claims = Claims.DeepClone().AsObject();
        claims[claim] = value;
        return this with { Claims = claims };
    }

    public Token Without(string claim)
    {
        var claims = Claims.DeepClone().AsObject();
        claims.Remove(claim);
        return this with { Claims = claims };
    }

    public Token WithHeader(string name, JsonNode? value)
    {
        var header = Header.DeepClone().AsObject();
        header[name] = value;
        if (value is null) header.Remove(name);
        return this with { Header = header };
    }

    public string Bearer => "Bearer " + Text;

    public string Text
    {
        get
        {
            var content = $"{Encode(Header)}.{Encode(Claims)}";
            return $"{content}.{(Sign is null ? "" : Base64UrlEncoder.Encode(Sign(Encoding.ASCII.GetBytes(content))))}";
        }
    }

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(part.ToJsonString());
}
