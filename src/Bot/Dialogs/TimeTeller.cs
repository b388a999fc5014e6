using Bot.Core.Machines;
using Bot.Core.Scheduling;

namespace Bot.Dialogs;

/// <summary>Which times a person may choose for a machine.</summary>
internal sealed class TimeTeller(MaintenanceWindows windows, TimeProvider clock)
{
    /// <summary>The choices. Where the machine has a window, its times are those of the window's zone.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="timeZone">The person's zone as the client names it; null when it does not.</param>
    public TimeChoices ChoicesFor(Machine machine, string? timeZone) =>
        TimeChoices.Of(windows.For(machine), Zones.Known(timeZone), clock.GetUtcNow());
}
