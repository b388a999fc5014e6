namespace AzureSimulator;

/// <summary>What a machine's power status says. Stopped keeps its hardware and is billed; deallocated has given it up.
/// Source: https://learn.microsoft.com/azure/virtual-machines/states-billing (2026-11).</summary>
public enum PowerState
{
    /// <summary>On.</summary>
    Running,

    /// <summary>Shut down, but still on its hardware.</summary>
    Stopped,

    /// <summary>Off, without hardware.</summary>
    Deallocated,

    /// <summary>Coming up.</summary>
    Starting,

    /// <summary>Shutting down, staying on its hardware.</summary>
    Stopping,

    /// <summary>Shutting down, giving up its hardware.</summary>
    Deallocating,
}
