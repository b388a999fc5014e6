namespace AzureSimulator;

/// <summary>What a log of calls tells.</summary>
public static class LoggedRequests
{
    /// <summary>The longest chain of calls of which each began after the one before had ended: how often somebody waited for an answer before asking on.</summary>
    public static int InSequence(this IEnumerable<LoggedRequest> requests)
    {
        var (calls, end) = (0, DateTimeOffset.MinValue);
        foreach (var request in requests.Where(request => request.Ended is not null).OrderBy(request => request.Ended))
        {
            if (request.Time < end)
                continue;
            (calls, end) = (calls + 1, request.Ended!.Value);
        }
        return calls;
    }
}
