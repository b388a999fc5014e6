namespace Microsoft.Rest;

/// <summary>A service answered with a status that is no success.</summary>
public class HttpOperationException : RestException
{
    /// <summary>Creates an empty exception.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public HttpOperationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and its cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The body of the answer.</summary>
    public object Body { get; set; }
}
