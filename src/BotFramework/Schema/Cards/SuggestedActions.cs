using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Actions offered under a message.</summary>
public class SuggestedActions
{
    /// <summary>Creates an empty <see cref="SuggestedActions"/>.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Creates a <see cref="SuggestedActions"/> with the given values.</summary>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>The ids of those who see the actions.</summary>
    [JsonProperty("to")]
    public IList<string> To { get; set; }

    /// <summary>The actions.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }

    /// <summary>Creates suggested actions from any two sequences.</summary>
    /// <param name="to">The ids of those who see the actions.</param>
    /// <param name="actions">The actions.</param>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }
}
