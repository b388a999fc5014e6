namespace Microsoft.Bot.Schema;

/// <summary>Something for the developer's eyes, shown in the Emulator.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>The conversation that this is about.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>The value, any JSON.</summary>
    object Value { get; set; }

    /// <summary>A short description for the developer.</summary>
    string Label { get; set; }

    /// <summary>The name.</summary>
    string Name { get; set; }

    /// <summary>The type of the value.</summary>
    string ValueType { get; set; }
}
