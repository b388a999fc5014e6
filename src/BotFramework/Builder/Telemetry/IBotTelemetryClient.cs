namespace Microsoft.Bot.Builder;

/// <summary>Where dialogs report what happens in them.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Reports a check of availability.</summary>
    void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message = null, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Reports a call to another service.</summary>
    void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success);

    /// <summary>Reports an event.</summary>
    void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Reports an exception.</summary>
    void TrackException(Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Reports a line of a log.</summary>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties);

    /// <summary>Sends what is held back.</summary>
    void Flush();
}

/// <summary>Where dialogs report that they are shown.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Reports that a dialog is shown.</summary>
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}

/// <summary>How much a reported line matters.</summary>
public enum Severity
{
    /// <summary>For finding faults.</summary>
    Verbose = 0,

    /// <summary>Worth knowing.</summary>
    Information = 1,

    /// <summary>Something may be wrong.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>The bot cannot go on.</summary>
    Critical = 4,
}
