using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Reading;

/// <summary>Reads machines in as few round trips as Azure allows: one to find, one for the machine together with all that hangs on it as far as the index knew.</summary>
internal sealed class AzureMachines(
    MachineFinder finder, MachineIndex index, ArmReader arm, FactReader facts, DetailReader details, PlaceReader places, PolicyReader policy, Subscriptions subscriptions) : IMachines
{
    public Task<MachineSearch> FindAsync(string name, CancellationToken cancellationToken) => finder.FindAsync(name, cancellationToken);

    public async Task<MachineReading> ReadAsync(MachineId id, CancellationToken cancellationToken)
    {
        var reading = await GuardAsync(id, ReadAllAsync, cancellationToken);
        if (reading is MachineReading.Gone)
            index.Distrust(id);
        return reading;
    }

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
        // If the machine is gone or refused, nobody waits for the rest: it is stopped.
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var gathering = new Gathering(id, facts, details, places, policy, subscriptions, whole.Token);
        var besides = gathering.BesidesAsync();
        var ahead = index.Recall(id) is { Properties: not null } remembered ? gathering.BeyondAsync(remembered) : Task.CompletedTask;
        try
        {
            var vm = await ReadVmAsync(id, cancellationToken);
            return MachineTranslation.ToMachine(id, vm) is { } machine
                ? Assemble(machine, vm.Properties!, await besides, await gathering.BeyondAsync(vm))
                : new MachineReading.Refused(Refusal.Unreadable);
        }
        finally
        {
            await whole.CancelAsync();
            await Task.WhenAll(besides, ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
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

    private MachineReading.Read Assemble(Machine machine, VmPropertiesJson vm, Besides besides, Beyond beyond)
    {
        var (complete, accelerated) = (DetailReader.WithDisks(machine, vm, beyond.Disks), DetailReader.AnyAccelerated(beyond.Accelerated));
        return new()
        {
            Machine = complete.Value! with { AcceleratedNetworking = accelerated.Value },
            SubscriptionName = subscriptions.NameOf(machine.Id.SubscriptionId),
            RegionSizes = beyond.Sizes.Value ?? [],
            SizesInPlace = besides.InPlace.Value,
            Quotas = beyond.Quotas.Value,
            Locks = besides.Locks.Value,
            TempDiskCrossingAllowed = besides.Crossing.Value,
            Surroundings = beyond.Surroundings,
            Unread = Unread([beyond.Sizes.Unread, besides.InPlace.Unread, beyond.Quotas.Unread, besides.Locks.Unread, besides.Crossing.Unread, accelerated.Unread, complete.Unread, .. beyond.Unread]),
        };
    }

    private Task<VmJson> ReadVmAsync(MachineId id, CancellationToken cancellationToken) =>
        arm.GetAsync($"{id.Path()}?api-version={ComputeApi.Version}&$expand=instanceView", CloudJson.Default.VmJson, cancellationToken);

    private static IReadOnlyList<UnreadFact> Unread(params IReadOnlyList<UnreadFact?> facts) => [.. facts.OfType<UnreadFact>()];
}
