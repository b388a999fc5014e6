using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Asks for a token.</summary>
public class TokenRequest
{
    /// <summary>Creates an empty <see cref="TokenRequest"/>.</summary>
    public TokenRequest()
    {
    }

    /// <summary>Creates a <see cref="TokenRequest"/> with the given values.</summary>
    public TokenRequest(string provider = default, IDictionary<string, object> settings = default)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>The provider.</summary>
    [JsonProperty("provider")]
    public string Provider { get; set; }

    /// <summary>The settings.</summary>
    [JsonProperty("settings")]
    public IDictionary<string, object> Settings { get; set; }
}
