using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client posts a token.</summary>
public class TokenPostResource
{
    /// <summary>Creates an empty <see cref="TokenPostResource"/>.</summary>
    public TokenPostResource()
    {
    }

    /// <summary>Where the token is posted.</summary>
    [JsonProperty("sasUrl")]
    public string SasUrl { get; set; }
}
