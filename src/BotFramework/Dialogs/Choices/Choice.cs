using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of several things to choose from.</summary>
public class Choice
{
    /// <summary>Makes a choice.</summary>
    /// <param name="value">What is returned when it is chosen.</param>
    public Choice(string value = null) => Value = value;

    /// <summary>What is returned when it is chosen, and shown if there is no <see cref="Action"/>.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button that is shown; made from the value if null.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that choose it too.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
