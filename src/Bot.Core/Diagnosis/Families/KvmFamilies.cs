using Bot.Core.Diagnosis.Matching;
using Bot.Core.Machines;
using static Bot.Core.Diagnosis.Families.States;
using static Bot.Core.Diagnosis.Families.Words;

namespace Bot.Core.Diagnosis.Families;

/// <summary>Linux and what stands on KVM say that there is no virtualization. Where the device is there and only barred, see <see cref="OtherHypervisorFamilies"/>.</summary>
internal static class KvmFamilies
{
    private static readonly IReadOnlyList<LikelyCause> KvmCauses =
        [LikelyCause.SecurityType, LikelyCause.ModuleNotLoaded, LikelyCause.NotExposedByOuterMachine, LikelyCause.FirmwareOff];

    /// <summary>What programs call it in their error codes and enumerations.</summary>
    private const string Identifiers = """
        *vtx_unavailable|*vtx_disabled|*virt_unavailable|*virt_disabled|*virtualization_unavailable|*virtualization_disabled|*virtualization_not_available
        *virtualization_not_enabled|*virtualization_not_supported|*virtualizationdisabled|*virtualizationnotenabled|*virtualizationnotsupported
        *virtualizationunavailable|*virtualizationnotavailable|*hypervisor_unavailable|*hypervisor_not_available|*hypervisor_not_found
        *hypervisor_not_present|*hypervisor_not_running|*hypervisornotpresent|*hypervisornotrunning|*hypervisornotfound|*hypervisornotavailable
        *kvm_unavailable|*kvm_not_available|*kvm_not_found|*kvmnotavailable|*kvmnotfound|*kvmunavailable
        """;

    public static IReadOnlyList<ErrorFamily> All { get; } =
    [
        new()
        {
            Id = "kvm-not-available",
            Product = "KVM",
            System = GuestSystem.Linux,
            Verdict = Verdict.NoHypervisor,
            Proves = "The Linux kernel offers no KVM here: the processor shows no VMX or SVM, or the module is not loaded.",
            Source = Sources.Kvm,
            Causes = KvmCauses,
            Signs =
            [
                Sign.Says("""
                    could not access kvm kernel module: no such file*|failed to initialize kvm: no such file*|failed to initialize kvm: no such device
                    failed to initialize kvm: function not implemented|failed to initialize kvm: invalid argument
                    could not access kvm kernel module: no such device
                    your cpu does not support kvm*|cpu does not support kvm|kvm acceleration can not be used|kvm acceleration cannot be used
                    does not support virt type 'kvm'|does not support virt type kvm|kvm virtualisation configured, but not available
                    kvm virtualization configured, but not available
                    could not insert 'kvm_intel'|could not insert 'kvm_amd'|could not insert kvm_intel|could not insert kvm_amd
                    could not insert module kvm_intel*|error inserting kvm_intel|error inserting kvm_amd|kvm: no hardware support
                    kvm: disabled by bios|kvm: support for 'kvm*|no hardware support for 'kvm|kvm_intel: vmx not supported*
                    kvm_amd: svm not supported*
                    kvm: svm disabled*|svm disabled (by bios)|vmx (outside txt) disabled by bios|vmx disabled by bios|vmx not supported by cpu*
                    svm not supported by cpu*|vmx not enabled*|svm not enabled|kvm support is not enabled|kvm is not supported on this machine
                    kvm is not supported by this cpu|kvm not supported by cpu*
                    /dev/kvm does not exist|/dev/kvm: no such file*|/dev/kvm': no such file*|/dev/kvm not found|/dev/kvm is not found
                    /dev/kvm is missing|/dev/kvm doesn't exist|no /dev/kvm|/dev/kvm: no such device|"/dev/kvm": no such file*|/dev/kvm not available
                    /dev/kvm is not available
                    no kvm support|kvm is not supported by '*|kvm virtualization is not available*|host does not support any virtualization options*
                    host does not support domain type kvm*|insufficient devices.kubevirt.io/kvm|domain requires kvm, but it is not available
                    kvm acceleration not available|could not get preferred machine for /usr/bin/qemu-system-x86_64 type=kvm
                    domain type 'kvm' is not supported*|type=kvm: kvm is not supported*|invalid argument: could not find capabilities for*
                    no support for kvm virtualization|could not find capabilities for domaintype=kvm
                    could not find capabilities for arch=x86_64 domaintype=kvm|kvm kernel module is not loaded|error opening kvm device: no such file*
                    kvm is not available on this*|kvm is required to run*|invalid accelerator kvm|qemu kvm not available
                    checking for hardware virtualization : fail|checking for hardware virtualization: fail|checking if device /dev/kvm exists : fail
                    checking if device /dev/kvm exists: fail|only emulated cpus are available|hardware virtualization : fail
                    device '/dev/kvm' not present|custom device "/dev/kvm": no such file*|open /dev/kvm: no such file*|unable to open /dev/kvm: no such file*
                    host not compatible with kvm|hardware virtualization is not available on this*|cpu model 'host' requires kvm
                    no supported architecture for os type 'hvm'|hypervisor with 'hvm' capabilities|kvm support available: false|kvm available: false
                    host does not support virtualization type*|requires kvm or hvf|cpu mode 'host-passthrough' for x86_64 qemu domain*|hyp mode not available|error creating kvm object
                    """),
                new(Kvm, NotAvailable) { Within = 30, AtEnd = true, Unless = [Concepts.Barred, "switch*|console*|keyboard*|rack|port", "when|until|shouldn't|should not"] },
                new(Kvm, KernelModule, NotLoaded) { Within = 200 },
                new(Kvm, Virtualization, NotSupported, Host) { Within = 120 },
                new(Kvm, "acceleration|accelerator|extensions|hardware acceleration", Join(NotAvailable, NotSupported)) { Within = 100, Unless = [Concepts.Barred] },
                new(Kvm, Join(NotEnabled, NotSupported), Firmware) { Within = 160, Unless = ["over ip|switch*|console*"] },
                new("""
                    emulator|émulateur|l'émulateur|emulador|emulatore|emulators|эмулятор|エミュレーター|エミュレータ|模拟器|模擬器|에뮬레이터
                    """, Kvm, Join(NotSupported, "nicht|not|niet|ikke|inte"), "virt*|типа|類型|类型|タイプ|유형|тип") { Sure = true },
                new("kvm_intel|kvm_amd|kvm-intel|kvm-amd", "operation not supported|input/output error|no such device") { Within = 120 },
                new("/dev/kvm|kvm kernel module|kvm-kernelmodul*|kvm-kernel-modul*|module noyau kvm|device 'kvm'", Concepts.NoSuchFile) { Within = 140 },
                new("/dev/kvm", Join(NotAvailable, Concepts.Sought)) { Within = 60, Unless = [Concepts.Barred] },
                new("no such device (os error 19)") { Elsewhere = [Kvm] },
                new(Kvm, KernelModule, Concepts.NoSuchFile) { Within = 140, Unless = [Concepts.Barred] },
                new(Kvm, NotAvailable, Virtualization, "no|without|missing") { Within = 90 },
                new("cpuinfo 0", "vmx|svm") { Within = 60, Sure = true },
            ],
        },
        new()
        {
            Id = "host-does-not-virtualize",
            Verdict = Verdict.NoHypervisor,
            Proves = "The program found that this computer does not virtualize.",
            Source = Sources.Minikube,
            Causes = [LikelyCause.SecurityType, LikelyCause.FeatureOff, LikelyCause.FirmwareOff, LikelyCause.NotExposedByOuterMachine],
            Signs =
            [
                Sign.Says("""
                    your host does not support virtualization|your host does not support kvm*|virtualization support is disabled on your computer
                    this computer doesn't have vt-x/amd-v enabled|host_virt_unavailable|hyperv_no_vtx|vbox_vtx_disabled
                    your cpu does not support hardware virtualization|hardware virtualization is not enabled|hardware virtualization is disabled
                    hardware virtualization not supported|cpu does not support virtualization|system does not support hardware virtualization
                    does not support hardware virtualization|hardware virtualization is not supported
                    virtualization extensions are not available
                    virtualization extensions are unavailable on your system|no support for kvm virtualization detected
                    virtualization not enabled on your machine|virtualization technology is disabled in the bios
                    intel virtualization technology (vt-x) is not enabled*|cpu doesn't support virtualization|cpu virtualization is disabled
                    no virtualization support detected|hardware virtualization support not detected|virtualization is not available for your cpu
                    virtualization is not available for you cpu
                    """),
                Sign.Says(Identifiers),
                new(Concepts.Sought, Hypervisor) { Within = 60, AtEnd = true },
                new("no hypervisor|no usable hypervisor|no supported hypervisor|no virtualization support|no hypervisor support", "detected|found|available|present") { Within = 60, Unless = [Concepts.OtherVirtualization] },
                new(Concepts.HardwareVirtualization, Join(NotEnabled, NotAvailable, NotSupported, Concepts.Sought)) { Within = 70, Unless = [Concepts.OtherVirtualization] },
                new(Virtualization, Join(NotEnabled, NotAvailable, NotSupported)) { Within = 60, AtEnd = true, Unless = [Concepts.OtherVirtualization, Nested], Elsewhere = [Firmware, HyperV, Hypervisor] },
                new(Virtualization, NotAvailable, Error) { Within = 90, AtEnd = true, Unless = [Concepts.OtherVirtualization] },
                new(Virtualization, NotSupported, Join(Host, ThisMachine)) { Within = 90, AtEnd = true, Unless = [Concepts.OtherVirtualization] },
                new(Virtualization, NotAvailable, Join(Host, ThisMachine)) { Within = 70, AtEnd = true, Unless = [Concepts.OtherVirtualization] },
                new("you need to enable virtualization in bios") { Sure = true, Elsewhere = ["checking if*|preflight checks*|crc setup|crc start"] },
                new(Virtualization, NotSupported, Host) { Within = 90, Elsewhere = ["minikube|--driver*|virt-host-validate"] },
                new(Virtualization, NotEnabled, Host) { Within = 120, Elsewhere = ["minikube|--driver*|virt-host-validate"] },
                new(Virtualization, NotEnabled, Join(Host, ThisMachine)) { Within = 100, AtEnd = true, Unless = [Concepts.OtherVirtualization] },
                new(Virtualization, NotEnabled, Firmware, Error) { Within = 160, Unless = [Concepts.OtherVirtualization] },
                new(Virtualization, NotEnabled, Firmware) { Within = 100, AtEnd = true, Unless = [Concepts.OtherVirtualization] },
                new(Virtualization, NotEnabled, Firmware, CannotStart) { Within = 220, Unless = [Concepts.OtherVirtualization] },
                new(Processor, NotSupported, Virtualization) { Within = 100, AtEnd = true },
                new(Processor, Virtualization, NotEnabled) { Within = 60, AtEnd = true },
                new("virtualization is not available|virtualisation is not available|virtualization not available|virtualization unavailable") { AtEnd = true, Unless = [Concepts.OtherVirtualization] },
                new("virtualization is not enabled on this*|virtualization is not supported on this*") { Sure = true, Unless = [Concepts.OtherVirtualization] },
                new("no virtualization available|no virtualisation available|no hardware virtualization") { AtEnd = true },
                new(CannotStart, Virtualization, MustBeEnabled) { Within = 160, Unless = [Concepts.OtherVirtualization] },
                new("vt|intel vt", NotEnabled) { Within = 24, AtEnd = true, Unless = [Concepts.OtherVirtualization] },
                new("vt|intel vt|vt-x|amd-v", NotEnabled, CannotStart) { Within = 80, Unless = [Concepts.OtherVirtualization] },
            ],
        },
        new()
        {
            Id = "micro-vm-no-kvm",
            Product = "Firecracker or Kata Containers",
            System = GuestSystem.Linux,
            Verdict = Verdict.NoHypervisor,
            Proves = "A program that makes small virtual machines found no KVM to make them with.",
            Source = Sources.Firecracker,
            Causes = KvmCauses,
            Signs =
            [
                Sign.Says("""
                    error creating kvm object: no such file*|error creating kvm object: error creating kvm object: no such*
                    kata containers is not able to run on this system|system is not capable of running kata containers|cpu property not found: vmx
                    cpu property not found: svm|error opening "/dev/kvm": no such*|opening kvm device: no such file*
                    error opening kvm device file: no such file*|kvm: kvm not present|no supported hypervisor
                    property not found arch=amd64 description="virtualization support*|property not found description="virtualization support*
                    property not found arch=amd64 description="intel kvm*|property not found description="intel kvm*
                    property not found arch=amd64 description="amd kvm*|property not found description="amd kvm*
                    """),
                new("kvm object|kvm(error|cannot create vmm*", "error(2)|error(19)") { Within = 60 },
                new("kata|kata-runtime|firecracker|gvisor|runsc|cloud-hypervisor|crosvm|cuttlefish|hyperlight", Join(Kvm, Virtualization), Join(NotAvailable, NotSupported, NotEnabled, "no such file*")) { Unless = [Concepts.Barred] },
            ],
        },
        new()
        {
            Id = "processor-shows-no-virtualization",
            Product = "Linux",
            System = GuestSystem.Linux,
            Verdict = Verdict.NoHypervisor,
            Proves = "The processor flags that Linux shows do not include VMX or SVM.",
            Source = Sources.Kvm,
            Causes = KvmCauses,
            Signs =
            [
                Sign.Says("""
                    cpu has no virtualization extensions|no vmx or svm flag*|neither vmx nor svm|no virtualization extensions
                    vmx/svm flags missing|neither intel vt-x or amd-v|neither intel vt-x nor amd-v|does not have intel vt-x or amd-v
                    hardware does not support virtualization|missing required cpu feature vmx|cpu virtualization extensions not found|x86_64 cpu lacks vmx*
                    not provide required features: vmx|not provide required features: svm|is not vt-x capable
                    """),
                new("missing cpu feature*|missing feature*|missing host cpu feature*", "vmx|svm|vt-x|amd-v") { Within = 60, Unless = ["guest cpu doesn't match specification*"] },
                new(Processor, NotSupported, "vmx|svm") { Within = 70 },
                new("vmx|svm|vmx/svm|vmx flag|svm flag", "flag|flags", Join(NotAvailable, "no")) { Within = 40, Unless = ["nested=1|options kvm*"] },
            ],
        },
    ];

    private static Concept Join(params Concept[] concepts) => Concepts.Join(concepts);
}
