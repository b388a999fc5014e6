using Bot.Cloud.Connection;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Reading;

/// <summary>Reads a machine from Azure's answer. A value that we do not know becomes unknown, never an error.</summary>
internal static class MachineTranslation
{
    /// <summary>The machine, or null when the answer lacks what makes one (its size or its region).</summary>
    /// <param name="id">The id that was asked for; Azure's spelling of it wins.</param>
    /// <param name="json">Azure's answer with the instance view.</param>
    public static Machine? ToMachine(MachineId id, VmJson json) =>
        json is { Location: { } location, Properties: { HardwareProfile.VmSize: { } size } vm }
            ? new Machine
            {
                Id = MachineId.TryParse(json.Id, out var spelled) ? spelled : id,
                UniqueId = vm.VmId,
                Region = ArmNames.Region(location),
                Size = size,
                Zone = json.Zones?.FirstOrDefault(),
                System = Guest(vm.StorageProfile?.OsDisk?.OsType),
                SystemName = SystemName(vm),
                Power = Power(vm.InstanceView),
                ProvisioningState = vm.ProvisioningState ?? "",
                Generation = Generation(vm.InstanceView?.HyperVGeneration),
                LicenseType = vm.LicenseType,
                Spot = vm.Priority is { } priority && (Is(priority, "Spot") || Is(priority, "Low")),
                Generalized = Has(vm.InstanceView, "OSState/generalized"),
                MaintenanceUntil = vm.InstanceView?.MaintenanceRedeployStatus?.MaintenanceWindowEndTime,
                Hibernated = Has(vm.InstanceView, "HibernationState/Hibernated"),
                AzureDiskEncryption = EncryptsDisks(json, vm),
                Tags = (json.Tags ?? new Dictionary<string, string?>()).ToDictionary(tag => tag.Key, tag => tag.Value ?? ""),
            }.WithPlace(vm).WithProtection(vm).WithDisks(vm)
            : null;

    /// <summary>Whether a storage account type is one that only some sizes take.</summary>
    public static bool IsPremium(string type) => type.StartsWith("Premium", StringComparison.OrdinalIgnoreCase) || IsUltra(type);

    /// <summary>Whether a storage account type is Ultra or Premium v2.</summary>
    public static bool IsUltra(string type) => Is(type, "UltraSSD_LRS") || type.StartsWith("PremiumV2", StringComparison.OrdinalIgnoreCase);

    /// <summary>The generation by Azure's name for it.</summary>
    public static HyperVGeneration Generation(string? text) => text?.ToUpperInvariant() switch
    {
        "V1" => HyperVGeneration.V1,
        "V2" => HyperVGeneration.V2,
        _ => HyperVGeneration.Unknown,
    };

    /// <summary>The power state by Azure's code for it.</summary>
    public static PowerState Power(string? code) => code?.ToUpperInvariant() switch
    {
        "POWERSTATE/RUNNING" => PowerState.Running,
        "POWERSTATE/STARTING" => PowerState.Starting,
        "POWERSTATE/STOPPED" => PowerState.Stopped,
        "POWERSTATE/STOPPING" => PowerState.Stopping,
        "POWERSTATE/DEALLOCATED" => PowerState.Deallocated,
        "POWERSTATE/DEALLOCATING" => PowerState.Deallocating,
        _ => PowerState.Unknown,
    };

    /// <summary>All disks of a machine, the OS disk first.</summary>
    public static IReadOnlyList<VmDiskJson> Disks(VmPropertiesJson vm) =>
        [.. new[] { vm.StorageProfile?.OsDisk }.OfType<VmDiskJson>(), .. vm.StorageProfile?.DataDisks ?? []];

    private static Machine WithPlace(this Machine machine, VmPropertiesJson vm) => machine with
    {
        AvailabilitySet = vm.AvailabilitySet?.Id,
        ProximityPlacementGroup = vm.ProximityPlacementGroup?.Id,
        DedicatedHost = vm.Host?.Id ?? vm.HostGroup?.Id,
        CapacityReservationGroup = vm.CapacityReservation?.CapacityReservationGroup?.Id,
        ScaleSet = vm.VirtualMachineScaleSet?.Id,
        NetworkInterfaces = vm.NetworkProfile?.NetworkInterfaces?.Count ?? 0,
    };

    private static Machine WithProtection(this Machine machine, VmPropertiesJson vm) => machine with
    {
        Security = Security(vm.SecurityProfile?.SecurityType),
        EncryptionAtHost = vm.SecurityProfile?.EncryptionAtHost is true,
        HibernationEnabled = vm.AdditionalCapabilities?.HibernationEnabled is true,
    };

    private static Machine WithDisks(this Machine machine, VmPropertiesJson vm)
    {
        var disks = Disks(vm);
        var types = disks.Where(disk => disk.Vhd is null).Select(disk => disk.ManagedDisk?.StorageAccountType).ToList();
        return machine with
        {
            Controller = Controller(vm.StorageProfile?.DiskControllerType),
            HasPremiumDisks = Any(types, IsPremium),
            HasUltraDisks = vm.AdditionalCapabilities?.UltraSSDEnabled is true ? true : Any(types, IsUltra),
            DataDisks = vm.StorageProfile?.DataDisks?.Count ?? 0,
            WriteAcceleratorDisks = disks.Count(disk => disk.WriteAcceleratorEnabled is true),
            EphemeralOsDisk = vm.StorageProfile?.OsDisk?.DiffDiskSettings is not null,
            UnmanagedDisks = disks.Any(disk => disk.Vhd is not null),
        };
    }

    /// <summary>Whether any disk is of the kind; unknown when none is known to be and some could not be told.</summary>
    public static bool? Any(IReadOnlyCollection<string?> types, Func<string, bool> kind) =>
        types.OfType<string>().Any(kind) ? true : types.Contains(null) ? null : false;

    private static bool EncryptsDisks(VmJson json, VmPropertiesJson vm) =>
        vm.StorageProfile?.OsDisk?.EncryptionSettings?.Enabled is true
        || (json.Resources ?? []).Any(extension => extension.Properties?.Type?.StartsWith("AzureDiskEncryption", StringComparison.OrdinalIgnoreCase) is true)
        || (vm.InstanceView?.Extensions ?? []).Any(extension => extension.Type?.Contains("AzureDiskEncryption", StringComparison.OrdinalIgnoreCase) is true);

    private static string? SystemName(VmPropertiesJson vm) =>
        vm.InstanceView?.OsName is { Length: > 0 } told ? told
        : vm.StorageProfile?.ImageReference is { Offer: { } offer, Sku: { } sku } ? $"{offer} {sku}"
        : null;

    private static GuestSystem Guest(string? text) =>
        Is(text, "Windows") ? GuestSystem.Windows : Is(text, "Linux") ? GuestSystem.Linux : GuestSystem.Unknown;

    private static SecurityType Security(string? text) => text?.ToUpperInvariant() switch
    {
        null or "" or "STANDARD" => SecurityType.Standard,
        "TRUSTEDLAUNCH" => SecurityType.TrustedLaunch,
        "CONFIDENTIALVM" => SecurityType.Confidential,
        _ => SecurityType.Unknown,
    };

    private static DiskController Controller(string? text) => text?.ToUpperInvariant() switch
    {
        null or "" or "SCSI" => DiskController.Scsi,
        "NVME" => DiskController.Nvme,
        _ => DiskController.Unknown,
    };

    private static PowerState Power(InstanceViewJson? view) =>
        Power((view?.Statuses ?? []).Select(status => status.Code).LastOrDefault(code => code?.StartsWith("PowerState/", StringComparison.OrdinalIgnoreCase) is true));

    private static bool Has(InstanceViewJson? view, string code) => (view?.Statuses ?? []).Any(status => Is(status.Code, code));

    private static bool Is(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
