using Bot.Core.Diagnosis;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>Virtualization trouble whose text names another cause: the size of the Azure VM is not the suspect.</summary>
public sealed class OtherCauseTests
{
    private static readonly ErrorReader Reader = new();

    [Theory]
    [InlineData("memory", "'SRV01' failed to start.\nNot enough memory in the system to start the virtual machine SRV01 with ram size 8192 megabytes.")]
    [InlineData("memory", "Der virtuelle Computer \"A\" konnte nicht gestartet werden: Nicht genügend Arbeitsspeicher im System.")]
    [InlineData("memory", "システムのメモリ不足のため、仮想マシン 'A' を起動できませんでした。")]
    [InlineData("disk", "'A' Synthetic SCSI Controller (Instance ID 1): Failed to Power on with Error 'The system cannot find the file specified.' (0x80070002).")]
    [InlineData("permission", "You do not have the required permission to complete this task. Contact the administrator of the authorization policy for the computer 'HV1'.")]
    [InlineData("service", "The Virtual Machine Management Service is not running.")]
    [InlineData("service", "Hyper-V encountered an error trying to access an object on computer 'HV1' because the object was not found.")]
    [InlineData("launch-type", "Hypervisor launch has been disabled through the hypervisorlaunchtype bcdedit setting.")]
    [InlineData("launch-type", "Log Name: System\nSource: Microsoft-Windows-Hyper-V-Hypervisor\nEvent ID: 5\nFailed to start the virtual machine 'A' because one of the Hyper-V components is not running.")]
    [InlineData("other-hypervisor", "Hyper-V cannot be installed: A hypervisor is already running.")]
    [InlineData("other-hypervisor", "VT-x is being used by another hypervisor (VERR_VMX_IN_VMX_ROOT_MODE).")]
    [InlineData("other-hypervisor", "VMware Workstation and Device/Credential Guard are not compatible. VMware Workstation can be run after disabling Device/Credential Guard.")]
    [InlineData("other-hypervisor", "Call to WHvSetupPartition failed (VERR_NEM_VM_CREATE_FAILED).")]
    [InlineData("permission", "Could not access KVM kernel module: Permission denied\nqemu-system-x86_64: failed to initialize KVM: Permission denied")]
    [InlineData("permission", "emulator: ERROR: x86_64 emulation currently requires hardware acceleration!\nCPU acceleration status: This user doesn't have permissions to use KVM (/dev/kvm).")]
    [InlineData("other-hypervisor", "ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy\nqemu: failed to initialize KVM: Device or resource busy")]
    [InlineData("feature", "The operation could not be started because a required feature is not installed.\nError code: Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE")]
    [InlineData("feature", "WslRegisterDistribution failed with error: 0x8007019e\nThe Windows Subsystem for Linux optional component is not enabled.")]
    [InlineData("image", "The container operating system does not match the host operating system. (0xc0370101)")]
    [InlineData("compute-service", "failed to create VM: HCS_E_CONNECTION_TIMEOUT: 0x80370109")]
    [InlineData("migration", "Virtual machine migration operation for 'A' failed at migration destination 'HV2'. (Virtual machine ID 1)")]
    [InlineData("network", "'A' failed to start: Synthetic Ethernet Port: Failed to allocate resources while connecting to a virtual network.")]
    [InlineData("disk", "Failed to attach disk 'C:\\wsl\\ext4.vhdx' to WSL2: The system cannot find the file specified.\nError code: Wsl/Service/CreateInstance/MountVhd/HCS/ERROR_FILE_NOT_FOUND")]
    [InlineData("guest", "The virtual machine or container reported a critical error and was stopped or restarted. 0x8037011c")]
    [InlineData("boot", "Hypervisor launch failed; Secure Mode Extensions are enabled by the BIOS.")]
    [InlineData("launch-type", "Virtual machine 'A' could not be started because the Virtualization Infrastructure Driver (VID) is not running.")]
    [InlineData("launch-type", "仮想マシン 'A' を起動できませんでした。仮想化インフラストラクチャ ドライバー (VID) が実行されていません。")]
    [InlineData("launch-type", "Не удалось запустить виртуальную машину: драйвер инфраструктуры виртуализации (VID) не работает.")]
    [InlineData("permission", "Error: hyperv machines require admin authority")]
    [InlineData("memory", "Nicht genügend Arbeitsspeicher, um den virtuellen Computer \"K2\" zu starten.")]
    [InlineData("memory", "No hay suficiente memoria para iniciar la máquina virtual K2.")]
    [InlineData("memory", "内存不足，无法启动虚拟机 K2。")]
    [InlineData("memory", "Недостаточно памяти для запуска виртуальной машины K2.")]
    [InlineData("service", "crc: Hyper-V management service not available")]
    [InlineData("service", "Der Dienst „Hyper-V: Verwaltung virtueller Computer“ läuft nicht.")]
    [InlineData("permission", "Wenden Sie sich an den Administrator der Autorisierungsrichtlinie für den Computer 'HV3'.")]
    [InlineData("permission", "コンピューター 'HV3' の承認ポリシーの管理者に問い合わせてください。")]
    [InlineData("feature", "The operation could not be started because a required feature is not installed.")]
    [InlineData("qemu", "TASK ERROR: start failed: QEMU exited with code 1")]
    [InlineData("qemu", "KVM: entry failed, hardware error 0x7")]
    [InlineData("vmware", "Cannot open /dev/vmmon: Broken pipe")]
    [InlineData("virtualbox", "VBoxManage: error: Failed to create the host-only adapter")]
    [InlineData("migration", "Fehler: Die Live-Migration von \"K2\" ist fehlgeschlagen.")]
    [InlineData("emulator", "emulator: ERROR: Not enough disk space to run AVD 'tablet'")]
    [InlineData("unknown", "The operation cannot be performed while the virtual machine is in its current state.")]
    [InlineData("unknown", "The virtual machine 'sql' cannot be started because its configuration version is not supported on this host.")]
    [InlineData("unknown", "Checkpoint operation for 'web' failed. Production checkpoints cannot be created for 'web'.")]
    [InlineData("network", "Hyper-V was not able to find a virtual switch with name \"Default Switch\".")]
    [InlineData("migration", "Virtual machine 'sql' is using processor-specific features not supported on physical computer 'HV2'.")]
    [InlineData("service", "The Virtual Machine Management service could not be contacted.")]
    [InlineData("service", "Cannot connect to the RPC service on computer 'HV01'. Make sure your RPC service is running.")]
    [InlineData("vmware", "Unable to open kernel device \"\\\\.\\VMCIDev\\VMX\": The system cannot find the file specified. Module 'DevicePowerOn' power on failed.")]
    [InlineData("qemu", "TASK ERROR: start failed: org.freedesktop.systemd1.UnitExists: Unit 100.scope already exists.")]
    [InlineData("memory", "仮想マシン 'web01' を起動できませんでした。システムに十分なメモリがありません。")]
    [InlineData("disk", "'web01' の起動に失敗しました。添付ファイル 'D:\\web01.vhdx' を開けませんでした: アクセスが拒否されました。")]
    [InlineData("launch-type", "ハイパーバイザーの起動は bcdedit の hypervisorlaunchtype 設定で無効になっています。")]
    [InlineData("wsl", "WslRegisterDistribution failed with error: 0x800701bc\nWSL 2 requires an update to its kernel component.")]
    [InlineData("wsl", "WSL 2 benötigt ein Update: https://aka.ms/wsl2kernel")]
    [InlineData("feature", "Das Windows-Subsystem für Linux ist nicht installiert. Führen Sie wsl.exe --install aus.")]
    [InlineData("feature", "T h e   W i n d o w s   S u b s y s t e m   f o r   L i n u x   i s   n o t   i n s t a l l e d .   w s l . e x e   - - i n s t a l l")]
    [InlineData("feature", "hyperv does not appear to be installed, but is specified by an existing profile")]
    [InlineData("other-hypervisor", "VMware Workstation 与 Device/Credential Guard 不兼容。")]
    [InlineData("other-hypervisor", "VMware Player und Hyper-V sind nicht kompatibel.")]
    [InlineData("permission", "Firecracker panicked at 'Error creating the Kvm object: Error(13)'")]
    [InlineData("permission", "QEMU: Checking if device /dev/kvm is accessible : FAIL (Check /dev/kvm is world writable or you are in a group that is allowed to access it)")]
    [InlineData("permission", "could not open /dev/kvm: Operation not permitted")]
    [InlineData("compute-service", "HCS: Failed to create compute system (0x80070005)")]
    [InlineData("compute-service", "Windows Sandbox failed to initialize. (0x800705B4)")]
    [InlineData("compute-service", "container 7 encountered an error during CreateContainer failed in Win32: Not enough storage is available. (0xe)")]
    [InlineData("memory", "Start-VM : Nie można uruchomić maszyny „DB”.\nZasoby systemowe nie wystarczają do ukończenia usługi. (0x800705AA)")]
    [InlineData("service", "Virtualization is not available: the virtualization service isn't responding.")]
    [InlineData("service", "The Hyper-V Host Compute Service (vmcompute) terminated unexpectedly.")]
    [InlineData("qemu", "operation failed: guest CPU doesn't match specification: missing features: vmx-ept,vmx-vpid")]
    [InlineData("qemu", "Instance type \"virtual-machine\" is not supported on this server: QEMU command not available for CPU architecture")]
    [InlineData("tool", "Exiting due to DRV_UNSUPPORTED_OS: The driver 'hyperkit' is not supported")]
    [InlineData("feature", "本机未启用 Hyper-V 组件。请在“启用或关闭 Windows 功能”中勾选。")]
    [InlineData("permission", "/dev/kvm: no write access")]
    [InlineData("memory", "Adding the virtual machine 'lab' failed. There are not enough memory resources left. (0x8007000E)")]
    [InlineData("disk", "Failed to attach 'D:\\lab.vhdx': the file is sparse. (0xC03A001A)")]
    [InlineData("feature", "Error: Required Windows feature(s) not enabled : Containers")]
    [InlineData("feature", "Cannot create the driver: PS Hyper-V module is not loaded. Make sure the Hyper-V feature is on.")]
    [InlineData("vmware", "lab01: The CPU has been disabled by the guest operating system.")]
    [InlineData("boot", "Hypervisor launch failed; the system has no sufficient level of ACPI support.")]
    public void Points_to_the_cause_that_the_text_names(string pointer, string paste)
    {
        var reading = Reader.Read(paste);

        Assert.Equal((Verdict.OtherVirtualization, pointer), (reading.Verdict, reading.Pointer));
    }

    [Fact]
    public void A_programming_interface_that_is_missing_beside_a_processor_without_VTx_is_a_missing_hypervisor()
    {
        var reading = Reader.Read("VMMR0_DO_NEM_INIT_VM failed: VERR_NEM_MISSING_KERNEL_API (VERR_NEM_MISSING_KERNEL_API).\nVT-x is not available (VERR_VMX_NO_VMX)");

        Assert.Equal(("virtualbox-no-virtualization", Verdict.NoHypervisor), (reading.Family, reading.Verdict));
    }
}
