using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was entered on a connector card.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Creates an empty <see cref="O365ConnectorCardActionQuery"/>.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>Creates an <see cref="O365ConnectorCardActionQuery"/> with the given values.</summary>
    public O365ConnectorCardActionQuery(string body = default, string actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>The body.</summary>
    [JsonProperty("body")]
    public string Body { get; set; }

    /// <summary>The id of the action.</summary>
    [JsonProperty("actionId")]
    public string ActionId { get; set; }
}
