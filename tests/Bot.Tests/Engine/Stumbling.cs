using Bot.Core.Approvals;
using Bot.Core.Machines;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Engine;

/// <summary>
/// A bot that comes to its end right after each transition is stored, once for each: what would have followed in the same breath does not. Who watches stops it then, and starts it again.
/// </summary>
/// <param name="where">At which transitions.</param>
internal sealed class Stumbling(Func<ResizeRequest, bool> where)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Transition> _seen = [];
    private TaskCompletionSource<Transition> _next = New();

    /// <summary>The transitions after which it ended.</summary>
    public IReadOnlyList<Transition> Seen
    {
        get
        {
            lock (_gate)
            {
                return [.. _seen];
            }
        }
    }

    /// <summary>When it ends the next time.</summary>
    public Task<Transition> Next
    {
        get
        {
            lock (_gate)
            {
                return _next.Task;
            }
        }
    }

    /// <summary>Gives a bot this fate.</summary>
    public void Befall(WebApplicationBuilder bot)
    {
        var real = bot.Services.Last(service => service.ServiceType == typeof(IRequestStore)).ImplementationType!;
        bot.Services.AddSingleton<IRequestStore>(services => new Store((IRequestStore)ActivatorUtilities.CreateInstance(services, real), this));
        lock (_gate)
        {
            _next = New();
        }
    }

    private static TaskCompletionSource<Transition> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ResizeRequest Stored(ResizeRequest request)
    {
        lock (_gate)
        {
            if (where(request) && _seen.Add(Transition.Of(request)))
            {
                _next.TrySetResult(Transition.Of(request));
                throw new InvalidOperationException($"The bot ends here: {Transition.Of(request)}");
            }
        }

        return request;
    }

    private sealed class Store(IRequestStore real, Stumbling fate) : IRequestStore
    {
        public async Task<ResizeRequest> AddAsync(ResizeRequest request, Notice? card, CancellationToken cancellationToken) =>
            fate.Stored(await real.AddAsync(request, card, cancellationToken));

        public async Task<ResizeRequest?> TryUpdateAsync(ResizeRequest request, CancellationToken cancellationToken) =>
            await real.TryUpdateAsync(request, cancellationToken) is { } stored ? fate.Stored(stored) : null;

        public Task<ResizeRequest?> FindAsync(RequestId id, CancellationToken cancellationToken) => real.FindAsync(id, cancellationToken);

        public Task<IReadOnlyList<ResizeRequest>> ListOpenAsync(CancellationToken cancellationToken) => real.ListOpenAsync(cancellationToken);

        public Task<IReadOnlyList<ResizeRequest>> ListPendingAsync(int most, CancellationToken cancellationToken) => real.ListPendingAsync(most, cancellationToken);

        public Task<IReadOnlyDictionary<RequestState, int>> CountByStateAsync(CancellationToken cancellationToken) => real.CountByStateAsync(cancellationToken);

        public Task<IReadOnlyList<ResizeRequest>> ListLatestAsync(int most, CancellationToken cancellationToken) => real.ListLatestAsync(most, cancellationToken);

        public Task<ResizeRequest?> FindOpenAsync(MachineId machine, CancellationToken cancellationToken) => real.FindOpenAsync(machine, cancellationToken);
    }
}

/// <summary>A step of the state machine as it is stored.</summary>
/// <param name="State">How far the request is.</param>
/// <param name="Order">What is known of the order of this step: not given, about to be given, taken by Azure.</param>
/// <param name="Back">Whether it is on the way back.</param>
internal sealed record Transition(RequestState State, string Order, bool Back)
{
    public static Transition Of(ResizeRequest request) =>
        new(request.State, request.Act switch { null => "none", { Operation: null } => "about to be given", _ => "taken" }, request.Failure is not null);
}
