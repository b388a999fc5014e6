using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an application/search invoke.</summary>
public class SearchInvokeValue
{
    /// <summary>Creates an empty <see cref="SearchInvokeValue"/>.</summary>
    public SearchInvokeValue()
    {
    }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>The context.</summary>
    [JsonProperty("context")]
    public object Context { get; set; }

    /// <summary>The kind of search (see <see cref="SearchInvokeTypes"/>).</summary>
    [JsonProperty("kind")]
    public string Kind { get; set; }

    /// <summary>What to search for.</summary>
    [JsonProperty("queryText")]
    public string QueryText { get; set; }
}
