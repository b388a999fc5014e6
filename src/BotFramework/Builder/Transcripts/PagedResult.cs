namespace Microsoft.Bot.Builder;

/// <summary>One page of a longer list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public class PagedResult<T>
{
    /// <summary>The things on this page.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Asks for the next page; null on the last.</summary>
    public string ContinuationToken { get; set; }
}
