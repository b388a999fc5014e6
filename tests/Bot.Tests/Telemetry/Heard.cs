namespace Bot.Tests.Telemetry;

/// <summary>What was heard, oldest first, and a way to wait for more.</summary>
internal sealed class Heard<T>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Lock _gate = new();
    private readonly List<T> _all = [];
    private readonly List<(Func<T, bool> Wanted, TaskCompletionSource<T> Found)> _waiting = [];

    public IReadOnlyList<T> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _all];
            }
        }
    }

    public void Add(T one)
    {
        lock (_gate)
        {
            _all.Add(one);
            foreach (var waiting in _waiting.Where(waiting => waiting.Wanted(one)).ToList())
            {
                waiting.Found.TrySetResult(one);
                _waiting.Remove(waiting);
            }
        }
    }

    public Task<T> WaitAsync(Func<T, bool> wanted)
    {
        lock (_gate)
        {
            if (_all.Find(one => wanted(one)) is { } already && wanted(already))
            {
                return Task.FromResult(already);
            }

            var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((wanted, found));
            return found.Task.WaitAsync(Patience);
        }
    }
}
