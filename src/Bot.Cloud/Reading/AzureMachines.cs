using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

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
        var name = facts.TryAsync("subscriptions", FactReader.Short, subscriptions.ListAsync, cancellationToken);
        var inPlace = facts.AvailableSizesAsync(id, FactReader.Short, cancellationToken);
        var locks = facts.LocksAsync(id, cancellationToken);
        var crossing = facts.TempDiskCrossingAsync(id, cancellationToken);
        var vm = await ReadVmAsync(id, cancellationToken);
        if (MachineTranslation.ToMachine(id, vm) is not { } machine)
            return new MachineReading.Refused(Refusal.Unreadable);

        var sizes = facts.SizesAsync(id, machine.Region, cancellationToken);
        var quotas = facts.QuotasAsync(id, machine.Region, cancellationToken);
        var accelerated = details.AcceleratedNetworkingAsync(vm.Properties!, cancellationToken);
        var disks = details.WithDisksAsync(machine, vm.Properties!, cancellationToken);
        await Task.WhenAll(name, inPlace, locks, crossing, sizes, quotas, accelerated, disks);
        return new MachineReading.Read
        {
            Machine = (await disks).Value! with { AcceleratedNetworking = (await accelerated).Value },
            SubscriptionName = subscriptions.NameOf(id.SubscriptionId),
            RegionSizes = (await sizes).Value ?? [],
            SizesInPlace = (await inPlace).Value,
            Quotas = (await quotas).Value,
            Locks = (await locks).Value,
            TempDiskCrossingAllowed = (await crossing).Value,
            Unread = Unread((await sizes).Unread, (await inPlace).Unread, (await quotas).Unread, (await locks).Unread,
                (await crossing).Unread, (await accelerated).Unread, (await disks).Unread),
        };
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

    private Task<VmJson> ReadVmAsync(MachineId id, CancellationToken cancellationToken) =>
        arm.GetAsync($"{id.Path()}?api-version={ComputeApi.Version}&$expand=instanceView", CloudJson.Default.VmJson, cancellationToken);

    private static IReadOnlyList<UnreadFact> Unread(params ReadOnlySpan<UnreadFact?> facts)
    {
        var unread = new List<UnreadFact>();
        foreach (var fact in facts)
        {
            if (fact is not null)
                unread.Add(fact);
        }
        return unread;
    }
}
