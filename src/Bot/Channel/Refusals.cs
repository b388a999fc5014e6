using System.Diagnostics.Metrics;

namespace Bot.Channel;

/// <summary>Counts requests that were refused at the door, by reason: <c>nestor.requests.refused</c> of the meter <c>Nestor</c>.</summary>
internal sealed partial class Refusals(IMeterFactory meters, ILogger<Refusals> logger)
{
    private readonly Counter<long> _refused =
        meters.Create("Nestor").CreateCounter<long>("nestor.requests.refused", "{request}", "Requests refused at the bot's door.");

    /// <summary>Counts one.</summary>
    public void Count(string reason) => _refused.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>Counts what was refused before its body was read to the end. A message that is too large is warned of: whoever wrote it gets no answer.</summary>
    /// <param name="reason">Why it was refused.</param>
    /// <param name="size">How many bytes it says it has; null when it does not say.</param>
    public void CountUnread(string reason, long? size)
    {
        Count(reason);
        if (reason == FrontDoor.TooLarge)
        {
            LogTooLarge(size is { } known ? $"{known} bytes" : "no size told", FrontDoor.MostBytes);
        }
    }

    /// <summary>Counts what the adapter refused as unreadable; whom it does not believe the doorkeeper has counted.</summary>
    public void CountStatus(int status)
    {
        if (status == StatusCodes.Status400BadRequest)
        {
            Count("malformed");
        }
    }

    [LoggerMessage(LogLevel.Warning, "A message was refused unread and nobody is answered: it is larger ({Size}) than the {MostBytes} bytes that the bot reads. Teams itself allows about 100 KB, so it is hardly from there")]
    private partial void LogTooLarge(string size, int mostBytes);
}
