using Bot.Core.Diagnosis;

namespace Bot.Commands;

/// <summary>How a person checks one likely cause.</summary>
internal static class NextCheck
{
    public static string For(LikelyCause cause) => cause switch
    {
        LikelyCause.SecurityType => "Security type of the VM: Microsoft asks for Standard; Trusted Launch is a suspect, Confidential cannot nest.",
        LikelyCause.FeatureOff => "Windows features: Get-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V*, VirtualMachinePlatform, HypervisorPlatform (on a server Get-WindowsFeature Hyper-V).",
        LikelyCause.LaunchTypeOff => "Boot configuration: bcdedit /enum {current} must show hypervisorlaunchtype Auto.",
        LikelyCause.ServiceStopped => "Services: Get-Service vmms, vmcompute, hvhost.",
        LikelyCause.OtherHypervisor => "A second hypervisor: VirtualBox, VMware, HAXM, or VBS and Credential Guard (msinfo32).",
        LikelyCause.FirmwareOff => "On a physical machine: virtualization (VT-x, AMD-V) in the firmware settings.",
        LikelyCause.NotExposedByOuterMachine => "If this is a VM inside that VM: Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true while it is off.",
        LikelyCause.GuestTooOld => "Guest system: Windows Server 2016 or Windows 10 1607 at least.",
        LikelyCause.ModuleNotLoaded => "Linux: grep -cE 'vmx|svm' /proc/cpuinfo, lsmod | grep kvm, ls -l /dev/kvm.",
        LikelyCause.WindowsUpdate => "A Windows update just before the trouble (KB5009624).",
        LikelyCause.RestartPending => "A restart since the feature or the size changed.",
        LikelyCause.DriverMissing => "The accelerator's driver or feature: Windows Hypervisor Platform, AEHD or HAXM.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
