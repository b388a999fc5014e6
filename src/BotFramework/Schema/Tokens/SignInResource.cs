using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is needed to sign a user in.</summary>
public class SignInResource
{
    /// <summary>Creates an empty <see cref="SignInResource"/>.</summary>
    public SignInResource()
    {
    }

    /// <summary>Creates a <see cref="SignInResource"/> with the given values.</summary>
    public SignInResource(string signInLink = default, TokenExchangeResource tokenExchangeResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    /// <summary>Where the user signs in.</summary>
    [JsonProperty("signInLink")]
    public string SignInLink { get; set; }

    /// <summary>For what the client can get a token by itself.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where a client posts a token.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
