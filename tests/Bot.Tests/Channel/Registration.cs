using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Stage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Channel;

/// <summary>A bot's registration on this machine: the channel's signing keys at a real address, and a place that gives the bot its own token.</summary>
internal sealed class Registration : IAsyncDisposable
{
    public const string AppId = "1c5e8a74-6b1f-4d0e-9a53-2f7b8c40d911";
    private static readonly RSA Key = RSA.Create(2048);
    private readonly WebApplication _app;

    private Registration(WebApplication app) => _app = app;

    /// <summary>A key that the channel does not have.</summary>
    public static RSA Foreign { get; } = RSA.Create(2048);

    /// <summary>Where the channel says which keys are its own.</summary>
    public string Metadata => $"{_app.Urls.First()}/metadata";

    /// <summary>The settings of a bot with this registration.</summary>
    public string[] Settings =>
    [
        "--MicrosoftAppId", AppId,
        "--MicrosoftAppType", "SingleTenant",
        "--MicrosoftAppTenantId", Actor.Contoso,
        "--MicrosoftAppPassword", "secret",
        "--ToBotFromChannelOpenIdMetadataUrl", Metadata,
        "--ToChannelFromBotLoginUrl", $"{_app.Urls.First()}/login",
    ];

    public static async Task<Registration> OpenAsync()
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var registration = new Registration(builder.Build());
        registration.Map();
        await registration._app.StartAsync();
        return registration;
    }

    /// <summary>What Teams would put into the Authorization header.</summary>
    public static string Token(string serviceUrl, string audience = AppId, int minutes = 60, RSA? key = null)
    {
        var now = TimeProvider.System.GetUtcNow();
        var content = Part(new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "key1" }) + "." + Part(new()
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now.AddHours(-2).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(minutes).ToUnixTimeSeconds(),
            ["iss"] = "https://api.botframework.com",
            ["aud"] = audience,
        });
        var signature = (key ?? Key).SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Part(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private void Map()
    {
        var key = Key.ExportParameters(includePrivateParameters: false);
        _app.MapGet("/metadata", () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{_app.Urls.First()}/keys" }));
        _app.MapGet("/keys", () => Results.Json(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = "key1", endorsements = new[] { "msteams" },
                    n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent),
                },
            },
        }));
        _app.MapPost("/login/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = "the-bots-own" }));
    }
}
