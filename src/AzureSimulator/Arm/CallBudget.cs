using System.Globalization;

namespace AzureSimulator.Arm;

/// <summary>Counts calls in windows, only to say what is left: the simulator throttles when a fault says so, never by itself.</summary>
internal sealed class CallBudget
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Subscription, string Bucket), (long Window, int Used)> windows = [];

    public string Take(string subscription, string bucket, TimeSpan length, int limit, DateTimeOffset now)
    {
        var window = now.UtcTicks / length.Ticks;
        lock (gate)
        {
            var used = windows.TryGetValue((subscription, bucket), out var current) && current.Window == window ? current.Used + 1 : 1;
            windows[(subscription, bucket)] = (window, used);
            return Math.Max(1, limit - used).ToString(CultureInfo.InvariantCulture);
        }
    }
}
