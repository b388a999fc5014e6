using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>For what the client can get a token by itself.</summary>
public class TokenExchangeResource
{
    /// <summary>Creates an empty <see cref="TokenExchangeResource"/>.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>Creates a <see cref="TokenExchangeResource"/> with the given values.</summary>
    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The address of the resource.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>The identity provider.</summary>
    [JsonProperty("providerId")]
    public string ProviderId { get; set; }
}
