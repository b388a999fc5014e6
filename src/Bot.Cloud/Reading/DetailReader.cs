using Bot.Cloud.Connection;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Reading;

/// <summary>Reads what a machine's own answer leaves out: its network interfaces, and disks whose kind Azure does not repeat (it does not for a deallocated machine).</summary>
internal sealed class DetailReader(ArmReader arm, FactReader facts)
{
    // No size takes more network interfaces; more disks than this are read as unknown.
    private const int MostAtOnce = 16;

    /// <summary>Whether any network interface uses accelerated networking.</summary>
    public async Task<Fact<bool?>> AcceleratedNetworkingAsync(VmPropertiesJson vm, CancellationToken cancellationToken)
    {
        var ids = (vm.NetworkProfile?.NetworkInterfaces ?? []).Select(reference => reference.Id).OfType<string>().Take(MostAtOnce);
        var answers = await Task.WhenAll(ids.Select(id => facts.TryAsync("network-interfaces", FactReader.Short, token => IsAcceleratedAsync(id, token), cancellationToken)));
        return answers.Any(answer => answer.Value is true) ? new(true, null)
            : answers.FirstOrDefault(answer => answer.Unread is not null).Unread is { } unread ? new(null, unread)
            : new(false, null);
    }

    /// <summary>The machine with what its disks tell; unchanged when its own answer said it all.</summary>
    public async Task<Fact<Machine>> WithDisksAsync(Machine machine, VmPropertiesJson vm, CancellationToken cancellationToken)
    {
        var generation = machine.Generation is HyperVGeneration.Unknown ? vm.StorageProfile?.OsDisk : null;
        var silent = MachineTranslation.Disks(vm).Where(disk => disk.ManagedDisk is { Id: not null } managed && (managed.StorageAccountType is null || disk == generation)).ToList();
        if (silent.Count == 0)
            return new(machine, null);

        var answers = await Task.WhenAll(silent.Take(MostAtOnce).Select(disk => facts.TryAsync("disks", FactReader.Short, token => ReadDiskAsync(disk, token), cancellationToken)));
        var types = answers.Select(answer => answer.Value?.Sku?.Name).ToList();
        var complete = machine with
        {
            Generation = generation is null ? machine.Generation : GenerationOf(answers[silent.IndexOf(generation)].Value),
            HasPremiumDisks = machine.HasPremiumDisks ?? Rest(types, silent.Count, MachineTranslation.IsPremium),
            HasUltraDisks = machine.HasUltraDisks ?? Rest(types, silent.Count, MachineTranslation.IsUltra),
        };
        return new(complete, answers.FirstOrDefault(answer => answer.Unread is not null).Unread);
    }

    private async Task<bool?> IsAcceleratedAsync(string id, CancellationToken cancellationToken)
    {
        var network = await arm.GetAsync($"{id}?api-version={ComputeApi.Network}", CloudJson.Default.NetworkInterfaceJson, cancellationToken);
        return network.Properties?.EnableAcceleratedNetworking is true;
    }

    private Task<DiskJson> ReadDiskAsync(VmDiskJson disk, CancellationToken cancellationToken) =>
        arm.GetAsync($"{disk.ManagedDisk!.Id}?api-version={ComputeApi.Disks}", CloudJson.Default.DiskJson, cancellationToken);

    private static bool? Rest(IReadOnlyList<string?> types, int disks, Func<string, bool> kind) =>
        MachineTranslation.Any(types.Count < disks ? [.. types, null] : types, kind);

    // A disk that was read and names no generation is of the first (https://learn.microsoft.com/rest/api/compute/disks/get, read 2026-11).
    private static HyperVGeneration GenerationOf(DiskJson? disk) =>
        disk is null ? HyperVGeneration.Unknown
        : disk.Properties?.HyperVGeneration is { } told ? MachineTranslation.Generation(told)
        : HyperVGeneration.V1;
}
