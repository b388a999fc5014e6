using System.Diagnostics.Metrics;

namespace Bot.Channel;

/// <summary>Counts requests that were refused at the door, by reason: <c>nestor.requests.refused</c> of the meter <c>Nestor</c>.</summary>
internal sealed class Refusals(IMeterFactory meters)
{
    private readonly Counter<long> _refused =
        meters.Create("Nestor").CreateCounter<long>("nestor.requests.refused", "{request}", "Requests refused at the bot's door.");

    /// <summary>Counts one.</summary>
    public void Count(string reason) => _refused.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>Counts what the adapter refused as unreadable; whom it does not believe the doorkeeper has counted.</summary>
    public void CountStatus(int status)
    {
        if (status == StatusCodes.Status400BadRequest)
        {
            Count("malformed");
        }
    }
}
