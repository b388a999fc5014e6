using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Cloud.Reading;

/// <summary>Reads machines in as few round trips as Azure allows: one to find, one for the machine and what hangs on its id, one for what hangs on its region and its parts.</summary>
internal sealed class AzureMachines(MachineFinder finder, ArmReader arm, FactReader facts, DetailReader details, Subscriptions subscriptions) : IMachines
{
    public Task<MachineSearch> FindAsync(string name, CancellationToken cancellationToken) => finder.FindAsync(name, cancellationToken);

    public Task<MachineReading> ReadAsync(MachineId id, CancellationToken cancellationToken) => GuardAsync(id, ReadAllAsync, cancellationToken);

    public Task<MachineReading> LookAsync(MachineId id, CancellationToken cancellationToken) => GuardAsync(id, ReadLittleAsync, cancellationToken);

    private static async Task<MachineReading> GuardAsync(
        MachineId id, Func<MachineId, CancellationToken, Task<MachineReading>> read, CancellationToken cancellationToken)
    {
        if (!ArmNames.IsMachine(id))
            return new MachineReading.Gone(id);
        try
        {
            return await read(id, cancellationToken);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return refusal.Kind is RefusalKind.NotFound ? new MachineReading.Gone(id) : new MachineReading.Refused(refusal);
        }
    }

    private async Task<MachineReading> ReadAllAsync(MachineId id, CancellationToken cancellationToken)
    {
        var besides = BesidesAsync(id, cancellationToken);
        var vm = await ReadVmAsync(id, cancellationToken);
        if (MachineTranslation.ToMachine(id, vm) is not { } machine)
            return new MachineReading.Refused(Refusal.Unreadable);

        var beyond = await BeyondAsync(machine, vm.Properties!, cancellationToken);
        return Assemble(id, await besides, beyond);
    }

    private async Task<MachineReading> ReadLittleAsync(MachineId id, CancellationToken cancellationToken)
    {
        var inPlace = facts.AvailableSizesAsync(id, FactReader.Long, cancellationToken);
        var vm = await ReadVmAsync(id, cancellationToken);
        if (MachineTranslation.ToMachine(id, vm) is not { } machine)
            return new MachineReading.Refused(Refusal.Unreadable);

        return new MachineReading.Read
        {
            Machine = machine,
            SubscriptionName = subscriptions.NameOf(id.SubscriptionId),
            RegionSizes = [],
            SizesInPlace = (await inPlace).Value,
            Unread = Unread((await inPlace).Unread),
        };
    }

    // What hangs on the machine's id alone, asked for together with the machine.
    private async Task<Besides> BesidesAsync(MachineId id, CancellationToken cancellationToken)
    {
        var name = facts.TryAsync("subscriptions", FactReader.Short, subscriptions.ListAsync, cancellationToken);
        var inPlace = facts.AvailableSizesAsync(id, FactReader.Short, cancellationToken);
        var locks = facts.LocksAsync(id, cancellationToken);
        var crossing = facts.TempDiskCrossingAsync(id, cancellationToken);
        await Task.WhenAll(name, inPlace, locks, crossing);
        return new(await inPlace, await locks, await crossing);
    }

    // What hangs on the machine's region and its parts.
    private async Task<Beyond> BeyondAsync(Machine machine, VmPropertiesJson vm, CancellationToken cancellationToken)
    {
        var sizes = facts.SizesAsync(machine.Id, machine.Region, cancellationToken);
        var quotas = facts.QuotasAsync(machine.Id, machine.Region, cancellationToken);
        var accelerated = details.AcceleratedNetworkingAsync(vm, cancellationToken);
        var disks = details.WithDisksAsync(machine, vm, cancellationToken);
        await Task.WhenAll(sizes, quotas, accelerated, disks);
        return new(await sizes, await quotas, await accelerated, await disks);
    }

    private MachineReading.Read Assemble(MachineId id, Besides besides, Beyond beyond) => new()
    {
        Machine = beyond.Machine.Value! with { AcceleratedNetworking = beyond.Accelerated.Value },
        SubscriptionName = subscriptions.NameOf(id.SubscriptionId),
        RegionSizes = beyond.Sizes.Value ?? [],
        SizesInPlace = besides.InPlace.Value,
        Quotas = beyond.Quotas.Value,
        Locks = besides.Locks.Value,
        TempDiskCrossingAllowed = besides.Crossing.Value,
        Unread = Unread(beyond.Sizes.Unread, besides.InPlace.Unread, beyond.Quotas.Unread, besides.Locks.Unread,
            besides.Crossing.Unread, beyond.Accelerated.Unread, beyond.Machine.Unread),
    };

    private Task<VmJson> ReadVmAsync(MachineId id, CancellationToken cancellationToken) =>
        arm.GetAsync($"{id.Path()}?api-version={ComputeApi.Version}&$expand=instanceView", CloudJson.Default.VmJson, cancellationToken);

    private static IReadOnlyList<UnreadFact> Unread(params IReadOnlyList<UnreadFact?> facts) => [.. facts.OfType<UnreadFact>()];

    private sealed record Besides(Fact<IReadOnlySet<string>> InPlace, Fact<IReadOnlyList<ResourceLock>> Locks, Fact<bool?> Crossing);

    private sealed record Beyond(Fact<IReadOnlyList<VmSize>> Sizes, Fact<IReadOnlyList<Quota>> Quotas, Fact<bool?> Accelerated, Fact<Machine> Machine);
}
