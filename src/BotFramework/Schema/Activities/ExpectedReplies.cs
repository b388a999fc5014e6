using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answers of a turn, returned in the HTTP response instead of being sent.</summary>
public class ExpectedReplies
{
    /// <summary>Creates an empty <see cref="ExpectedReplies"/>.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Creates an <see cref="ExpectedReplies"/> with the given values.</summary>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The activities.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
