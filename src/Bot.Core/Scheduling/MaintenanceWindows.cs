using Bot.Core.Machines;

namespace Bot.Core.Scheduling;

/// <summary>The maintenance windows of the settings.</summary>
/// <param name="all">In the order of the settings: the first that covers a machine counts.</param>
public sealed class MaintenanceWindows(IReadOnlyList<MaintenanceWindow> all)
{
    /// <summary>The window for a machine; null when none is set.</summary>
    public MaintenanceWindow? For(Machine machine) => all.FirstOrDefault(window => window.Covers(machine));

    /// <summary>The window with a name; null when the settings have none (any more).</summary>
    public MaintenanceWindow? Named(string? name) => all.FirstOrDefault(window => string.Equals(window.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says what is wrong with the settings and which key to set.</summary>
    /// <exception cref="ArgumentException">A window cannot be used.</exception>
    public void Validate() => SettingProblems.Refuse(
    [
        .. all.Select((window, place) => window.Problem is { } problem ? $"Windows:{place} ({window.Name}) {problem}." : null).OfType<string>(),
        .. all.CountBy(window => window.Name, StringComparer.OrdinalIgnoreCase).Where(name => name.Value > 1).Select(name => $"Windows: {name.Value} have the Name '{name.Key}'; names must differ."),
    ]);
}
