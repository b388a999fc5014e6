using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a dialog.</summary>
public class TaskModuleAction : CardAction
{
    /// <summary>Creates a button that opens a dialog.</summary>
    /// <param name="title">The label.</param>
    /// <param name="value">What comes along with the request for the dialog: an object, or JSON as text.</param>
    public TaskModuleAction(string title, object value = default)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string json => JObject.Parse(json),
            _ => JObject.FromObject(value),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }
}
