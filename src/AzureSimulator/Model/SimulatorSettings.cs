namespace AzureSimulator;

/// <summary>How the simulated Azure behaves. A list given to <c>PUT /simulator/settings</c> replaces the former list.</summary>
public sealed record SimulatorSettings
{
    /// <summary>Milliseconds that every ARM call takes.</summary>
    public int LatencyMs { get; init; }

    /// <summary>Seconds that a deallocation takes; a power-off takes the same.</summary>
    public double DeallocateSeconds { get; init; } = 4;

    /// <summary>Seconds that a resize takes.</summary>
    public double ResizeSeconds { get; init; } = 3;

    /// <summary>Seconds that a start takes; a restart takes the same.</summary>
    public double StartSeconds { get; init; } = 4;

    /// <summary>The <c>Retry-After</c> header of operations under way, in seconds.</summary>
    public int RetryAfterSeconds { get; init; } = 1;

    /// <summary>How many entries a page of a list holds.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>The vCPU limits that differ from the default of 100 for each family and 350 for each region.</summary>
    public IReadOnlyList<QuotaSetting> Quotas { get; init; } = [];

    /// <summary>The states of preview features; a feature not named is NotRegistered.</summary>
    public IReadOnlyList<FeatureSetting> Features { get; init; } = [];

    /// <summary>The management locks.</summary>
    public IReadOnlyList<LockSetting> Locks { get; init; } = [];

    /// <summary>The assignments of the policy "Allowed virtual machine size SKUs".</summary>
    public IReadOnlyList<SizePolicySetting> SizePolicies { get; init; } = [];

    /// <summary>What capacity reservation groups hold.</summary>
    public IReadOnlyList<ReservationSetting> Reservations { get; init; } = [];

    /// <summary>The dedicated hosts.</summary>
    public IReadOnlyList<HostSetting> Hosts { get; init; } = [];

    /// <summary>Scale sets that are not flexible and spread.</summary>
    public IReadOnlyList<ScaleSetSetting> ScaleSets { get; init; } = [];

    /// <summary>Sizes that a proximity placement group is meant for, by its name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ProximityIntents { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>At least how many bytes the list of a region's sizes has: entries of a kind that nobody knows are added.</summary>
    public int SkuAnswerBytes { get; init; }

    /// <summary>Named hardware clusters and the size families that each offers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Clusters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Restrictions of sizes beyond those in the size table.</summary>
    public IReadOnlyList<RestrictionSetting> Restrictions { get; init; } = [];

    /// <summary>Sizes that are sold out: a start of such a machine, or a resize into it, fails with AllocationFailed.</summary>
    public IReadOnlyList<NoCapacitySetting> NoCapacity { get; init; } = [];

    /// <summary>What every price of the price list is multiplied by.</summary>
    public decimal PriceFactor { get; init; } = 1;

    /// <summary>Further regions, each with the region of the size table that it copies.</summary>
    public IReadOnlyDictionary<string, string> MoreRegions { get; init; } = new Dictionary<string, string>();

    /// <summary>The role assignments.</summary>
    public IReadOnlyList<RoleAssignmentSetting> RoleAssignments { get; init; } = [];

    /// <summary>Custom roles beside the built-in Owner, Contributor, Reader, Virtual Machine Contributor and User Access Administrator.</summary>
    public IReadOnlyList<RoleSetting> Roles { get; init; } = [];

    /// <summary>Entra groups: the group's object id and its members' object ids.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The deny assignments.</summary>
    public IReadOnlyList<DenyAssignmentSetting> DenyAssignments { get; init; } = [];

    /// <summary>What the caller (the bot) may do where; without an entry for a scope or one above it, everything.</summary>
    public IReadOnlyList<PermissionSetting> Permissions { get; init; } = [];
}
