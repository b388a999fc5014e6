namespace AzureSimulator;

/// <summary>The world of the demo: small enough to know by heart, with one machine for every kind of answer.</summary>
internal static class DemoWorld
{
    private const string BuildAndTest = "5e000000-0000-4000-8000-000000000001";
    private const string Production = "5e000000-0000-4000-8000-000000000002";
    private const string Development = "5e000000-0000-4000-8000-000000000003";
    private const string Shared = "5e000000-0000-4000-8000-000000000004";
    private const string Training = "5e000000-0000-4000-8000-000000000005";

    public static SimulatorWorld Build()
    {
        var world = new SimulatorWorld { Settings = Settings() }
            .WithSubscription("Build and test", BuildAndTest)
            .WithSubscription("Production", Production)
            .WithSubscription("Development", Development)
            .WithSubscription("Shared services", Shared)
            .WithSubscription("Training", Training);
        foreach (var vm in Machines())
            world.With(vm);
        return world;
    }

    private static SimulatorSettings Settings() => new()
    {
        Clusters = new Dictionary<string, IReadOnlyList<string>>
        {
            ["mixed-01"] =
            [
                "standardBSFamily", "standardDSv3Family", "standardESv3Family", "standardDDSv4Family", "standardDSv4Family",
                "standardDDSv5Family", "standardDSv5Family", "standardEDSv5Family",
            ],
        },
        Locks =
        [
            new($"/subscriptions/{Shared}/resourceGroups/rg-archive", "ReadOnly", "keep-as-is", "Kept for the auditors until March."),
            new($"/subscriptions/{Production}", "CanNotDelete", "no-delete"),
        ],
        Quotas = [new("standardEDSv5Family", 4, Training)],
    };

    private static IReadOnlyList<VmSpec> Machines() =>
    [
        .. BuildMachines(), .. ProductionMachines(), .. DevelopmentMachines(), .. SharedMachines(), .. TrainingMachines(),
    ];

    private static IEnumerable<VmSpec> BuildMachines() =>
    [
        new()
        {
            Name = "vm-build-07", Size = "Standard_B4s_v2", Subscription = BuildAndTest, ResourceGroup = "rg-build", DiskController = "SCSI",
            Tags = Owned("build"),
        },
        new()
        {
            Name = "vm-ci-linux-03", Size = "Standard_B2ms", Subscription = BuildAndTest, ResourceGroup = "rg-ci", Os = OsKind.Linux,
            DiskController = "SCSI", Cluster = "mixed-01", Tags = Owned("ci"),
        },
        new()
        {
            Name = "vm-ci-eph-01", Size = "Standard_D4as_v4", Subscription = BuildAndTest, ResourceGroup = "rg-ci", Os = OsKind.Linux,
            EphemeralOsDisk = true, OsDiskType = "Standard_LRS", Tags = Owned("ci"),
        },
    ];

    private static IEnumerable<VmSpec> ProductionMachines() =>
    [
        new()
        {
            Name = "vm-web-01", Size = "Standard_DS2_v2", Subscription = Production, ResourceGroup = "rg-web", AvailabilitySet = "as-web",
            Os = OsKind.Linux, Tags = Owned("web"),
        },
        new()
        {
            Name = "vm-web-02", Size = "Standard_DS2_v2", Subscription = Production, ResourceGroup = "rg-web", AvailabilitySet = "as-web",
            Os = OsKind.Linux, Tags = Owned("web"),
        },
        new()
        {
            Name = "vm-night-05", Size = "Standard_D4as_v4", Subscription = Production, ResourceGroup = "rg-batch",
            PowerState = PowerState.Deallocated, Tags = Owned("batch"),
        },
        new()
        {
            Name = "vm-conf-01", Size = "Standard_DC4as_v5", Subscription = Production, ResourceGroup = "rg-secrets",
            SecurityType = "ConfidentialVM", DiskController = "SCSI",
        },
        new()
        {
            Name = "vm-sql-02", Size = "Standard_E16-4s_v5", Subscription = Production, ResourceGroup = "rg-sql", Zone = "2", DataDisks = 6,
            AcceleratedNetworking = true, LicenseType = "Windows_Server", DiskController = "SCSI",
        },
        new()
        {
            Name = "vm-us-01", Size = "Standard_B4s_v2", Subscription = Production, ResourceGroup = "rg-us", Region = "southcentralus", Zone = "1",
            DiskController = "SCSI",
        },
    ];

    private static IEnumerable<VmSpec> DevelopmentMachines() =>
    [
        new()
        {
            Name = "vm-hv-02", Size = "Standard_D4s_v4", Subscription = Development, ResourceGroup = "rg-hyperv", SecurityType = "Standard",
            DiskController = "SCSI",
        },
        new()
        {
            Name = "vm-hv-trusted", Size = "Standard_D4s_v5", Subscription = Development, ResourceGroup = "rg-hyperv",
            SecurityType = "TrustedLaunch", DiskController = "SCSI",
        },
        new() { Name = "vm-arm-01", Size = "Standard_D4ps_v5", Subscription = Development, ResourceGroup = "rg-arm", Os = OsKind.Linux },
        new()
        {
            Name = "vm-nvme-01", Size = "Standard_E4as_v6", Subscription = Development, ResourceGroup = "rg-next", DiskController = "NVMe",
            AcceleratedNetworking = true,
        },
        new()
        {
            Name = "vm-web-01", Size = "Standard_B2s", Subscription = Development, ResourceGroup = "rg-web-dev", Os = OsKind.Linux,
        },
        new()
        {
            Name = "vm-wsl-04", Size = "Standard_B4as_v2", Subscription = Development, ResourceGroup = "rg-desktops", DiskController = "SCSI",
            Image = "MicrosoftWindowsDesktop:windows-11:win11-24h2-ent", OsName = "Windows 11 Enterprise", OsVersion = "10.0.26100.2033",
            LicenseType = "Windows_Client",
        },
    ];

    private static IEnumerable<VmSpec> SharedMachines() =>
    [
        new()
        {
            Name = "vm-legacy-01", Size = "Standard_DS3_v2", Subscription = Shared, ResourceGroup = "rg-legacy", Generation = 1, DataDisks = 2,
            Image = "MicrosoftWindowsServer:WindowsServer:2016-Datacenter", OsName = "Windows Server 2016 Datacenter", OsVersion = "10.0.14393.7428",
        },
        new()
        {
            Name = "vm-archive-01", Size = "Standard_B4s_v2", Subscription = Shared, ResourceGroup = "rg-archive", DiskController = "SCSI",
        },
    ];

    private static IEnumerable<VmSpec> TrainingMachines() =>
    [
        new()
        {
            Name = "vm-lab-01", Size = "Standard_B4ms", Subscription = Training, ResourceGroup = "rg-lab", DiskController = "SCSI",
            Tags = Owned("training"),
        },
        new()
        {
            Name = "vm-lab-02", Size = "Standard_B2ms", Subscription = Training, ResourceGroup = "rg-lab", PowerState = PowerState.Stopped,
            DiskController = "SCSI", Tags = Owned("training"),
        },
    ];

    private static Dictionary<string, string> Owned(string team) => new() { ["team"] = team };
}
