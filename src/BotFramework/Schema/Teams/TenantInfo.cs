using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An Entra tenant.</summary>
public class TenantInfo
{
    /// <summary>Creates an empty <see cref="TenantInfo"/>.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Creates a <see cref="TenantInfo"/> with the given values.</summary>
    public TenantInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
