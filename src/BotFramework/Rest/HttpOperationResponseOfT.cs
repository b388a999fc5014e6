namespace Microsoft.Rest;

/// <summary>A request and the answer to it, with the answer's body.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    /// <summary>The body of the answer; the default value when it was empty.</summary>
    public T Body { get; set; }
}
