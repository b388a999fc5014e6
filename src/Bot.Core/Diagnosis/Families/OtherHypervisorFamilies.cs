using Bot.Core.Diagnosis.Matching;
using Bot.Core.Machines;
using static Bot.Core.Diagnosis.Families.States;
using static Bot.Core.Diagnosis.Families.Words;

namespace Bot.Core.Diagnosis.Families;

/// <summary>Products other than Hyper-V name another cause: a second hypervisor, a permission, a feature, an image, a disk.</summary>
internal static class OtherHypervisorFamilies
{
    private static readonly Concept Install = """
        install*|installieren|installiert|installez|installé*|instale*|instalar|instalad*|installat*|installare|zainstal*|установ*|インストール|安装|安裝|설치
        """;

    private static readonly Concept InUse = """
        in use|currently in use|wird verwendet|verwendet wird|zurzeit verwendet|actuellement utilisé|en uso|in uso|em uso|jest używan*|obecnie używan*
        используется|使用中|正在使用|사용중
        """;

    public static IReadOnlyList<ErrorFamily> All { get; } =
    [
        Other("virtualization-held-by-another", "VirtualBox", "other-hypervisor", "Virtualization is there, but another hypervisor on the same machine holds it.", Sources.OtherHypervisors,
            Sign.Says("""
                verr_vmx_in_vmx_root_mode|verr_svm_in_use|being used by another hypervisor*|in use by another hypervisor
                can't operate in vmx root mode|hyper-v and virtualbox cannot be used together|virtualbox and hyper-v are having a conflict
                another hypervisor is already running|kvm: enabling virtualization on cpu*|device/credential guard are not compatible
                device guard are not compatible*|credential guard are not compatible*|/dev/kvm: device or resource busy|kvm: device or resource busy
                failed to initialize kvm: device or resource busy|another virtual machine manager is currently running
                please disable the kvm kernel extension*|verr_supdrv_no_raw_mode_hyper_v_root
                vmware workstation and hyper-v are not compatible|vmware player and hyper-v are not compatible|and hyper-v are not compatible
                """),
            new("virtualbox|vmware|haxm|android*", HyperV, """
                conflict*|kollidier*|konflikt*|en conflit|conflicto|conflitto|conflito|конфликт*|衝突|競合|冲突|衝突|충돌
                """),
            new("virtualbox|vmware|haxm|android*", HyperV, Concepts.Incompatible),
            new("device/credential guard|credential guard|device guard", Concepts.Incompatible)) with
        {
            NamesTheCause = true,
        },
        Other("virtualbox-nem", "VirtualBox", "other-hypervisor", "VirtualBox tried to run on top of Hyper-V and did not find the programming interface it needs.", Sources.VirtualBoxManual,
            Sign.Says("""
                verr_nem_missing_kernel_api*|verr_cpum_invalid_hwvirt_config|verr_nem_vm_create_failed|verr_nem_ring3_only|whvsetuppartition failed
                verr_nem_map_pages_failed
                """)),
        Other("virtualbox-other", "VirtualBox", "virtualbox", "VirtualBox failed for a reason of its own.", Sources.VirtualBoxManual,
            Sign.Says("""
                vm has become "inaccessible*|could not detect virtualbox|kernel driver not installed (rc=*|verr_vm_driver_not_installed
                verr_vm_driver_version_mismatch|verr_path_not_found|verr_supdrv*|verr_sup_vp*|verr_pdm*|verr_internal_error|verr_no_memory
                verr_access_denied|verr_file_not_found|verr_intnet_flt_if_not_found|verr_ldr*|vbox_e_invalid_object_state|vbox_e_file_error
                failed to create the host-only adapter*|/dev/vboxnetctl
                vboxdrv kernel module*|supr3hardened*|virtualbox is complaining that the kernel module is not loaded*|virtualbox is complaining*
                has terminated unexpectedly during startup*|verr_virtualbox*|virtualbox kernel module is not loaded|vbox_e_object_not_found
                """),
            new("virtualbox|vboxmanage", "kernel module|kernel driver|inaccessible|kernelmodul|カーネルモジュール|内核模块", Join(NotLoaded, Error, "inaccessible|not installed"))),
        Other("kvm-permission", "KVM", "permission", "KVM is there, but this account may not open it.", Sources.Kvm,
            Sign.Says("""
                could not access kvm kernel module: permission denied*|failed to initialize kvm: permission denied
                kvm device cannot be opened for reading and writing|snap kvm interface*|connect multipass:kvm|no access to /dev/kvm
                /dev/kvm permission denied|/dev/kvm: permission denied|this user doesn't have permissions to use kvm*
                not have permission to access /dev/kvm|kvm: permission denied|permission denied opening /dev/kvm
                kvm object: error(13)|kvm(error(13))|/dev/kvm is accessible : fail*|/dev/kvm is accessible: fail*
                is world writable or you are in a group*
                """),
            new(Kvm, Concepts.Barred) { Within = 140 }) with
        {
            NamesTheCause = true,
        },
        Other("qemu-other", "KVM", "qemu", "QEMU or libvirt failed for a reason of its own.", Sources.Kvm,
            Sign.Says("""
                failed to connect socket to '/var/run/libvirt/libvirt-sock*|failed to connect to the hypervisor|no domain with matching name*
                failed to get "write" lock*|failed to get shared "write" lock*|cannot set up guest memory*|network 'default' is not active
                failed to get domain*|could not open backing file*|internal error: process exited while connecting to monitor*
                error: failed to start domain*|unable to connect to libvirt*|no polkit agent available*|kvm: entry failed, hardware error*
                start failed: qemu exited with code*|task error: start failed|shadow paging and nested virtualisation are mutually exclusive
                guest cpu doesn't match specification*|kvm_buf_set_msrs*|failed to set msr*|qemu command not available*|qemu failed to run feature checks
                instance type "virtual-machine" is not supported*|isn't supported for "virtual-machine"
                """),
            new("qemu*|libvirt*|virsh|virterror*", "cannot allocate memory|permission denied|no such domain|address already in use|lock")),
        Other("wsl-feature-or-service", "WSL 2", "feature", "A Windows feature or service that WSL needs is missing.", Sources.WslTroubleshooting,
            Sign.Says("""
                hcs_e_service_not_available|operation could not be started because a required feature is not installed|0x80370114|0xc0370114|optional components needed to run wsl are not installed
                wsl1 is not supported with your*|wsl_e_wsl_optional_component_required|wsl_e_virtual_machine_platform_required|0x8004032d
                failed to start virtual networking*|the windows subsystem for linux optional component is not enabled|0x8007019e
                wsl_e_wsl_not_installed|wsl_e_os_not_supported|legacy distribution does not support wsl 2|hyper-v firewall is not supported
                """),
            new("wsl1|wsl 1", NotSupported, MachineConfiguration),
            new("wsl1|wsl 1", NotSupported) { Elsewhere = ["windows subsystem for linux|linux 用 windows サブシステム"], AtEnd = true },
            new(Wsl, NotInstalled) { Within = 100, Elsewhere = ["wsl.exe|wsl --install"] },
            new(Install, VirtualMachinePlatform, "--no-distribution") { Within = 260, Unless = [Firmware] },
            new(Wsl, """
                optional component*|optionale komponente*|composants facultatifs|composant facultatif|componentes opcionales|componente opcional
                componenti facoltativi|componentes opcionais|składniki opcjonalne|дополнительные компоненты|オプション コンポーネント|オプションコンポーネント|可选组件|選用元件
                선택적구성요소
                """, NotInstalled) { Within = 220 }),
        Other("wsl-disk", "WSL 2", "disk", "The virtual disk of the distribution is in use, missing or damaged.", Sources.WslTroubleshooting,
            Sign.Says("""
                vhd is currently in use|virtual disk is corrupted|wsl/service/createinstance/mountvhd*|mountvhd/hcs*|mountdisk/hcs*
                wsl_e_disk_corrupted|wsl_e_disk_mount_failed|failed to attach disk*
                """),
            new("vhd|vhdx", InUse) { Elsewhere = [Wsl] },
            new(Wsl, """
                vhd|vhdx|virtual disk|virtuelle festplatte|disque virtuel|disco virtual|仮想ディスク|虚拟磁盘|虛擬磁碟|가상디스크
                """, Join(InUse, "corrupt*|beschädigt|endommagé|dañado|danneggiato|corrompido|поврежден|破損|损坏|損毀|손상"))),
        Other("wsl-kernel", "WSL 2", "wsl", "The Linux kernel that belongs to WSL 2 is missing or too old.", Sources.WslTroubleshooting,
            Sign.Says("0x800701bc|aka.ms/wsl2kernel*|an update to its kernel component|wsl_e_kernel_not_found|wsl_e_custom_kernel_not_found")),
        Other("wsl-other", "WSL 2", "wsl", "WSL failed in its virtual machine for another reason.", Sources.WslTroubleshooting,
            Sign.Says("""
                wsl/service/createinstance/createvm/hcs/*|wsl/service/createinstance/createvm/*|wsl/service/createinstance/*|wsl/service/0x*
                wsl/createinstance/*|createvm/hcs*|wsl/service/e_*|wsl/service/registerdistro/*|wsl/service/createvm/*|failed to configure network (networkingmode*
                """),
            new("hcs/*", "timed out|timeout|invalid|not found|stopped|unexpected*|critical")),
        Other("containers-image-mismatch", "Windows containers", "image", "The container image and its host are of different Windows builds.", Sources.HcsResults,
            Sign.Says("""
                0x80370101|0xc0370101|hcs_e_image_mismatch|container operating system does not match the host*
                operating system of the container does not match*
                """) ) with
        {
            NamesTheCause = false,
        },
        Other("host-compute-service", "Windows containers", "compute-service", "The Host Compute Service refused or lost the virtual machine or container.", Sources.HcsResults,
            Sign.Says("""
                0x80370100|0x80370103|0x80370104|0x80370105|0x80370106|0x80370107|0x80370108|0x80370109|0x8037010a|0x8037010b|0x8037010c|0x8037010d
                0x8037010e|0x8037010f|0x80370110|0x80370111|0x80370112|0x80370113|0x80370115|0x80370116|0x80370117|0x80370118|0x80370119|0x8037011a
                0x8037011d|0x8037011e|0x8037011f
                0xc0370109|0xc037010d|0xc037010e|0xc0370110|virtual machine or container json document is invalid*
                virtual machine or container with the specified identifier*|response was not received from the virtual machine or container*
                virtual machine or container exited unexpectedly*|the virtual machine or container was forcefully exited*
                hcs_e_connection_timeout|hcs_e_invalid_json|hcs_e_system_not_found|hcs_e_terminated|hcs_e_unexpected_exit|hcs_e_invalid_state
                hcs_e_connection_closed|hcs_e_operation_*|hcs_e_unknown_message|hns failed with error*|failed to start the host compute service
                hcs_e_*
                """),
            Sign.Says("failed in win32:*|failure in a windows system call:*"),
            new("compute system", Join(Error, CannotStart, "failed*"), "0x8*") { Within = 120 },
            new("windows sandbox", Join(CannotStart, "failed to initialize")) { Elsewhere = ["0x8*|timeout*|timed out"] }),
        Other("vmware-other", "VMware", "vmware", "VMware failed for a reason of its own.", Sources.Vmware,
            Sign.Says("""
                vmware authorization service is not running|could not open /dev/vmmon*|cannot open /dev/vmmon*|failed to initialize monitor device
                module 'disk' power on failed|module disk power on failed|unable to change virtual machine power state*
                not enough physical memory is available to power on this virtual machine*|failed to lock the file|transport (vmdb) error*
                vmmon module*|module 'monitor' power on failed|get vmx lock|module 'devicepoweron' power on failed|unable to open kernel device*
                cpu has been disabled by the guest operating system*
                """)),
        Other("android-emulator-other", "Android Emulator", "emulator", "The emulator failed for a reason of its own.", Sources.AndroidEmulator,
            Sign.Says("""
                unable to run android emulator error*|hax is not working and emulator runs in emulation mode*|error 4294967201|hax is not working*|failed to start the gvm*|emulator: error: not enough space*|not enough disk space to run avd*
                not enough space to create userdata*
                """),
            new("gvm|aehd|haxm|android emulator hypervisor driver", Join("failed|error|4294967201", CannotStart))),
        Other("vm-tool-other", "Multipass", "tool", "The tool around the virtual machine failed for a reason of its own.", Sources.Multipass,
            Sign.Says("""
                timed out waiting for initialization to complete|cannot connect to the multipass socket|vm already exists|machine does not exist*
                support for hyper-v requires windows*|drv_unsupported_os|drv_not_healthy|drv_not_detected|provider_hyperv_*|provider_virtualbox_*
                provider_kvm2_*|provider_vmware_*|pr_hyperv_*|pr_kvm_*|pr_virtualbox_*
                check_kvm_support*|provider 'hyperv' requires admin*|the provider 'hyperv' that was requested*
                """),
            new("gvproxy|podman-machine*|limactl|colima|multipassd|rancher desktop", "timed out|permission denied|already in use|bind: address*")),
    ];

    private static ErrorFamily Other(string id, string product, string pointer, string proves, Evidence source, params IReadOnlyList<Sign> signs) => new()
    {
        Id = id,
        Product = product,
        System = SystemOf(product),
        Verdict = Verdict.OtherVirtualization,
        Pointer = pointer,
        Proves = proves,
        Source = source,
        Signs = signs,
    };

    private static GuestSystem SystemOf(string product) => product switch
    {
        "KVM" => GuestSystem.Linux,
        "WSL 2" or "Windows containers" => GuestSystem.Windows,
        _ => GuestSystem.Unknown,
    };

    private static Concept Join(params Concept[] concepts) => Concepts.Join(concepts);
}
