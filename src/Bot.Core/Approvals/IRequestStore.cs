using Bot.Core.Machines;

namespace Bot.Core.Approvals;

/// <summary>Where requests are kept. Every change is one transaction with an optimistic check.</summary>
public interface IRequestStore
{
    /// <summary>Stores a new request, unless another is open for the same machine: then that one comes back and nothing is stored.</summary>
    /// <param name="request">The request.</param>
    /// <param name="card">The requester's card, stored with it, so that nobody waits for an end that cannot be told; null when there is none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The request that is now open for the machine.</returns>
    Task<ResizeRequest> AddAsync(ResizeRequest request, Notice? card, CancellationToken cancellationToken);

    /// <summary>Finds a request; null when there is none with this id.</summary>
    Task<ResizeRequest?> FindAsync(RequestId id, CancellationToken cancellationToken);

    /// <summary>Writes a changed request if nobody wrote since it was read (same <see cref="ResizeRequest.Version"/>).</summary>
    /// <returns>The request as stored, with its new version, or null when somebody else was faster: read again and decide anew.</returns>
    Task<ResizeRequest?> TryUpdateAsync(ResizeRequest request, CancellationToken cancellationToken);

    /// <summary>All requests that have not ended, oldest first.</summary>
    Task<IReadOnlyList<ResizeRequest>> ListOpenAsync(CancellationToken cancellationToken);

    /// <summary>Requests that wait for a decision, oldest first.</summary>
    Task<IReadOnlyList<ResizeRequest>> ListPendingAsync(int most, CancellationToken cancellationToken);

    /// <summary>How many requests are in which state; states without one are left out.</summary>
    Task<IReadOnlyDictionary<RequestState, int>> CountByStateAsync(CancellationToken cancellationToken);

    /// <summary>The requests that were made last, open or ended, newest first.</summary>
    Task<IReadOnlyList<ResizeRequest>> ListLatestAsync(int most, CancellationToken cancellationToken);

    /// <summary>The open request for a machine, or null.</summary>
    Task<ResizeRequest?> FindOpenAsync(MachineId machine, CancellationToken cancellationToken);
}
