using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a team or chat.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Creates an empty <see cref="TeamsChannelAccount"/>.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Creates a <see cref="TeamsChannelAccount"/> with the given values.</summary>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>Creates a <see cref="TeamsChannelAccount"/> with the given values.</summary>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>The given name.</summary>
    [JsonProperty("givenName")]
    public string GivenName { get; set; }

    /// <summary>The family name.</summary>
    [JsonProperty("surname")]
    public string Surname { get; set; }

    /// <summary>The mail address.</summary>
    [JsonProperty("email")]
    public string Email { get; set; }

    /// <summary>The user principal name.</summary>
    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The Entra tenant.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>The role: user, guest, anonymous.</summary>
    [JsonProperty("userRole")]
    public string UserRole { get; set; }

    /// <summary>Teams names the Entra object id "objectId" in its member lists.</summary>
    [JsonProperty("objectId")]
    private string ObjectId
    {
        set => AadObjectId = value;
    }
}
