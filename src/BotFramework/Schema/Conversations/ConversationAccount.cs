using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    /// <summary>Creates an empty <see cref="ConversationAccount"/>.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Creates a <see cref="ConversationAccount"/> with the given values.</summary>
    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The kind of conversation: personal, groupChat or channel in Teams; compare without case.</summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The Entra object id: the stable key of a person.</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>The part the account has (see <see cref="RoleTypes"/>).</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>The Entra tenant.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
