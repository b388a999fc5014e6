namespace AdaptiveCards;

/// <summary>Something in a card's JSON that was passed over while the rest was read.</summary>
/// <param name="code">One of <see cref="WarningStatusCode"/>, or -1.</param>
/// <param name="message">What was passed over.</param>
public class AdaptiveWarning(int code, string message)
{
    /// <summary>The warnings that have a number.</summary>
    public enum WarningStatusCode
    {
        /// <summary>The card is of a newer version than the model knows.</summary>
        UnsupportedSchemaVersion = 7,

        /// <summary>The card's <c>lang</c> names no language.</summary>
        InvalidLanguage = 12,

        /// <summary>There are more actions than the host shows.</summary>
        MaxActionsExceeded = 13,

        /// <summary>A required input has no label.</summary>
        EmptyLabelInRequiredInput = 14,

        /// <summary>An input that is checked has no error message.</summary>
        NoErrorMessageForValidatedInput = 15,
    }

    /// <summary>One of <see cref="WarningStatusCode"/>, or -1.</summary>
    public int Code { get; set; } = code;

    /// <summary>What was passed over.</summary>
    public string Message { get; set; } = message;

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
