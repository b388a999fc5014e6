using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the search results is wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>Creates an empty <see cref="SearchInvokeOptions"/>.</summary>
    public SearchInvokeOptions()
    {
    }

    /// <summary>How many results to pass over.</summary>
    [JsonProperty("skip")]
    public int Skip { get; set; }

    /// <summary>How many results are wanted.</summary>
    [JsonProperty("top")]
    public int Top { get; set; }
}
