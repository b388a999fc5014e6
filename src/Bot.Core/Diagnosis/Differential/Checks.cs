using Bot.Core.Diagnosis.Families;
using Bot.Core.Machines;

namespace Bot.Core.Diagnosis.Differential;

/// <summary>What must be looked at inside: commands to copy, ordered by what is likely for the message, its product and the operating system.</summary>
internal static class Checks
{
    private const string HyperVFeatures = "Get-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V*";
    private const string PlatformFeature = "Get-WindowsOptionalFeature -Online -FeatureName VirtualMachinePlatform";

    /// <summary>The events of a Windows older than the processor that it is given (inferred from their texts; no case was found).</summary>
    public const string FeatureClash = "Get-WinEvent -FilterHashtable @{LogName='System'; ProviderName='Microsoft-Windows-Hyper-V-Hypervisor'; Id=29,47,57}";

    private static readonly IReadOnlyList<LikelyCause> UsualOnWindows =
        [LikelyCause.LaunchTypeOff, LikelyCause.FeatureOff, LikelyCause.ServiceStopped, LikelyCause.OtherHypervisor];

    private static readonly IReadOnlyList<LikelyCause> UsualOnLinux = [LikelyCause.ModuleNotLoaded];

    /// <summary>
    /// First what tells most on that system, then the message's own causes, then the usual ones. For an unknown system Windows' checks and the one that
    /// decides on Linux. A message that names its cause gets the checks of that cause alone.
    /// </summary>
    public static IEnumerable<Finding.CheckInside> For(GuestSystem system, ErrorFamily? family) => (system, family) switch
    {
        (GuestSystem.Linux, { Pointer: { } pointer }) => NamedOnLinux(pointer, family),
        (_, { Pointer: { } pointer }) => NamedOnWindows(pointer, family),
        (GuestSystem.Linux, _) => [Processor(), .. Causes(family, UsualOnLinux).SelectMany(cause => OnLinux(cause, family)), Group()],
        (GuestSystem.Windows, _) => Windows(family),
        _ => [.. Windows(family), Processor()],
    };

    /// <summary>For a machine outside Azure: the place where the missing virtualization must be switched on comes first.</summary>
    public static IEnumerable<Finding.CheckInside> Outside(Place place, GuestSystem system) => (place, system) switch
    {
        (Place.Physical, GuestSystem.Linux) => [FirmwareOnLinux()],
        (Place.Physical, _) => [FirmwareOnWindows()],
        (Place.OwnHypervisor, _) => [OuterMachine()],
        (_, GuestSystem.Linux) => [FirmwareOnLinux(), OuterMachine()],
        _ => [FirmwareOnWindows(), OuterMachine()],
    };

    /// <summary>Windows' own log of what became of its hypervisor: the check that tells most.</summary>
    public static Finding.CheckInside Events() => new("events", [], Sources.BiosUpdate)
    {
        Commands = ["Get-WinEvent -MaxEvents 20 -FilterHashtable @{LogName='System'; ProviderName='Microsoft-Windows-Hyper-V-Hypervisor'}"],
    };

    /// <summary>Whether virtualization reaches a Linux machine at all.</summary>
    public static Finding.CheckInside Processor() => new("linux-processor", [], Sources.Kvm) { Commands = ["grep -cE 'vmx|svm' /proc/cpuinfo"] };

    /// <summary>A virtual machine inside the virtual machine.</summary>
    private static Finding.CheckInside SecondLevel() => new("second-level", [], Sources.EnableNested)
    {
        Commands = ["Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true"],
    };

    private static IEnumerable<Finding.CheckInside> Windows(ErrorFamily? family) =>
        [Events(), .. Causes(family, UsualOnWindows).SelectMany(cause => OnWindows(cause, family))];

    private static IEnumerable<LikelyCause> Causes(ErrorFamily? family, IReadOnlyList<LikelyCause> usual) => (family?.Causes ?? []).Union(usual);

    /// <summary>Memory, disks, networks and the like are not to be seen by looking at the hypervisor.</summary>
    private static IEnumerable<Finding.CheckInside> NamedOnWindows(string pointer, ErrorFamily family) => pointer switch
    {
        "launch-type" => [LaunchType(), Events()],
        "boot" => [Events(), LaunchType()],
        "service" => [Services()],
        "feature" => [Feature(family.Product)],
        "other-hypervisor" => [OtherHypervisor(family.Product)],
        "unknown" => Windows(family),
        _ => [],
    };

    private static IEnumerable<Finding.CheckInside> NamedOnLinux(string pointer, ErrorFamily family) => pointer switch
    {
        "permission" => [Group()],
        "other-hypervisor" => [LinuxOtherHypervisor()],
        "unknown" => [Processor(), .. UsualOnLinux.SelectMany(cause => OnLinux(cause, family)), Group()],
        _ => [],
    };

    private static IEnumerable<Finding.CheckInside> OnWindows(LikelyCause cause, ErrorFamily? family) => cause switch
    {
        LikelyCause.LaunchTypeOff => [LaunchType()],
        LikelyCause.FeatureOff => [Feature(family?.Product)],
        LikelyCause.ServiceStopped => [Services()],
        LikelyCause.OtherHypervisor => [OtherHypervisor(family?.Product)],
        LikelyCause.NotExposedByOuterMachine => [SecondLevel()],
        LikelyCause.WindowsUpdate => [new("update", [], Sources.JanuaryUpdate) { Commands = ["Get-HotFix | Sort-Object InstalledOn -Descending | Select-Object -First 5"] }],
        LikelyCause.RestartPending => [new("restart", [], Sources.WslTroubleshooting) { Commands = ["(Get-CimInstance Win32_OperatingSystem).LastBootUpTime"] }],
        LikelyCause.DriverMissing => [new("accelerator", [], Sources.AndroidEmulator) { Commands = ["emulator -accel-check"] }],
        _ => [],
    };

    private static IEnumerable<Finding.CheckInside> OnLinux(LikelyCause cause, ErrorFamily? family) => cause switch
    {
        LikelyCause.ModuleNotLoaded => [new("linux-module", [], Sources.Kvm) { Commands = ["ls -l /dev/kvm; lsmod | grep kvm", "sudo modprobe kvm_intel || sudo modprobe kvm_amd"] }],
        LikelyCause.NotExposedByOuterMachine => [new("linux-second-level", [], Sources.Kvm) { Commands = ["cat /sys/module/kvm_*/parameters/nested"] }],
        LikelyCause.OtherHypervisor when family is { Product: "VirtualBox" or "VMware" } => [LinuxOtherHypervisor()],
        LikelyCause.DriverMissing => [new("accelerator", [], Sources.AndroidEmulator) { Commands = ["emulator -accel-check"] }],
        _ => [],
    };

    private static Finding.CheckInside Services() => new("services", [], Sources.HyperVFailures) { Commands = ["Get-Service vmms, vmcompute, hvhost"] };

    private static Finding.CheckInside LinuxOtherHypervisor() => new("linux-other-hypervisor", [], Sources.VirtualBoxManual) { Commands = ["lsmod | grep -E 'kvm|vboxdrv|vmmon'"] };

    /// <summary>The quotation marks are for PowerShell, which reads bare braces as code.</summary>
    private static Finding.CheckInside LaunchType() => new("launch-type", [], Sources.WslTroubleshooting)
    {
        Commands = ["bcdedit /enum \"{current}\"", "bcdedit /set hypervisorlaunchtype auto"],
    };

    private static Finding.CheckInside Feature(string? product) => product switch
    {
        "WSL 2" or "Windows Subsystem for Android" => new("feature-wsl", [], Sources.WslTroubleshooting) { Commands = ["wsl --status", PlatformFeature] },
        "Docker Desktop" => new("feature-docker", [], Sources.DockerVirtualization) { Commands = ["wsl --status", PlatformFeature, HyperVFeatures] },
        "Windows Sandbox" => new("feature-sandbox", [], Sources.Sandbox) { Commands = ["Get-WindowsOptionalFeature -Online -FeatureName Containers-DisposableClientVM", PlatformFeature] },
        "Windows containers" => new("feature-containers", [], Pages.Guest) { Commands = ["Get-WindowsFeature Hyper-V, Containers", HyperVFeatures] },
        "Android Emulator" or "Windows Hypervisor Platform" => new("feature-platform", [], Sources.AndroidEmulator) { Commands = ["Get-WindowsOptionalFeature -Online -FeatureName HypervisorPlatform"] },
        _ => new("feature-hyper-v", [], Sources.EnableNested) { Commands = ["Get-WindowsFeature Hyper-V", HyperVFeatures] },
    };

    /// <summary>For VirtualBox and VMware the other hypervisor is Windows' own; for Hyper-V it is theirs.</summary>
    private static Finding.CheckInside OtherHypervisor(string? product) => product is "VirtualBox" or "VMware"
        ? new("windows-own-hypervisor", [product], Sources.NestedVirtualization)
        {
            Commands = ["Get-CimInstance -Namespace root\\Microsoft\\Windows\\DeviceGuard -ClassName Win32_DeviceGuard | Select-Object VirtualizationBasedSecurityStatus, SecurityServicesRunning"],
        }
        : new("other-hypervisor", [], Sources.OtherHypervisors) { Commands = ["driverquery | findstr /i \"vbox vmx hcmon haxm\""] };

    private static Finding.CheckInside Group() => new("linux-group", [], Sources.Kvm) { Commands = ["id -nG"] };

    private static Finding.CheckInside FirmwareOnWindows() => new("firmware", [], Sources.HyperVRequirements)
    {
        Commands = ["Get-CimInstance Win32_Processor | Select-Object Name, VirtualizationFirmwareEnabled, SecondLevelAddressTranslationExtensions"],
    };

    private static Finding.CheckInside FirmwareOnLinux() => new("linux-firmware", [], Sources.Kvm) { Commands = ["lscpu | grep -i virtualization", "sudo dmesg | grep -i kvm"] };

    private static Finding.CheckInside OuterMachine() => new("outer-machine", [], Sources.EnableNested) { Commands = ["Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true"] };
}
