namespace Bot.Cloud.Wire;

/// <summary>https://learn.microsoft.com/rest/api/compute/virtual-machines/get (read 2026-11). All that is closed in the SDK's models is text here.</summary>
internal sealed record VmJson(
    string? Id, string? Name, string? Location, IReadOnlyList<string>? Zones, IReadOnlyDictionary<string, string?>? Tags,
    VmPropertiesJson? Properties, IReadOnlyList<ExtensionJson>? Resources);

internal sealed record VmPropertiesJson(
    string? VmId,     HardwareProfileJson? HardwareProfile, StorageProfileJson? StorageProfile, NetworkProfileJson? NetworkProfile, SecurityProfileJson? SecurityProfile,
    AdditionalCapabilitiesJson? AdditionalCapabilities, InstanceViewJson? InstanceView, string? ProvisioningState, string? Priority, string? LicenseType,
    ReferenceJson? AvailabilitySet, ReferenceJson? ProximityPlacementGroup, ReferenceJson? Host, ReferenceJson? HostGroup,
    CapacityReservationJson? CapacityReservation, ReferenceJson? VirtualMachineScaleSet, ExtendedJson? Extended);

internal sealed record ReferenceJson(string? Id);

internal sealed record CapacityReservationJson(ReferenceJson? CapacityReservationGroup);

internal sealed record HardwareProfileJson(string? VmSize);

internal sealed record StorageProfileJson(
    ImageJson? ImageReference, VmDiskJson? OsDisk, IReadOnlyList<VmDiskJson>? DataDisks, string? DiskControllerType);

internal sealed record ImageJson(string? Offer, string? Sku);

internal sealed record VmDiskJson(
    string? OsType, ManagedDiskJson? ManagedDisk, UnmanagedDiskJson? Vhd, EphemeralJson? DiffDiskSettings, EncryptionSettingsJson? EncryptionSettings,
    bool? WriteAcceleratorEnabled);

internal sealed record ManagedDiskJson(string? Id, string? StorageAccountType);

internal sealed record UnmanagedDiskJson(string? Uri);

internal sealed record EphemeralJson(string? Option);

internal sealed record EncryptionSettingsJson(bool? Enabled);

internal sealed record NetworkProfileJson(IReadOnlyList<ReferenceJson>? NetworkInterfaces);

internal sealed record SecurityProfileJson(string? SecurityType, bool? EncryptionAtHost);

internal sealed record AdditionalCapabilitiesJson(bool? UltraSSDEnabled, bool? HibernationEnabled);

internal sealed record InstanceViewJson(string? OsName, string? HyperVGeneration, IReadOnlyList<StatusJson>? Statuses, IReadOnlyList<ExtensionViewJson>? Extensions,
    MaintenanceJson? MaintenanceRedeployStatus);

internal sealed record MaintenanceJson(DateTimeOffset? MaintenanceWindowEndTime);

internal sealed record StatusJson(string? Code);

internal sealed record ExtensionViewJson(string? Type);

internal sealed record ExtensionJson(ExtensionPropertiesJson? Properties);

internal sealed record ExtensionPropertiesJson(string? Type);
