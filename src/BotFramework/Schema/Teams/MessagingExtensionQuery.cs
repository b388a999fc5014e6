using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A query of a message extension.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Creates an empty <see cref="MessagingExtensionQuery"/>.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionQuery"/> with the given values.</summary>
    public MessagingExtensionQuery(
        string commandId = default,
        IList<MessagingExtensionParameter> parameters = default,
        MessagingExtensionQueryOptions queryOptions = default,
        string state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>The id of the command.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>The parameters.</summary>
    [JsonProperty("parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty("queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    /// <summary>The state.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
