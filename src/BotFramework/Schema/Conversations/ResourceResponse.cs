using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id of something that was made.</summary>
public class ResourceResponse
{
    /// <summary>Creates an empty <see cref="ResourceResponse"/>.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Creates a <see cref="ResourceResponse"/> with the given values.</summary>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
