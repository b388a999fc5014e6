using System.Collections.Concurrent;
using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Microsoft.Extensions.Logging;

namespace Bot.Cloud.Reading;

/// <summary>
/// Azure Resource Graph: one call finds a machine over all subscriptions and tells what hangs on it. It may be minutes old, so what it says is only
/// where to look: the machine itself is read always, and what the graph missed is read then. A name that it does not know is searched for without it.
/// </summary>
/// <remarks>https://learn.microsoft.com/azure/governance/resource-graph/overview (read 2026-11).</remarks>
internal sealed partial class MachineIndex(ResourceGraph graph, TimeProvider clock, ILogger<MachineIndex> logger)
{
    private const int MostKept = 1000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<MachineId, (VmJson Machine, DateTimeOffset Seen)> known = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> mistaken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The machines of a name, each in the shape of its own answer; empty when the graph knows none or cannot be asked.</summary>
    /// <param name="name">A name that <see cref="ArmNames.IsMachineName"/> has passed.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public async Task<IReadOnlyList<(MachineId Id, VmJson Machine)>> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (mistaken.TryGetValue(name, out var since) && clock.GetUtcNow() - since < Fresh)
            return [];
        var machines = await AskAsync(name, cancellationToken);
        foreach (var (id, machine) in machines)
            Keep(id, machine);
        return machines;
    }

    /// <summary>What the graph said of a machine a moment ago; null when it was not asked.</summary>
    public VmJson? Recall(MachineId id) =>
        known.TryGetValue(id, out var found) && clock.GetUtcNow() - found.Seen < Fresh ? found.Machine : null;

    /// <summary>The machine is not where the graph says: the next search for its name goes without the graph.</summary>
    public void Distrust(MachineId id)
    {
        if (known.TryRemove(id, out _))
            mistaken[id.Name] = clock.GetUtcNow();
    }

    private async Task<IReadOnlyList<(MachineId, VmJson)>> AskAsync(string name, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var machines = await graph.AskAsync(Question(name), CloudJson.Default.FoundMachines, either.Token);
            return [.. machines.Select(Identified).OfType<(MachineId, VmJson)>()];
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            LogUnusable(refusal.Kind, refusal.Message);
            return [];
        }
    }

    private static string Question(string name) =>
        $"Resources | where type =~ 'microsoft.compute/virtualmachines' and name =~ {ResourceGraph.Quoted(name)} | project id, name, location, zones, tags, properties";

    private static (MachineId, VmJson)? Identified(VmJson machine) => MachineId.TryParse(machine.Id, out var id) ? (id, AsRead(machine)) : null;

    // The graph keeps two facts of the instance view in a place of its own.
    private static VmJson AsRead(VmJson machine) => machine.Properties is { Extended.InstanceView: { } view } properties
        ? machine with { Properties = properties with { InstanceView = new(null, view.HyperVGeneration, view.PowerState is { } power ? [power] : [], null, null) } }
        : machine;

    private void Keep(MachineId id, VmJson machine)
    {
        if (known.Count >= MostKept)
            known.Clear();
        known[id] = (machine, clock.GetUtcNow());
    }

    [LoggerMessage(LogLevel.Warning, "Resource Graph could not be asked: {Kind}, {Message}. The subscriptions are searched one by one.")]
    private partial void LogUnusable(RefusalKind kind, string message);
}
