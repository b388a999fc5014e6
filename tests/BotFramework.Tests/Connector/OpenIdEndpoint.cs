using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Connector;

/// <summary>An OpenID endpoint on this machine, with real keys that can be turned over.</summary>
internal sealed class OpenIdEndpoint : IAsyncDisposable
{
    /// <summary>Making a key takes long: each is made once for all tests.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<RSA>> Made = new();

    private readonly ChannelService service;
    private readonly ConcurrentDictionary<string, (RSA Key, string[] Endorsements)> keys = new();

    private OpenIdEndpoint(ChannelService service) => this.service = service;

    /// <summary>A key that no endpoint has.</summary>
    public static RSA Stranger => Made.GetOrAdd("a stranger's", _ => new(() => RSA.Create(2048))).Value;

    public string Metadata => $"{service.Address}v1/.well-known/openidconfiguration";

    public int MetadataRequests => service.Requests.Count(request => request.RawTarget.EndsWith("openidconfiguration", StringComparison.Ordinal));

    /// <summary>Answers nothing but this status, as long as it is set.</summary>
    public int? Fails { get; set; }

    /// <summary>Where the metadata says the keys are, instead of here.</summary>
    public string? KeysAddress { get; set; }

    public static async Task<OpenIdEndpoint> StartAsync()
    {
        var endpoint = new OpenIdEndpoint(await ChannelService.StartAsync());
        endpoint.service.Answer = endpoint.AnswerAsync;
        endpoint.Add("key1", "msteams", "webchat");
        return endpoint;
    }

    public RSA Key(string keyId) => keys[keyId].Key;

    public RSA Add(string keyId, params string[] endorsements)
    {
        var key = Made.GetOrAdd(keyId, _ => new(() => RSA.Create(2048))).Value;
        keys[keyId] = (key, endorsements);
        return key;
    }

    public void Remove(string keyId) => keys.TryRemove(keyId, out _);

    public ValueTask DisposeAsync() => service.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (Fails is { } status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        var document = context.Request.Path.Value!.EndsWith("/keys", StringComparison.Ordinal)
            ? new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => Written(key.Key, key.Value.Key, key.Value.Endorsements))]) }
            : new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = KeysAddress ?? $"{service.Address}v1/.well-known/keys" };
        return context.Response.WriteAsync(document.ToJsonString());
    }

    private static JsonObject Written(string keyId, RSA key, string[] endorsements)
    {
        var parameters = key.ExportParameters(false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = keyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(endorsement => JsonValue.Create(endorsement))]),
        };
    }
}
