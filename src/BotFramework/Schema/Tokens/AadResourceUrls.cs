using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The Entra resources for which tokens are asked.</summary>
public class AadResourceUrls
{
    /// <summary>Creates an empty <see cref="AadResourceUrls"/>.</summary>
    public AadResourceUrls()
    {
    }

    /// <summary>Creates an <see cref="AadResourceUrls"/> with the given values.</summary>
    public AadResourceUrls(IList<string> resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>The addresses of the resources.</summary>
    [JsonProperty("resourceUrls")]
    public IList<string> ResourceUrls { get; set; }
}
