using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Reading;

/// <summary>Reads what a machine's own answer leaves out: its network interfaces, and disks whose kind Azure does not repeat (it does not for a deallocated machine).</summary>
internal sealed class DetailReader(ArmReader arm, ResourceGraph graph, FactReader facts)
{
    /// <summary>Ids of the network interfaces.</summary>
    public static IReadOnlyList<string> Interfaces(VmPropertiesJson vm) =>
        [.. (vm.NetworkProfile?.NetworkInterfaces ?? []).Select(reference => reference.Id).OfType<string>()];

    /// <summary>Ids of the disks that must be read by themselves.</summary>
    public static IReadOnlyList<string> SilentDisks(VmPropertiesJson vm) => [.. Silent(vm).Select(disk => disk.ManagedDisk!.Id!)];

    /// <summary>All that these ids name, in one call; by id. What the index does not know is missing.</summary>
    public Task<Fact<IReadOnlyDictionary<string, PartJson>>> PartsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        facts.TryAsync("disks", FactReader.Short, token => ReadPartsAsync(ids, token), cancellationToken);

    /// <summary>Whether a network interface uses accelerated networking, by what was read of many at once.</summary>
    public static async Task<Fact<bool?>> AcceleratedAsync(string id, Task<Fact<IReadOnlyDictionary<string, PartJson>>> parts) =>
        Part(id, await parts) is { } part ? new(part.Properties?.EnableAcceleratedNetworking is true, null) : new(null, Unread("network-interfaces", await parts));

    /// <summary>A disk, by what was read of many at once.</summary>
    public static async Task<Fact<DiskJson>> DiskAsync(string id, Task<Fact<IReadOnlyDictionary<string, PartJson>>> parts) =>
        Part(id, await parts) is { } part ? new(new(part.Sku, new(part.Properties?.HyperVGeneration)), null) : new(null, Unread("disks", await parts));

    /// <summary>Whether a network interface uses accelerated networking.</summary>
    public Task<Fact<bool?>> IsAcceleratedAsync(string id, CancellationToken cancellationToken) =>
        facts.TryAsync("network-interfaces", FactReader.Short, token => ReadInterfaceAsync(id, token), cancellationToken);

    /// <summary>A disk.</summary>
    public Task<Fact<DiskJson>> DiskAsync(string id, CancellationToken cancellationToken) =>
        facts.TryAsync("disks", FactReader.Short, token => arm.GetAsync($"{id}?api-version={ComputeApi.Disks}", CloudJson.Default.DiskJson, token), cancellationToken);

    /// <summary>Whether any network interface uses accelerated networking.</summary>
    public static Fact<bool?> AnyAccelerated(IReadOnlyList<Fact<bool?>> interfaces) =>
        interfaces.Any(answer => answer.Value is true) ? new(true, null)
        : interfaces.FirstOrDefault(answer => answer.Unread is not null).Unread is { } unread ? new(null, unread)
        : new(false, null);

    /// <summary>The machine with what its disks tell; unchanged when its own answer said it all.</summary>
    /// <param name="machine">The machine by its own answer.</param>
    /// <param name="vm">That answer.</param>
    /// <param name="disks">The disks of <see cref="SilentDisks"/>, in that order.</param>
    public static Fact<Machine> WithDisks(Machine machine, VmPropertiesJson vm, IReadOnlyList<Fact<DiskJson>> disks)
    {
        var silent = Silent(vm).ToList();
        if (silent.Count == 0)
            return new(machine, null);

        var types = disks.Select(disk => disk.Value?.Sku?.Name).ToList();
        var boot = machine.Generation is HyperVGeneration.Unknown ? silent.FindIndex(disk => disk == vm.StorageProfile?.OsDisk) : -1;
        var complete = machine with
        {
            Generation = boot < 0 ? machine.Generation : GenerationOf(disks[boot].Value),
            HasPremiumDisks = machine.HasPremiumDisks ?? Rest(types, silent.Count, MachineTranslation.IsPremium),
            HasUltraDisks = machine.HasUltraDisks ?? Rest(types, silent.Count, MachineTranslation.IsUltra),
        };
        return new(complete, disks.FirstOrDefault(disk => disk.Unread is not null).Unread);
    }

    // The OS disk knows the generation when the machine does not say it.
    private static IEnumerable<VmDiskJson> Silent(VmPropertiesJson vm)
    {
        var boot = MachineTranslation.Generation(vm.InstanceView?.HyperVGeneration) is HyperVGeneration.Unknown ? vm.StorageProfile?.OsDisk : null;
        return MachineTranslation.Disks(vm).Where(disk => disk.ManagedDisk is { Id: not null } managed && (managed.StorageAccountType is null || disk == boot));
    }

    private static PartJson? Part(string id, Fact<IReadOnlyDictionary<string, PartJson>> parts) => parts.Value?.GetValueOrDefault(id);

    private static UnreadFact Unread(string fact, Fact<IReadOnlyDictionary<string, PartJson>> parts) => new(fact, parts.Unread?.Refusal ?? Refusal.NotIndexed);

    private async Task<IReadOnlyDictionary<string, PartJson>> ReadPartsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var query = $"Resources | where id in~ ({string.Join(", ", ids.Select(ResourceGraph.Quoted))}) | project id, sku, properties";
        var parts = await graph.AskAsync(query, CloudJson.Default.FoundParts, cancellationToken);
        return parts.Where(part => part.Id is not null).DistinctBy(part => part.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(part => part.Id!, StringComparer.OrdinalIgnoreCase);
    }

    private async Task<bool?> ReadInterfaceAsync(string id, CancellationToken cancellationToken)
    {
        var network = await arm.GetAsync($"{id}?api-version={ComputeApi.Network}", CloudJson.Default.NetworkInterfaceJson, cancellationToken);
        return network.Properties?.EnableAcceleratedNetworking is true;
    }

    private static bool? Rest(IReadOnlyList<string?> types, int disks, Func<string, bool> kind) =>
        MachineTranslation.Any(types.Count < disks ? [.. types, null] : types, kind);

    // A disk that was read and names no generation is of the first (https://learn.microsoft.com/rest/api/compute/disks/get, read 2026-11).
    private static HyperVGeneration GenerationOf(DiskJson? disk) =>
        disk is null ? HyperVGeneration.Unknown
        : disk.Properties?.HyperVGeneration is { } told ? MachineTranslation.Generation(told)
        : HyperVGeneration.V1;
}
