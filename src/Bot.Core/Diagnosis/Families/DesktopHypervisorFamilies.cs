using Bot.Core.Diagnosis.Matching;
using Bot.Core.Machines;
using static Bot.Core.Diagnosis.Families.States;
using static Bot.Core.Diagnosis.Families.Words;

namespace Bot.Core.Diagnosis.Families;

/// <summary>VirtualBox and VMware say that the processor offers them no virtualization. Microsoft supports neither inside a Hyper-V machine.</summary>
internal static class DesktopHypervisorFamilies
{
    private static readonly Concept VirtualBoxName = "virtualbox|vboxmanage|vbox*";

    private static readonly Concept VmwareName = "vmware|esxi|vsphere|vcenter|workstation";

    public static IReadOnlyList<ErrorFamily> All { get; } =
    [
        new()
        {
            Id = "virtualbox-no-virtualization",
            Product = "VirtualBox",
            Verdict = Verdict.NoHypervisor,
            Proves = "VirtualBox found neither VT-x nor AMD-V that it can use.",
            Source = Sources.VirtualBoxManual,
            Causes = [LikelyCause.OtherHypervisor, LikelyCause.SecurityType, LikelyCause.NotExposedByOuterMachine, LikelyCause.FirmwareOff],
            Signs =
            [
                Sign.Says("""
                    verr_vmx_no_vmx|verr_svm_no_svm|verr_vmx_msr_all_vmx_disabled|verr_vmx_msr_vmx_disabled|verr_vmx_msr_all_vmx_disabled
                    verr_vmx_msr_locking_failed|verr_svm_disabled|verr_nem_not_available|verr_nem_not_enabled|verr_hm_no_32_bit_vmm
                    vt-x is not available|amd-v is not available|vt-x is disabled in the bios|amd-v is disabled in the bios
                    not in a hypervisor partition|doesn't have vt-x/amd-v enabled|does not have vt-x/amd-v enabled
                    vt-x/amd-v hardware acceleration is not available*|vt-x/amd-v hardware acceleration has been enabled, but is not operational
                    hardware acceleration is not available on your system|vt-x features locked or unavailable
                    """),
                new(VirtualBoxName, Extension, Join(NotAvailable, NotEnabled, NotSupported)) { Unless = [Concepts.HeldByAnother] },
                new("vt-x|amd-v|vtx/amd-v|vt-x/amd-v", Join(NotAvailable, NotEnabled, NotSupported)) { Within = 90, AtEnd = true, Unless = [Concepts.HeldByAnother] },
            ],
        },
        new()
        {
            Id = "vmware-no-virtualization",
            Product = "VMware",
            Verdict = Verdict.NoHypervisor,
            Proves = "VMware found no VT-x, AMD-V or EPT that it can use.",
            Source = Sources.Vmware,
            Causes = [LikelyCause.OtherHypervisor, LikelyCause.SecurityType, LikelyCause.NotExposedByOuterMachine, LikelyCause.FirmwareOff],
            Signs =
            [
                Sign.Says("""
                    this host does not support intel vt-x|this host does not support amd-v|this host supports intel vt-x, but intel vt-x is disabled
                    this host supports amd-v, but amd-v is disabled|virtualized intel vt-x/ept is not supported|virtualized amd-v/rvi is not supported
                    host does not support "intel ept"*|host does not support intel ept|host does not support "amd rvi"*
                    does not support nested virtualization on this host|module 'monitormode' power on failed|module monitormode power on failed
                    module 'hv' power on failed|module hv power on failed
                    longmode is not supported
                    this virtual machine is configured for 64-bit guest operating systems. however, 64-bit operation is not possible
                    64-bit operation is not possible|this host does not support virtualizing real mode|does not support the user level monitor
                    nested hardware virtualization is not supported|hardware virtualization is not a feature of the cpu, or is not enabled in the bios
                    binary translation is incompatible with long mode on this platform|without long mode support
                    no hardware virtualization support|vhv is not supported|'hv.capable' was absent*|intel vt-x might be disabled if it has been disabled in the bios
                    """),
                new("module|modul|módulo|modulo|модуль|模块|模組|モジュール|모듈", "hv|monitormode", Join(CannotStart, "power on failed")) { Within = 70, Sure = true },
                new(VmwareName, Extension, Join(NotAvailable, NotEnabled, NotSupported)),
                new("vt-x|amd-v|intel vt-x|vt-x/ept|amd-v/rvi|ept", NotSupported, Join(Host, ThisMachine, "plattform*|plate-forme|plataforma|piattaforma|platform*|平台|プラットフォーム|플랫폼")) { Within = 120 },
            ],
        },
        new()
        {
            Id = "xen-no-hvm",
            Product = "Xen",
            System = GuestSystem.Linux,
            Verdict = Verdict.NoHypervisor,
            Proves = "Xen cannot run fully virtualized machines here: the processor offers no VMX or SVM.",
            Source = Sources.Xen,
            Causes = [LikelyCause.SecurityType, LikelyCause.FirmwareOff, LikelyCause.NotExposedByOuterMachine],
            Signs =
            [
                Sign.Says("""
                    hvm guest support is unavailable|hvm is required for this operation|hvm guests not supported*
                    vt-x/amd-v is not available on this host|hvm not supported|host does not support hvm|hardware does not support hvm|hvm disabled
                    (xen) vmx: disabled by bios|vm_hvm_required|xen hvm is not available
                    """),
            ],
        },
    ];

    private static Concept Join(params Concept[] concepts) => Concepts.Join(concepts);
}
