namespace Bot.Channel;

/// <summary>Keeps what the bot sends to one conversation under Teams' limits: whoever is too early is told how long to wait.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit (read 2026-11): for one bot in one thread.</remarks>
internal sealed class Pacer(TimeProvider clock)
{
    private const int MostKept = 1800;
    private const int SweepEvery = 256;

    private static readonly (int Most, TimeSpan Within)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (MostKept, TimeSpan.FromHours(1)),
    ];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue> _conversations = [];
    private readonly long _start = clock.GetTimestamp();
    private int _untilSweep = SweepEvery;

    /// <summary>Takes the next free place in a conversation, unless it is further away than the patience reaches.</summary>
    /// <returns>How long to wait, and whether the place was taken.</returns>
    public (TimeSpan Wait, bool Taken) Take(string conversation, TimeSpan patience)
    {
        var now = clock.GetElapsedTime(_start);
        lock (_gate)
        {
            Sweep(now);
            var places = _conversations.TryGetValue(conversation, out var known) ? known : _conversations[conversation] = new();
            var at = places.Next(now);
            if (at - now > patience)
            {
                return (at - now, false);
            }

            places.Take(at);
            return (at - now, true);
        }
    }

    // Who has been silent for the longest limit has nothing left that counts.
    private void Sweep(TimeSpan now)
    {
        if (--_untilSweep > 0)
        {
            return;
        }

        _untilSweep = SweepEvery;
        foreach (var (conversation, places) in _conversations)
        {
            if (now - places.Last >= Limits[^1].Within)
            {
                _conversations.Remove(conversation);
            }
        }
    }

    private sealed class Queue
    {
        private readonly List<TimeSpan> _taken = [];

        public TimeSpan Last => _taken is [.., var last] ? last : TimeSpan.MinValue;

        public TimeSpan Next(TimeSpan now)
        {
            var next = now > Last ? now : Last;
            foreach (var (most, within) in Limits)
            {
                if (_taken.Count >= most && _taken[^most] + within > next)
                {
                    next = _taken[^most] + within;
                }
            }

            return next;
        }

        public void Take(TimeSpan at)
        {
            _taken.Add(at);
            if (_taken.Count > 2 * MostKept)
            {
                _taken.RemoveRange(0, MostKept);
            }
        }
    }
}
