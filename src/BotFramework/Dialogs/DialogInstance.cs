using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One running dialog on the stack: which one, and what it remembers.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog in its set.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What this run of the dialog remembers between turns. Values can come back from a storage as JSON tokens.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>The place on the parent's stack whose state this run shares, if any.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog that this run was started with; null until the dialog has said it.</summary>
    public string Version { get; set; }
}
