using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote or was mentioned in a message.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadApp"/>.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadApp"/> with the given values.</summary>
    public MessageActionsPayloadApp(string applicationIdentityType = default, string id = default, string displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The kind of app: aadApplication, bot, tenantBot, office365Connector, webhook.</summary>
    [JsonProperty("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
