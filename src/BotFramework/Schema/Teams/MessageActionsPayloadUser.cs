using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person who wrote or was mentioned in a message.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Creates an empty <see cref="MessageActionsPayloadUser"/>.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>Creates a <see cref="MessageActionsPayloadUser"/> with the given values.</summary>
    public MessageActionsPayloadUser(string userIdentityType = default, string id = default, string displayName = default)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The kind of user: aadUser, onPremiseAadUser, anonymousGuest, federatedUser.</summary>
    [JsonProperty("userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
