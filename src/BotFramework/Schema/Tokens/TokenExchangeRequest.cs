using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A token, or a resource, to exchange for a token.</summary>
public class TokenExchangeRequest
{
    /// <summary>Creates an empty <see cref="TokenExchangeRequest"/>.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Creates a <see cref="TokenExchangeRequest"/> with the given values.</summary>
    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>The address of the resource.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>The token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }
}
