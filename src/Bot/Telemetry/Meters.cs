using System.Diagnostics.Metrics;
using Bot.Core.Approvals;

namespace Bot.Telemetry;

/// <summary>What the bot measures about itself. Deploy/README.md lists the names. The door counts what it refuses, and Bot.Cloud its calls of Azure, with the same meter.</summary>
internal sealed class Meters
{
    private readonly Histogram<double> _turns;
    private readonly Histogram<double> _cards;
    private readonly Histogram<double> _resizes;
    private readonly Counter<long> _retries;
    private readonly ObservableGauge<int> _requests;
    private IReadOnlyDictionary<RequestState, int> _states = new Dictionary<RequestState, int>();

    public Meters(IMeterFactory meters)
    {
        var meter = meters.Create(Spans.Name);
        _turns = meter.CreateHistogram<double>("nestor.turn.duration", "s", "How long turns took.");
        _cards = meter.CreateHistogram<double>("nestor.card.time", "s", "How long a person waited for the first card of a turn.");
        _resizes = meter.CreateHistogram<double>("nestor.resize.duration", "s", "How long resizes took, from the first look at the machine to the end.");
        _retries = meter.CreateCounter<long>("nestor.retries", "{retry}", "What was tried again.");
        _requests = meter.CreateObservableGauge("nestor.requests", Observe, "{request}", "Requests in the database by state; every replica tells the same numbers.");
    }

    /// <summary>Whether somebody wants to know how resizes go.</summary>
    public bool WantsResizes => _resizes.Enabled || _retries.Enabled;

    /// <summary>Whether somebody wants to know how many requests are in which state.</summary>
    public bool WantsRequests => _requests.Enabled;

    /// <summary>Whether somebody wants to know when a card went out.</summary>
    public bool WantsCards => _cards.Enabled;

    /// <summary>A turn ended.</summary>
    public void Turn(string type, string outcome, TimeSpan took) => _turns.Record(took.TotalSeconds, new("type", type), new("outcome", outcome));

    /// <summary>The first card of a turn went out.</summary>
    public void Card(string type, TimeSpan after) => _cards.Record(after.TotalSeconds, new KeyValuePair<string, object?>("type", type));

    /// <summary>A resize ended.</summary>
    public void Resize(RequestState state, TimeSpan took) => _resizes.Record(took.TotalSeconds, new KeyValuePair<string, object?>("state", state.ToString()));

    /// <summary>Something is tried again: an act on a machine, or a call of the channel.</summary>
    public void Retry(string target) => _retries.Add(1, new KeyValuePair<string, object?>("target", target));

    /// <summary>Keeps the numbers of the last count.</summary>
    public void Keep(IReadOnlyDictionary<RequestState, int> states) => _states = states;

    private IEnumerable<Measurement<int>> Observe() =>
        _states.Select(pair => new Measurement<int>(pair.Value, new KeyValuePair<string, object?>("state", pair.Key.ToString())));
}
