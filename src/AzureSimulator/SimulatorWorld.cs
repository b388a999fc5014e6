using AzureSimulator.Machines;
using AzureSimulator.Sizes;

namespace AzureSimulator;

/// <summary>The simulated tenant: subscriptions, machines, settings, faults, and the log of what was asked of it.
/// Safe to use from any thread while the simulator runs.</summary>
public sealed class SimulatorWorld
{
    private readonly List<SimulatedSubscription> subscriptions = [];
    private readonly Dictionary<string, Dictionary<string, Machine>> machines = [];
    private readonly Dictionary<string, int> takenAway = new(StringComparer.OrdinalIgnoreCase);
    private SimulatorSettings settings = new();

    /// <summary>The tenant of every subscription.</summary>
    public const string TenantId = "7ec0a1de-0000-4000-8000-7e0000000001";

    /// <summary>The object id that the caller has in refusals and permissions: the bot's identity.</summary>
    public const string CallerId = "b0700000-0000-4000-8000-000000000001";

    /// <summary>An empty world without subscriptions.</summary>
    public SimulatorWorld() => Room = new MachineRoom(this);

    /// <summary>The world that the program starts with: five subscriptions, two regions, and machines of every kind.</summary>
    public static SimulatorWorld Demo() => DemoWorld.Build();

    /// <summary>How the simulated Azure behaves; setting it takes effect at once.</summary>
    /// <exception cref="ArgumentException">Something in it cannot be; the message says what.</exception>
    public SimulatorSettings Settings
    {
        get => settings;
        set
        {
            if (SettingsRules.Objection(value) is { } objection)
                throw new ArgumentException(objection);
            lock (Gate)
            {
                settings = value;
                Catalog = new SizeCatalog(value);
            }
        }
    }

    /// <summary>The subscriptions in the order they were added.</summary>
    public IReadOnlyList<SimulatedSubscription> Subscriptions
    {
        get
        {
            lock (Gate)
                return [.. subscriptions];
        }
    }

    /// <summary>All machines as they are now.</summary>
    public IReadOnlyList<VmSpec> Vms
    {
        get
        {
            lock (Gate)
            {
                Settle();
                return [.. Machines.Select(machine => machine.Spec)];
            }
        }
    }

    /// <summary>Every ARM call so far, in order of arrival.</summary>
    public IReadOnlyList<LoggedRequest> Requests => Log.Entries();

    /// <summary>Every call to the price list so far: it is another service than ARM.</summary>
    public IReadOnlyList<LoggedRequest> PriceRequests => PriceLog.Entries();

    /// <summary>Every call to the directory (Microsoft Graph) so far: another service too.</summary>
    public IReadOnlyList<LoggedRequest> DirectoryRequests => DirectoryLog.Entries();

    /// <summary>Adds a subscription. Its id is made from its name when none is given.</summary>
    /// <exception cref="ArgumentException">The id is no GUID, or already there.</exception>
    public SimulatorWorld WithSubscription(string displayName, string? id = null)
    {
        var subscription = new SimulatedSubscription(Canonical(id) ?? Machine.GuidOf("subscription " + displayName).ToString(), displayName);
        lock (Gate)
        {
            if (subscriptions.Any(known => known.Id == subscription.Id))
                throw new ArgumentException($"The subscription {subscription.Id} is already there.");
            subscriptions.Add(subscription);
            machines.Add(subscription.Id, new(StringComparer.OrdinalIgnoreCase));
        }
        return this;
    }

    /// <summary>Adds a machine, or replaces the one with the same subscription, resource group and name.</summary>
    /// <exception cref="ArgumentException">Something about it cannot be; the message says what.</exception>
    public SimulatorWorld With(VmSpec vm)
    {
        lock (Gate)
        {
            var placed = vm with { Subscription = PlaceOf(vm).Id };
            if (VmSpecRules.Objection(placed, Catalog) is { } objection)
                throw new ArgumentException(objection);
            var id = Machine.IdOf(placed.Subscription, placed.ResourceGroup, placed.Name);
            var machine = new Machine(placed, Clock.GetUtcNow(), takenAway.GetValueOrDefault(id));
            machines[placed.Subscription][machine.Id] = machine;
        }
        return this;
    }

    /// <summary>Takes a machine out of the world.</summary>
    /// <param name="name">Its name, or its whole resource id.</param>
    /// <exception cref="ArgumentException">There is no such machine, or more than one.</exception>
    public void Without(string name)
    {
        lock (Gate)
        {
            var machine = Only(name);
            machines[machine.Spec.Subscription].Remove(machine.Id);
            takenAway[machine.Id] = takenAway.GetValueOrDefault(machine.Id) + 1;
        }
    }

    /// <summary>The machine as it is now.</summary>
    /// <param name="name">Its name, or its whole resource id.</param>
    /// <exception cref="ArgumentException">There is no such machine, or more than one.</exception>
    public VmSpec Vm(string name)
    {
        lock (Gate)
        {
            Settle();
            return Only(name).Spec;
        }
    }

    /// <summary>Forgets the calls logged so far.</summary>
    public void ClearRequests() => Log.Clear();

    /// <summary>Makes the next matching calls or operations fail.</summary>
    /// <exception cref="ArgumentException">The fault says neither what to answer nor which operation to fail.</exception>
    public SimulatorWorld Fail(Fault fault)
    {
        Faults.Add(fault);
        return this;
    }

    /// <summary>Takes all faults away.</summary>
    public void ClearFaults() => Faults.Clear();

    /// <summary>Forgets ended operations, as ARM does after some time: polling them then answers 404.</summary>
    public void ForgetEndedOperations()
    {
        lock (Gate)
        {
            Settle();
            Room.ForgetEnded();
        }
    }

    internal Lock Gate { get; } = new();

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    internal SizeCatalog Catalog { get; private set; } = new(new SimulatorSettings());

    internal MachineRoom Room { get; }

    internal RequestLog Log { get; } = new();

    internal RequestLog PriceLog { get; } = new();

    internal RequestLog DirectoryLog { get; } = new();

    internal FaultBox Faults { get; } = new();

    internal Arm.CallBudget Budget { get; } = new();

    internal IEnumerable<Machine> Machines => machines.Values.SelectMany(ofSubscription => ofSubscription.Values);

    internal IReadOnlyCollection<Machine> MachinesOf(string subscription) => machines[subscription].Values;

    internal Machine? FindMachine(string subscription, string id) => machines[subscription].GetValueOrDefault(id);

    internal SimulatedSubscription? FindSubscription(string idOrName) => subscriptions.FirstOrDefault(known =>
        Same(known.Id, idOrName) || Same(known.DisplayName, idOrName));

    /// <summary>Lets everything happen that was due by now.</summary>
    internal void Settle() => Room.Settle(Clock.GetUtcNow());

    private Machine Only(string name) =>
        Machines.Where(machine => Same(machine.Spec.Name, name) || Same(machine.Id, name)).ToList() switch
        {
            [var one] => one,
            [] => throw new ArgumentException($"There is no machine '{name}'."),
            _ => throw new ArgumentException($"Several machines are named '{name}': give the resource id."),
        };

    private SimulatedSubscription PlaceOf(VmSpec vm)
    {
        if (subscriptions.Count == 0)
            throw new ArgumentException("Add a subscription first.");
        return vm.Subscription.Length == 0
            ? subscriptions[0]
            : FindSubscription(vm.Subscription) ?? throw new ArgumentException($"There is no subscription '{vm.Subscription}'.");
    }

    private static string? Canonical(string? id) => id is null ? null
        : Guid.TryParse(id, out var guid) ? guid.ToString()
        : throw new ArgumentException($"'{id}' is no GUID.");

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
