namespace AdaptiveCards;

/// <summary>Something is wrong with a card.</summary>
public class AdaptiveException : Exception
{
    /// <summary>Without a message.</summary>
    public AdaptiveException() { }

    /// <summary>With a message.</summary>
    /// <param name="message">What is wrong.</param>
    public AdaptiveException(string message) : base(message) { }

    /// <summary>With a message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What brought it to light.</param>
    public AdaptiveException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>A card's JSON cannot be read: it is no JSON, or it lacks what every card must have.</summary>
public class AdaptiveSerializationException : AdaptiveException
{
    /// <summary>Without a message.</summary>
    public AdaptiveSerializationException() { }

    /// <summary>With a message.</summary>
    /// <param name="message">What is wrong.</param>
    public AdaptiveSerializationException(string message) : base(message) { }

    /// <summary>With a message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What brought it to light.</param>
    public AdaptiveSerializationException(string message, Exception innerException) : base(message, innerException) { }
}
