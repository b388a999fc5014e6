namespace Bot.Core.Machines;

/// <summary>Reads virtual machines. Never changes anything.</summary>
public interface IMachines
{
    /// <summary>Finds machines by name over all subscriptions that the bot may read.</summary>
    /// <param name="name">The name, compared without case.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<MachineSearch> FindAsync(string name, CancellationToken cancellationToken);

    /// <summary>Reads one machine and what a decision about its size needs, in parallel.</summary>
    Task<MachineReading> ReadAsync(MachineId id, CancellationToken cancellationToken);

    /// <summary>Reads only the machine and the sizes it can take where it stands, always fresh: what the resize engine looks at.</summary>
    Task<MachineReading> LookAsync(MachineId id, CancellationToken cancellationToken);
}
