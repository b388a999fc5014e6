namespace Microsoft.Rest;

/// <summary>A service answered with a body that could not be read.</summary>
public class SerializationException : RestException
{
    /// <summary>Creates an exception with the body and the cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="content">The body.</param>
    /// <param name="innerException">The cause.</param>
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    /// <summary>The body that could not be read.</summary>
    public string Content { get; set; }
}
