using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Benchmarks.Servers;

/// <summary>What a registered bot needs of the world: a real OpenID endpoint with a real key, and a place that gives it tokens of its own.</summary>
internal sealed class Registration : IAsyncDisposable
{
    /// <summary>The bot's app id.</summary>
    public const string AppId = "00000000-0000-4000-8000-00000000b07a";

    private const string Issuer = "https://api.botframework.com";
    private const string KeyId = "bench";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);

    private Registration(WebApplication app) => _app = app;

    /// <summary>Opens it on a free port.</summary>
    public static async Task<Registration> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var registration = new Registration(builder.Build());
        registration._app.Urls.Add("http://127.0.0.1:0");
        registration._app.MapGet("/openid", () => registration.Document().ToJsonString());
        registration._app.MapGet("/keys", () => registration.Keys().ToJsonString());
        registration._app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 86399, access_token = "a-token-of-the-bot" }));
        registration._app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant) => registration.Authority(tenant).ToJsonString());
        await registration._app.StartAsync();
        return registration;
    }

    /// <summary>The settings that make the bot ask for tokens.</summary>
    public string[] Settings() =>
    [
        "--MicrosoftAppType", "MultiTenant",
        "--MicrosoftAppId", AppId,
        "--MicrosoftAppPassword", "a-secret-of-nobody",
        "--ToBotFromChannelOpenIdMetadataUrl", $"{Address}openid",
        "--ToChannelFromBotLoginUrl", $"{Address}botframework.com",
    ];

    /// <summary>A token as the channel sends it, for an hour.</summary>
    public string Token(Uri serviceUrl) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl.ToString() },
        Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1),
        SigningCredentials = new(new RsaSecurityKey(_key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private Uri Address => new(_app.Urls.First());

    private JsonObject Document() => new() { ["issuer"] = Issuer, ["jwks_uri"] = $"{Address}keys" };

    private JsonObject Authority(string tenant) => new()
    {
        ["issuer"] = $"{Address}{tenant}/v2.0",
        ["token_endpoint"] = $"{Address}{tenant}/oauth2/v2.0/token",
        ["authorization_endpoint"] = $"{Address}{tenant}/oauth2/v2.0/authorize",
        ["jwks_uri"] = $"{Address}keys",
    };

    private JsonObject Keys()
    {
        var parameters = _key.ExportParameters(false);
        return new()
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        };
    }
}
