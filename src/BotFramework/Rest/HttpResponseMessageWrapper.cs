using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of an answer after it is gone.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Keeps an answer.</summary>
    /// <param name="httpResponse">The answer.</param>
    /// <param name="content">Its body.</param>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
        : base(content, httpResponse.Headers)
    {
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The words beside the status.</summary>
    public string ReasonPhrase { get; protected set; }
}
