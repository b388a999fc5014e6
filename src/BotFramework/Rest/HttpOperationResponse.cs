namespace Microsoft.Rest;

/// <summary>A request and the answer to it.</summary>
public class HttpOperationResponse : IDisposable
{
    /// <summary>What was asked.</summary>
    public HttpRequestMessage Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessage Response { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of both messages.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;

        Request?.Dispose();
        Response?.Dispose();
    }
}
