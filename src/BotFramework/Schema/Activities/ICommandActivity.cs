namespace Microsoft.Bot.Schema;

/// <summary>A request to do something.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>The value, any JSON.</summary>
    object Value { get; set; }

    /// <summary>The name.</summary>
    string Name { get; set; }
}
