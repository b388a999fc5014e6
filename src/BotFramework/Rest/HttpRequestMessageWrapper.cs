namespace Microsoft.Rest;

/// <summary>What is kept of a request after it is gone; its credentials are not.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Keeps a request.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="content">Its body.</param>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
        : base(content, httpRequest.Headers)
    {
        Headers.Remove("Authorization");
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>The address.</summary>
    public Uri RequestUri { get; protected set; }
}
