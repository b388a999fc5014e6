namespace AzureSimulator;

/// <summary>What a log of calls tells.</summary>
public static class LoggedRequests
{
    /// <summary>The longest chain of calls of which each began after the one before had ended: how often somebody waited for an answer before asking on.</summary>
    public static int InSequence(this IEnumerable<LoggedRequest> requests) => requests.Chain().Count;

    /// <summary>The calls of that chain.</summary>
    public static IReadOnlyList<LoggedRequest> Chain(this IEnumerable<LoggedRequest> requests)
    {
        var chain = new List<LoggedRequest>();
        foreach (var request in requests.Where(request => request.Ended is not null).OrderBy(request => request.Ended))
        {
            if (chain is [] || request.Time >= chain[^1].Ended)
                chain.Add(request);
        }
        return chain;
    }
}
