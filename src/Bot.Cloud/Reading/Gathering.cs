using System.Collections.Concurrent;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Cloud.Reading;

/// <summary>
/// Everything beside the machine's own answer that one look at it needs. It begins with what the index says of the machine, at the same time as the machine
/// is read; what the machine then names and the index did not is read afterwards, and nothing is read twice.
/// </summary>
internal sealed class Gathering(MachineId id, FactReader facts, DetailReader details, PlaceReader places, PolicyReader policy, Subscriptions subscriptions, CancellationToken cancellationToken)
{
    // A diagnosis takes twelve calls at most, and one more when its subscription is told sizes that no other was. Seven are always made (find, the machine, where it stands, locks, preview,
    // quota, policy), and one is kept for what the index did not know.
    private const int MostCallsBeside = 4;

    private readonly ConcurrentDictionary<string, Lazy<Task>> begun = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Begins what hangs on the machine's id alone.</summary>
    public Task<Besides> BesidesAsync() => WhenAllAsync(
        OnceAsync("name", () => facts.TryAsync("subscriptions", FactReader.Short, subscriptions.ListAsync, cancellationToken)),
        OnceAsync("in-place", () => facts.AvailableSizesAsync(id, FactReader.Short, cancellationToken)),
        OnceAsync("locks", () => facts.LocksAsync(id, cancellationToken)),
        OnceAsync("crossing", () => facts.TempDiskCrossingAsync(id, cancellationToken)));

    /// <summary>What hangs on the machine's region, parts and places, as far as it has not been begun.</summary>
    /// <param name="vm">The machine's own answer, or what the index keeps of it.</param>
    public async Task<Beyond> BeyondAsync(VmJson vm)
    {
        var (region, properties) = (Connection.ArmNames.Region(vm.Location ?? ""), vm.Properties!);
        var sizes = OnceAsync($"sizes {region}", () => facts.SizesAsync(id, region, cancellationToken));
        var rules = OnceAsync($"policy {region} {properties.HardwareProfile?.VmSize}", () => PolicyAsync(sizes, region, properties.HardwareProfile?.VmSize ?? ""));
        var quotas = OnceAsync($"quota {region}", () => facts.QuotasAsync(id, region, cancellationToken));
        var parts = PartsAsync(properties);
        var powers = OnceAsync($"{properties.AvailabilitySet?.Id} powers", () => places.SetPowersAsync(vm, cancellationToken));
        var set = OnceAsync($"{properties.AvailabilitySet?.Id} set", () => places.AvailabilitySetAsync(vm, powers, cancellationToken));
        var near = OnceAsync($"{properties.ProximityPlacementGroup?.Id} near", () => places.ProximityIntentAsync(vm, cancellationToken));
        var host = OnceAsync($"{(properties.Host ?? properties.HostGroup)?.Id} host", () => places.HostRoomAsync(vm, cancellationToken));
        var held = OnceAsync($"{properties.CapacityReservation?.CapacityReservationGroup?.Id} held", () => places.ReservationsAsync(vm, cancellationToken));
        var scale = OnceAsync($"{properties.VirtualMachineScaleSet?.Id} scale", () => places.ScaleSetAsync(vm, cancellationToken));
        await Task.WhenAll(sizes, rules, quotas, parts, powers, set, near, host, held, scale);
        var (accelerated, disks) = await parts;
        var surroundings = new Surroundings
        {
            AvailabilitySet = (await set).Value,
            ProximityIntent = (await near).Value,
            HostRoom = (await host).Value,
            Reservations = (await held).Value,
            ScaleSet = (await scale).Value,
            Policy = (await rules).Value,
        };
        return new(await sizes, await quotas, accelerated, disks, surroundings,
            [(await rules).Unread, (await set).Unread, (await powers).Unread, (await near).Unread, (await host).Unread, (await held).Unread, (await scale).Unread]);
    }

    // Each by itself while there are few, as Azure's own answer is newer than the index.
    private async Task<(IReadOnlyList<Fact<bool?>>, IReadOnlyList<Fact<DiskJson>>)> PartsAsync(VmPropertiesJson vm)
    {
        var (interfaces, disks) = (DetailReader.Interfaces(vm), DetailReader.SilentDisks(vm));
        var isFew = interfaces.Count + disks.Count + PlaceReader.CallsFor(vm) <= MostCallsBeside;
        IReadOnlyList<string> together = isFew ? [] : [.. interfaces.Concat(disks).Where(id => !begun.ContainsKey(id))];
        var parts = together is [] ? Task.FromResult(default(Fact<IReadOnlyDictionary<string, PartJson>>)) : OnceAsync($"parts {string.Join(' ', together)}", () => details.PartsAsync(together, cancellationToken));
        var accelerated = Task.WhenAll(interfaces.Select(nic => together.Contains(nic) ? DetailReader.AcceleratedAsync(nic, parts) : OnceAsync(nic, () => details.IsAcceleratedAsync(nic, cancellationToken))));
        var read = Task.WhenAll(disks.Select(disk => together.Contains(disk) ? DetailReader.DiskAsync(disk, parts) : OnceAsync(disk, () => details.DiskAsync(disk, cancellationToken))));
        return (await accelerated, await read);
    }

    private async Task<Fact<SizePolicy>> PolicyAsync(Task<Fact<IReadOnlyList<VmSize>>> sizes, string region, string present)
    {
        var told = await PolicyAheadAsync(sizes, region, present);

        // Without the region's sizes there is nothing to ask policy about, and that is said already.
        if ((await sizes).Value is not { } listed)
            return default;
        return told.Unread is null ? await WithTheRestAsync(told.Value, region, policy.Worth(listed, present)) : told;
    }

    // Sizes are called alike in every subscription: those that another was told of the region are asked about while this one's list is on its way.
    private Task<Fact<SizePolicy>> PolicyAheadAsync(Task<Fact<IReadOnlyList<VmSize>>> sizes, string region, string present) =>
        !sizes.IsCompleted && facts.LatestSizes(region) is [_, ..] likely ? AskPolicyAsync(region, policy.Worth(likely, present)) : Task.FromResult(default(Fact<SizePolicy>));

    private async Task<Fact<SizePolicy>> WithTheRestAsync(SizePolicy? told, string region, IReadOnlySet<string> worth)
    {
        if (told is null)
            return await AskPolicyAsync(region, worth);
        var rest = worth.Where(size => !told.Asked.Contains(size)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (rest.Count == 0)
            return new(told, null);
        var besides = await AskPolicyAsync(region, rest);
        return besides.Value is { } more ? new(told.And(more), null) : besides;
    }

    private Task<Fact<SizePolicy>> AskPolicyAsync(string region, IReadOnlySet<string> sizes) =>
        facts.TryAsync("policy", FactReader.Short, token => policy.ReadAsync(id, region, sizes, token), cancellationToken);

    private Task<Fact<T>> OnceAsync<T>(string key, Func<Task<Fact<T>>> read) => (Task<Fact<T>>)begun.GetOrAdd(key, _ => new(read)).Value;

    private static async Task<Besides> WhenAllAsync(
        Task<Fact<IReadOnlyList<Subscription>>> name, Task<Fact<IReadOnlySet<string>>> inPlace, Task<Fact<IReadOnlyList<ResourceLock>>> locks, Task<Fact<bool?>> crossing)
    {
        await Task.WhenAll(name, inPlace, locks, crossing);
        return new(await inPlace, await locks, await crossing);
    }
}

/// <summary>What hangs on the machine's id alone.</summary>
internal sealed record Besides(Fact<IReadOnlySet<string>> InPlace, Fact<IReadOnlyList<ResourceLock>> Locks, Fact<bool?> Crossing);

/// <summary>What hangs on the machine's region, parts and places.</summary>
internal sealed record Beyond(
    Fact<IReadOnlyList<VmSize>> Sizes, Fact<IReadOnlyList<Quota>> Quotas, IReadOnlyList<Fact<bool?>> Accelerated, IReadOnlyList<Fact<DiskJson>> Disks,
    Surroundings Surroundings, IReadOnlyList<UnreadFact?> Unread);
