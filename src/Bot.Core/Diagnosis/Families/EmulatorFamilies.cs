using Bot.Core.Diagnosis.Matching;
using Bot.Core.Machines;
using static Bot.Core.Diagnosis.Families.States;
using static Bot.Core.Diagnosis.Families.Words;

namespace Bot.Core.Diagnosis.Families;

/// <summary>Android emulators and QEMU on Windows say that they find no accelerator.</summary>
internal static class EmulatorFamilies
{
    private static readonly IReadOnlyList<LikelyCause> EmulatorCauses =
        [LikelyCause.FeatureOff, LikelyCause.DriverMissing, LikelyCause.SecurityType, LikelyCause.OtherHypervisor, LikelyCause.LaunchTypeOff];

    public static IReadOnlyList<ErrorFamily> All { get; } =
    [
        new()
        {
            Id = "android-emulator-no-acceleration",
            Product = "Android Emulator",
            Verdict = Verdict.NoHypervisor,
            Proves = "The emulator found no hardware acceleration.",
            Source = Sources.AndroidEmulator,
            Causes = EmulatorCauses,
            Signs =
            [
                Sign.Says("""
                    x86 emulation currently requires hardware acceleration|x86_64 emulation currently requires hardware acceleration
                    emulation currently requires hardware acceleration|unable to open hax device
                    x86 emulation may not work without hardware acceleration|x86_64 emulation may not work without hardware acceleration
                    (vt-x) is not turned on|windows hypervisor platform is not available|ret = hv_unsupported|hv_unsupported
                    virtualization is not available on this hardware|hax kernel module is not installed|haxm is not installed on this machine
                    haxm can't work on system without vt support|haxm cannot work on system without vt*
                    vmx supported - no|vmx enabled - no|ept supported - no|svm supported - no|svm enabled - no|vmx supported no|ept supported no
                    vmx enabled no|this computer does not support intel virtualization technology (vt-x)
                    does not support intel virtualization technology|intel virtualization technology (vt, vt-x, vmx) capabilities are not*
                    intel haxm is required to run this avd
                    vt-x is disabled in system firmware|vt/nx not supported
                    this system does not meet the requirements. intel virtualization technology*
                    android emulator hypervisor driver is not installed on this machine|aehd is not installed on this machine|amd-v is not enabled
                    your cpu does not support required features (vt-x or svm)|does not support required features (vt-x or svm)
                    /dev/kvm is not found: vt disabled in bios or kvm kernel module not loaded|android emulator requires an intel processor with vt-x
                    cpu acceleration status: kvm requires a cpu that supports vmx or svm|kvm requires a cpu that supports vmx or svm
                    android emulator does not support nested virtualization
                    vt is disabled in bios|enable vt-x in your bios security settings*|hardware virtualization is disabled in bluestacks
                    """),
                new("emulator*|avd|haxm|android studio|bluestacks|nox|ldplayer|memu|genymotion", "vt|vt-x|virtualization|hardware acceleration|hypervisor*|仮想化|虚拟化|虛擬化|가상화", Join(NotAvailable, NotEnabled, NotSupported, "not installed")) { Unless = [Concepts.Barred, Concepts.HeldByAnother, "gpu|opengl|graphics|vulkan"] },
            ],
        },
        new()
        {
            Id = "whpx-no-accelerator",
            Product = "Windows Hypervisor Platform",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "QEMU asked the Windows Hypervisor Platform for an accelerator and got none.",
            Source = Sources.Whpx,
            Causes = EmulatorCauses,
            Signs =
            [
                Sign.Says("""
                    whpx: no accelerator found*|no accelerator found, hr*|no accelerator found|failed to initialize whpx|whpx is not supported*
                    whpx not available|whpx is either not available*|whvgetcapability failed|whv_e_unknown_capability
                    """),
                new("hypervisor_present|hypervisorpresent", Join(No, "is false")) { Within = 40 },
                new("hvf|haxm|hax|whpx", "failed to initialize|failed to open|no accelerator|not supported") { Within = 80, Elsewhere = ["qemu*|emulator*"] },
            ],
        },
    ];

    private static Concept Join(params Concept[] concepts) => Concepts.Join(concepts);
}
