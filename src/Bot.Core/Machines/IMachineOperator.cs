namespace Bot.Core.Machines;

/// <summary>The three acts that change a machine, and the way to learn how they ended. Each is safe to repeat.</summary>
public interface IMachineOperator
{
    /// <summary>Changes the size, and nothing but the size.</summary>
    Task<ActResult> ResizeAsync(MachineId id, string size, CancellationToken cancellationToken);

    /// <summary>Stops the machine and gives its hardware back.</summary>
    Task<ActResult> DeallocateAsync(MachineId id, CancellationToken cancellationToken);

    /// <summary>Starts the machine.</summary>
    Task<ActResult> StartAsync(MachineId id, CancellationToken cancellationToken);

    /// <summary>Asks how an operation stands.</summary>
    /// <param name="operation">The address that the act answered with.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    Task<OperationStatus> PollAsync(Uri operation, CancellationToken cancellationToken);
}

/// <summary>What Azure answered to an act.</summary>
public abstract record ActResult
{
    private ActResult() { }

    /// <summary>Azure took the order.</summary>
    /// <param name="Operation">Where to ask how it stands; null when Azure gave no address (then the machine itself tells).</param>
    /// <param name="RetryAfter">When to ask first, when Azure said so.</param>
    /// <param name="CorrelationId">Azure's correlation id.</param>
    public sealed record Accepted(Uri? Operation, TimeSpan? RetryAfter, string? CorrelationId) : ActResult;

    /// <summary>Azure refused, or the order may not have arrived (see <see cref="AzureRefusal.Kind"/>).</summary>
    public sealed record Refused(AzureRefusal Refusal) : ActResult;
}

/// <summary>How an operation stands.</summary>
public abstract record OperationStatus
{
    private OperationStatus() { }

    /// <summary>Still at it.</summary>
    public sealed record Running(TimeSpan? RetryAfter) : OperationStatus;

    /// <summary>Done.</summary>
    public sealed record Succeeded : OperationStatus;

    /// <summary>Ended badly, with Azure's reason.</summary>
    public sealed record Failed(AzureRefusal Refusal) : OperationStatus;

    /// <summary>Azure keeps no record of it any more: judge by the machine.</summary>
    public sealed record Forgotten : OperationStatus;

    /// <summary>Could not be asked this time: ask again.</summary>
    public sealed record Unreachable(AzureRefusal Refusal) : OperationStatus;
}
