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

    /// <summary>First what tells most on that system, then the message's own causes, then the usual ones. For an unknown system Windows' checks and the one that decides on Linux.</summary>
    public static IEnumerable<Finding.CheckInside> For(GuestSystem system, ErrorFamily? family) => system switch
    {
        GuestSystem.Linux => [Processor(), .. Causes(family, UsualOnLinux).SelectMany(cause => OnLinux(cause, family)), Group()],
        GuestSystem.Windows => Windows(family),
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
    public static Finding.CheckInside Events() => new("events", [], Pages.NotStarting)
    {
        Commands = ["Get-WinEvent -MaxEvents 20 -FilterHashtable @{LogName='System'; ProviderName='Microsoft-Windows-Hyper-V-Hypervisor'}"],
    };

    /// <summary>Whether virtualization reaches a Linux machine at all.</summary>
    public static Finding.CheckInside Processor() => new("linux-processor", [], Pages.Kvm) { Commands = ["grep -cE 'vmx|svm' /proc/cpuinfo"] };

    /// <summary>A virtual machine inside the virtual machine.</summary>
    private static Finding.CheckInside SecondLevel() => new("second-level", [], Pages.EnableNested)
    {
        Commands = ["Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true"],
    };

    private static IEnumerable<Finding.CheckInside> Windows(ErrorFamily? family) =>
        [Events(), .. Causes(family, UsualOnWindows).SelectMany(cause => OnWindows(cause, family))];

    private static IEnumerable<LikelyCause> Causes(ErrorFamily? family, IReadOnlyList<LikelyCause> usual) =>
        family is { Verdict: Verdict.NoHypervisor } ? family.Causes.Union(usual) : usual;

    private static IEnumerable<Finding.CheckInside> OnWindows(LikelyCause cause, ErrorFamily? family) => cause switch
    {
        LikelyCause.LaunchTypeOff => [LaunchType()],
        LikelyCause.FeatureOff => [Feature(family?.Product)],
        LikelyCause.ServiceStopped => [new("services", [], Pages.NotStarting) { Commands = ["Get-Service vmms, vmcompute, hvhost"] }],
        LikelyCause.OtherHypervisor => [OtherHypervisor(family?.Product)],
        LikelyCause.NotExposedByOuterMachine => [SecondLevel()],
        LikelyCause.WindowsUpdate => [new("update", [], Pages.NotStarting) { Commands = ["Get-HotFix | Sort-Object InstalledOn -Descending | Select-Object -First 5"] }],
        LikelyCause.RestartPending => [new("restart", [], Pages.Wsl) { Commands = ["(Get-CimInstance Win32_OperatingSystem).LastBootUpTime"] }],
        LikelyCause.DriverMissing => [new("accelerator", [], Pages.Emulator) { Commands = ["emulator -accel-check"] }],
        _ => [],
    };

    private static IEnumerable<Finding.CheckInside> OnLinux(LikelyCause cause, ErrorFamily? family) => cause switch
    {
        LikelyCause.ModuleNotLoaded => [new("linux-module", [], Pages.Kvm) { Commands = ["ls -l /dev/kvm; lsmod | grep kvm", "sudo modprobe kvm_intel || sudo modprobe kvm_amd"] }],
        LikelyCause.NotExposedByOuterMachine => [new("linux-second-level", [], Pages.Kvm) { Commands = ["cat /sys/module/kvm_*/parameters/nested"] }],
        LikelyCause.OtherHypervisor when family is { Product: "VirtualBox" or "VMware" } => [new("linux-other-hypervisor", [], Pages.VirtualBox) { Commands = ["lsmod | grep -E 'kvm|vboxdrv|vmmon'"] }],
        LikelyCause.DriverMissing => [new("accelerator", [], Pages.Emulator) { Commands = ["emulator -accel-check"] }],
        _ => [],
    };

    /// <summary>The quotation marks are for PowerShell, which reads bare braces as code.</summary>
    private static Finding.CheckInside LaunchType() => new("launch-type", [], Pages.NotStarting)
    {
        Commands = ["bcdedit /enum \"{current}\"", "bcdedit /set hypervisorlaunchtype auto"],
    };

    private static Finding.CheckInside Feature(string? product) => product switch
    {
        "WSL 2" or "Windows Subsystem for Android" => new("feature-wsl", [], Pages.Wsl) { Commands = ["wsl --status", PlatformFeature] },
        "Docker Desktop" => new("feature-docker", [], Pages.Docker) { Commands = ["wsl --status", PlatformFeature, HyperVFeatures] },
        "Windows Sandbox" => new("feature-sandbox", [], Pages.Sandbox) { Commands = ["Get-WindowsOptionalFeature -Online -FeatureName Containers-DisposableClientVM", PlatformFeature] },
        "Windows containers" => new("feature-containers", [], Pages.Guest) { Commands = ["Get-WindowsFeature Hyper-V, Containers", HyperVFeatures] },
        "Android Emulator" or "Windows Hypervisor Platform" => new("feature-platform", [], Pages.Emulator) { Commands = ["Get-WindowsOptionalFeature -Online -FeatureName HypervisorPlatform"] },
        _ => new("feature-hyper-v", [], Pages.EnableNested) { Commands = ["Get-WindowsFeature Hyper-V", HyperVFeatures] },
    };

    /// <summary>For VirtualBox and VMware the other hypervisor is Windows' own; for Hyper-V it is theirs.</summary>
    private static Finding.CheckInside OtherHypervisor(string? product) => product is "VirtualBox" or "VMware"
        ? new("windows-own-hypervisor", [product], Pages.Nested)
        {
            Commands = ["Get-CimInstance -Namespace root\\Microsoft\\Windows\\DeviceGuard -ClassName Win32_DeviceGuard | Select-Object VirtualizationBasedSecurityStatus, SecurityServicesRunning"],
        }
        : new("other-hypervisor", [], Pages.Nested) { Commands = ["driverquery | findstr /i \"vbox vmx hcmon haxm\""] };

    private static Finding.CheckInside Group() => new("linux-group", [], Pages.Kvm) { Commands = ["id -nG"] };

    private static Finding.CheckInside FirmwareOnWindows() => new("firmware", [], Pages.Firmware)
    {
        Commands = ["Get-CimInstance Win32_Processor | Select-Object Name, VirtualizationFirmwareEnabled, SecondLevelAddressTranslationExtensions"],
    };

    private static Finding.CheckInside FirmwareOnLinux() => new("linux-firmware", [], Pages.Kvm) { Commands = ["lscpu | grep -i virtualization", "sudo dmesg | grep -i kvm"] };

    private static Finding.CheckInside OuterMachine() => new("outer-machine", [], Pages.EnableNested) { Commands = ["Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true"] };
}
