using AzureSimulator.Arm;
using AzureSimulator.Sizes;

namespace AzureSimulator.Machines;

/// <summary>A resize that somebody asks for.</summary>
internal sealed record ResizeOrder(SimulatorWorld World, Machine Machine, VmSizeRow To, string Controller)
{
    public VmSpec Vm => Machine.Spec;

    public VmSizeRow From => Machine.SizeRow;

    public bool SameSize => From == To;
}

/// <summary>
/// What Azure refuses at once, before anything changes, in the order it is checked here. Texts and codes are as users met them or as
/// https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages (2026-11) prints them.
/// </summary>
internal static class ResizeRules
{
    private static readonly IReadOnlyList<Func<ResizeOrder, ArmError?>> Rules =
    [
        Hibernated, Architecture, Generation, Controller, TempDisk, Security, Encryption, Premium, Ultra, DataDisks, WriteAccelerators,
        NetworkInterfaces, AcceleratedNetworking, EncryptionAtHost, Hibernation, Spot, NotForThisSubscription, QuotaRules.Refusal,
        AvailabilitySet, Cluster,
    ];

    public static ArmError? Refusal(ResizeOrder order) =>
        order.SameSize ? null : Rules.Select(rule => rule(order)).FirstOrDefault(refusal => refusal is not null);

    private static ArmError? Hibernated(ResizeOrder order) => order.Vm.Hibernated
        ? NotAllowed($"Operation 'resize' is not allowed on VM '{order.Vm.Name}' since the VM is hibernated. Start or stop the VM first.")
        : null;

    private static ArmError? Architecture(ResizeOrder order) => order.From.Architecture == order.To.Architecture ? null : NotAllowed(
        $"Unable to resize the VM '{order.Vm.Name}' from size '{order.From.Name}' to '{order.To.Name}' due to different CPU Architectures.");

    private static ArmError? Generation(ResizeOrder order) => order.To.Boots(order.Vm.Generation) ? null : ArmErrors.BadRequest(
        $"The selected VM size '{order.To.Name}' cannot boot Hypervisor Generation '{order.Vm.Generation}'. "
        + "If this was a Create operation please check that the Hypervisor Generation of the Image matches the Hypervisor Generation of the "
        + $"selected VM Size. If this was an Update operation please select a Hypervisor Generation '{order.Vm.Generation}' VM Size.");

    private static ArmError? Controller(ResizeOrder order) => order.To.Takes(order.Controller) ? null : new(
        400, "InvalidParameter",
        $"The VM size '{order.To.Name}' cannot boot with OS image or disk. Please check that disk controller types supported by the OS image "
        + $"or disk is one of the supported disk controller types for the VM size '{order.To.Name}'.")
    { Target = "vmSize" };

    private static ArmError? TempDisk(ResizeOrder order)
    {
        var crosses = order.From.HasScsiTempDisk != order.To.HasScsiTempDisk;
        var allowed = order.Vm.Os is OsKind.Linux
            || Features.IsRegistered(order.World, order.Vm.Subscription, "Microsoft.Compute/VMTempDiskResizePreview");
        return !crosses || allowed ? null : NotAllowed(
            $"Unable to resize the VM '{order.Vm.Name}' since changing from resource disk to non-resource disk VM size and vice-versa is not "
            + "allowed. Please refer to https://aka.ms/AAah4sj for more details.");
    }

    private static ArmError? Security(ResizeOrder order) => order.Vm.SecurityType switch
    {
        "ConfidentialVM" when order.From.Confidential != order.To.Confidential => SecurityChange(),
        "TrustedLaunch" when order.To.TrustedLaunchDisabled => ArmErrors.BadRequest(
            $"The VM size '{order.To.Name}' is not supported for creation of VMs and Virtual Machine Scale Set with 'TrustedLaunch' security type."),
        not "ConfidentialVM" when order.To.Confidential.Length > 0 => SecurityChange(),
        _ => null,
    };

    private static ArmError SecurityChange() =>
        new(409, "PropertyChangeNotAllowed", "Changing property 'securityProfile.securityType' is not allowed.")
        {
            Target = "securityProfile.securityType",
        };

    /// <summary>Source: https://learn.microsoft.com/azure/virtual-machines/windows/disk-encryption-overview (2026-11).</summary>
    private static ArmError? Encryption(ResizeOrder order) =>
        !order.Vm.AzureDiskEncryption || order.To is { Memory: >= 2, Size: [not 'A', ..], Version: < 6 }
            ? null
            : NotAllowed($"Azure Disk Encryption is not supported on VM size '{order.To.Name}'.");

    private static ArmError? Premium(ResizeOrder order) => order.To.PremiumIO || !order.Vm.HasPremiumDisk ? null : new(
        400, "InvalidParameter",
        $"Requested operation cannot be performed because the VM size {order.To.Name} does not support the storage account type Premium_LRS of "
        + "one of its disks. Consider updating the VM to a size that supports Premium storage.")
    { Target = "vmSize" };

    private static ArmError? Ultra(ResizeOrder order) =>
        order.To.Ultra || !(order.Vm.UltraSsdEnabled || order.Vm.HasUltraDisk) ? null : new(
            400, "InvalidParameter",
            $"The VM size '{order.To.Name}' does not support UltraSSD_LRS disks in this location.")
        { Target = "vmSize" };

    private static ArmError? DataDisks(ResizeOrder order) => order.Vm.DataDisks <= order.To.MaxDataDisks ? null : NotAllowed(
        $"The maximum number of data disks allowed to be attached to a VM of this size is {order.To.MaxDataDisks}.", "dataDisks");

    private static ArmError? WriteAccelerators(ResizeOrder order) =>
        order.Vm.WriteAcceleratorDisks <= order.To.WriteAccelerators ? null : NotAllowed(
            $"VM size {order.To.Name} supports only {order.To.WriteAccelerators} Write Accelerator enabled disks. "
            + $"There are {order.Vm.WriteAcceleratorDisks} Write Accelerator enabled disks in the VM.");

    private static ArmError? NetworkInterfaces(ResizeOrder order) => order.Vm.Nics <= order.To.MaxNics ? null : new(
        400, "NetworkInterfaceCountExceeded",
        $"The number of network interfaces for virtual machine {order.Vm.Name} exceeds the maximum allowed for the virtual machine size "
        + $"{order.To.Name}. The number of network interfaces is {order.Vm.Nics} and the maximum allowed is {order.To.MaxNics}.");

    private static ArmError? AcceleratedNetworking(ResizeOrder order) =>
        order.To.AcceleratedNetworking || !order.Vm.AcceleratedNetworking ? null : new(
            400, "VMSizeIsNotPermittedToEnableAcceleratedNetworking",
            $"Virtual Machine size {order.To.Name} is not in the allowed list of VM sizes for accelerated networking to be enabled on Network "
            + $"Interface {RelatedResources.NicId(order.Machine, 0)}.");

    private static ArmError? EncryptionAtHost(ResizeOrder order) =>
        order.To.EncryptionAtHost || !order.Vm.EncryptionAtHost ? null : new(
            400, "InvalidParameter",
            $"The property 'securityProfile.encryptionAtHost' is not supported by the VM size '{order.To.Name}'.");

    private static ArmError? Hibernation(ResizeOrder order) => order.To.Hibernation || !order.Vm.HibernationEnabled ? null : NotAllowed(
        $"The VM size '{order.To.Name}' does not support hibernation, which is enabled on VM '{order.Vm.Name}'.");

    private static ArmError? Spot(ResizeOrder order) => order.To.Spot || !order.Vm.Spot ? null : NotAllowed(
        $"The VM size '{order.To.Name}' does not support Azure Spot.");

    private static ArmError? NotForThisSubscription(ResizeOrder order) => Closed(order.World, order.Machine, order.To);

    /// <summary>A size that the subscription may not use in the machine's region or zone; also a start refuses it.</summary>
    public static ArmError? Closed(SimulatorWorld world, Machine machine, VmSizeRow row)
    {
        var vm = machine.Spec;
        var offer = world.Catalog.OfferOf(row, vm.Region)!;
        var closed = world.Catalog.RestrictionsOf(row, vm.Region, vm.Subscription).Any(restriction => restriction.Closes(vm.Zone));
        return !closed && (vm.Zone is null || offer.Zones.Contains(vm.Zone)) ? null : new(
            409, "SkuNotAvailable",
            $"The requested size for resource '{machine.Id}' is currently not available in location '{vm.Region}' zones '{vm.Zone}' for "
            + $"subscription '{vm.Subscription}'. Please try another size or deploy to a different location or zones. "
            + "See https://aka.ms/azureskunotavailable for details.");
    }

    private static ArmError? AvailabilitySet(ResizeOrder order) =>
        order.Vm.AvailabilitySet is null || AvailableSizes.Offers(order.World, order.Machine, order.To) ? null : NotAllowed(
            $"Unable to resize the VM because the requested size {order.To.Name} is not available in the cluster where the availability set is "
            + $"currently allocated. The available sizes are: {SizesOf(order)}. Read more on VM resizing strategy at https://aka.ms/azure-resizevm.");

    private static ArmError? Cluster(ResizeOrder order) => AvailableSizes.Offers(order.World, order.Machine, order.To) ? null : NotAllowed(
        order.Vm.ScaleSet is not null
        ? $"Unable to add or update the VM. The requested VM size {order.To.Name} may not be available in the existing allocation unit."
        : $"Unable to resize the VM {order.Vm.Name} because the requested size {order.To.Name} is not available in the current hardware cluster. "
        + $"The available sizes in this cluster are: {SizesOf(order)}. The requested size might be available in other clusters of this region. "
        + "Read more on VM resizing strategy at https://aka.ms/azure-resizevm.", "vmSize");

    private static string SizesOf(ResizeOrder order) =>
        string.Join(',', AvailableSizes.Of(order.World, order.Machine).Select(row => row.Name));

    private static ArmError NotAllowed(string message, string? target = null) => MachineRefusals.NotAllowed(message, target);
}
