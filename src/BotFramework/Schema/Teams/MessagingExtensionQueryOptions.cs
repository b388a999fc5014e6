using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which part of the results is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Creates an empty <see cref="MessagingExtensionQueryOptions"/>.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionQueryOptions"/> with the given values.</summary>
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many results to pass over.</summary>
    [JsonProperty("skip")]
    public int? Skip { get; set; }

    /// <summary>How many results are wanted.</summary>
    [JsonProperty("count")]
    public int? Count { get; set; }
}
