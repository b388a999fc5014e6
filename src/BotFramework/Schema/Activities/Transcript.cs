using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A list of activities.</summary>
public class Transcript
{
    /// <summary>Creates an empty <see cref="Transcript"/>.</summary>
    public Transcript()
    {
    }

    /// <summary>Creates a <see cref="Transcript"/> with the given values.</summary>
    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The activities.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
