namespace Microsoft.Rest;

/// <summary>A service could not be asked, or did not answer as it should.</summary>
public class RestException : Exception
{
    /// <summary>Creates an empty exception.</summary>
    public RestException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and its cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
