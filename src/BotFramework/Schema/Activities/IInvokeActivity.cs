namespace Microsoft.Bot.Schema;

/// <summary>A request that waits for an answer in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>The conversation that this is about.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>The value, any JSON.</summary>
    object Value { get; set; }

    /// <summary>The name.</summary>
    string Name { get; set; }
}
