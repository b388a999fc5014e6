namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: what goes back in the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body, serialised as JSON; null sends none.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is one of 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
