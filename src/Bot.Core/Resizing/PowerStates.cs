using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>What a power state comes to.</summary>
internal static class PowerStates
{
    /// <summary>The state that a machine on its way will reach.</summary>
    public static PowerState Settled(this PowerState power) => power switch
    {
        PowerState.Starting => PowerState.Running,
        PowerState.Stopping => PowerState.Stopped,
        PowerState.Deallocating => PowerState.Deallocated,
        _ => power,
    };
}
