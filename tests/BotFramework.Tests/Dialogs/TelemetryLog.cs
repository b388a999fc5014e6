using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Dialogs;

/// <summary>Keeps what dialogs report.</summary>
internal sealed class TelemetryLog : IBotTelemetryClient, IBotPageViewTelemetryClient
{
    public List<string> Lines { get; } = [];

    public List<string> Runs { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
        Lines.Add(properties!.TryGetValue("StepName", out var step) ? $"{eventName} {step}" : eventName);
        Runs.Add(properties["InstanceId"]);
    }

    public void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => Lines.Add($"view {dialogName}");

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => Lines.Add($"{severityLevel} {message}");

    public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Lines.Add($"availability {name}");

    public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) =>
        Lines.Add($"dependency {dependencyName}");

    public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => Lines.Add($"exception {exception.Message}");

    public void Flush()
    {
    }
}
