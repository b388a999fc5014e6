using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reference to something programmatic that an activity carries.</summary>
public class SemanticAction
{
    /// <summary>Creates an empty <see cref="SemanticAction"/>.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Creates a <see cref="SemanticAction"/> with the given values.</summary>
    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What is said about the activity: mentions and the like; trust these, not the text.</summary>
    [JsonProperty("entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>The state.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
