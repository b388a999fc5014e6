using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Deploy.Tests.Production;

/// <summary>The endpoint at which a container in Azure gets the tokens of its managed identity.</summary>
/// <remarks>https://learn.microsoft.com/azure/container-apps/managed-identity (REST endpoint reference, read 2026-11).</remarks>
internal sealed class ManagedIdentity : IAsyncDisposable
{
    private const string Header = "only-this-container-knows";
    private readonly WebApplication _app;

    private ManagedIdentity(WebApplication app) => _app = app;

    /// <summary>What tokens were asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>What the platform tells a container.</summary>
    public IEnumerable<(string Name, string Value)> Environment => [("IDENTITY_ENDPOINT", $"{_app.Urls.First()}/msi/token"), ("IDENTITY_HEADER", Header)];

    public static async Task<ManagedIdentity> StartAsync()
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var identity = new ManagedIdentity(builder.Build());
        identity._app.MapGet("/msi/token", identity.Give);
        await identity._app.StartAsync();
        return identity;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Give(HttpRequest request, string resource)
    {
        if (request.Headers["X-IDENTITY-HEADER"] != Header)
        {
            return Results.Unauthorized();
        }

        Asked.Enqueue(resource);
        var expires = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        return Results.Json(new { access_token = "the-identitys-own", expires_on = $"{expires}", resource, token_type = "Bearer" });
    }
}
