namespace Microsoft.Bot.Schema;

/// <summary>A named event from the channel or a client.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>The conversation that this is about.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>The value, any JSON.</summary>
    object Value { get; set; }

    /// <summary>The name.</summary>
    string Name { get; set; }
}
