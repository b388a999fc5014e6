using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP message after it is gone.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>Keeps the body and the headers.</summary>
    /// <param name="content">The body.</param>
    /// <param name="headers">The headers.</param>
    protected HttpMessageWrapper(string content, HttpHeaders headers)
    {
        Content = content;
        Headers = headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The body.</summary>
    public string Content { get; protected set; }

    /// <summary>The headers.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }
}
