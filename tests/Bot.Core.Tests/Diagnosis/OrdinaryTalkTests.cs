using Bot.Core.Diagnosis;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>What people say and paste about virtualization without having this trouble. None of it may open a diagnosis.</summary>
public sealed class OrdinaryTalkTests
{
    private static readonly ErrorReader Reader = new();

    [Theory]
    [InlineData("is Hyper-V running on our build VM?")]
    [InlineData("we enabled nested virtualization yesterday")]
    [InlineData("Is the hypervisor not running on node 3, or is it just the monitoring?")]
    [InlineData("Hypervisor successfully started.")]
    [InlineData("Log Name: System\nSource: Microsoft-Windows-Hyper-V-Hypervisor\nEvent ID: 1\nLevel: Information\nHypervisor successfully started.")]
    [InlineData("Log Name: System\nSource: Microsoft-Windows-Kernel-Power\nEvent ID: 41\nLevel: Critical\nThe system has rebooted without cleanly shutting down first.")]
    [InlineData("Source: Service Control Manager\nEvent ID: 7036\nThe Hyper-V Virtual Machine Management service entered the running state.")]
    [InlineData("'LAB-DC' failed to start. (Virtual machine ID 3F1B7A52-1F0E-4B5C-9E0B-0A9D7D6B2C11)")]
    [InlineData("A hypervisor has been detected. Features required for Hyper-V will not be displayed.")]
    [InlineData("Hyper-V Requirements: A hypervisor has been detected. Features required for Hyper-V will not be displayed.")]
    [InlineData("Anforderungen für Hyper-V: Es wurde ein Hypervisor erkannt. Features, die für Hyper-V erforderlich sind, werden nicht angezeigt.")]
    [InlineData("Hyper-V の要件: ハイパーバイザーが検出されました。Hyper-V に必要な機能は表示されません。")]
    [InlineData("Hyper-V 要求: 已检测到虚拟机监控程序。将不显示 Hyper-V 所需的功能。")]
    [InlineData("Virtualization:                  VT-x\nHypervisor vendor:               Microsoft\nVirtualization type:             full")]
    [InlineData("INFO: /dev/kvm exists\nKVM acceleration can be used")]
    [InlineData("[    0.9] kvm: Nested Virtualization enabled\n[    0.9] SVM: kvm: Nested Paging enabled")]
    [InlineData("accel:\n0\nWHPX(10.0.22631) is installed and usable.\naccel")]
    [InlineData("QEMU: Checking for hardware virtualization : PASS")]
    [InlineData("The new KVM switch is not available until Tuesday, please share the old one.")]
    [InlineData("The KVM console in rack 4 is not available.")]
    [InlineData("Two Hyper-V components are not running the latest patch level, Anna will update them.")]
    [InlineData("How do I install Hyper-V on Windows 11 Home?")]
    [InlineData("If virtualization is disabled in the BIOS, Docker will not start, so please check before the workshop.")]
    [InlineData("Make sure that virtualization is enabled in the BIOS before you install WSL 2.")]
    [InlineData("Reminder: the laptops need virtualization turned on in the firmware settings.")]
    [InlineData("Nested virtualization is not supported on B-series sizes, that is why we moved to Dv5.")]
    [InlineData("We disabled Hyper-V on the jump hosts because VirtualBox and Hyper-V do not like each other.")]
    [InlineData("Our host does not support virtualization of GPUs, so the render farm stays physical.")]
    [InlineData("Does Standard_D4s_v5 support nested virtualization?")]
    [InlineData("Can WSL 2 run in an Azure VM?")]
    [InlineData("wsl --status\nDefault Distribution: Ubuntu\nDefault Version: 2")]
    [InlineData("wsl: Using legacy distribution registration. Consider using a tar based distribution instead.")]
    [InlineData("The virtual machine 'jump01' was started by anna@contoso.com.")]
    [InlineData("Failed to start virtual machine 'web01'. Error: Allocation failed. We do not have sufficient capacity for the requested VM size in this region.")]
    [InlineData("Unable to resize the VM since changing from resource disk to non-resource disk VM size and vice-versa is not allowed.")]
    [InlineData("The requested VM size Standard_D4s_v5 is not available in the current region.")]
    [InlineData("Docker Desktop requires virtualization, so order the bigger laptop.")]
    [InlineData("docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?")]
    [InlineData("Docker Desktop is running and all containers are healthy.")]
    [InlineData("The Hyper-V extensible switch training moved to Friday.")]
    [InlineData("VMware licences are not supported by procurement any more.")]
    [InlineData("Error: Could not find a part of the path 'C:\\ProgramData\\Docker\\config'.")]
    [InlineData("Our lab: 3 Hyper-V hosts, 40 VMs, one Proxmox box. Everything is fine.")]
    [InlineData("The build is not running because one of the components is missing a test.")]
    [InlineData("System.Exception: one of the pipeline components is not running")]
    [InlineData("The service did not respond to the start or control request in a timely fashion. (0x8007041D)")]
    [InlineData("Access is denied. (0x80070005)")]
    [InlineData("Not enough memory resources are available to process this command.")]
    [InlineData("Der Hypervisor läuft wieder, danke!")]
    [InlineData("Läuft Hyper-V auf dem Server oder nicht?")]
    [InlineData("Wir haben die Virtualisierung im BIOS gestern aktiviert.")]
    [InlineData("La virtualisation est-elle activée dans le BIOS de ce serveur ?")]
    [InlineData("Nous n'utilisons plus Hyper-V sur ces machines.")]
    [InlineData("¿Está habilitada la virtualización en el BIOS?")]
    [InlineData("Hyper-V non è più in uso da noi.")]
    [InlineData("O Hyper-V será atualizado amanhã às 20h.")]
    [InlineData("ハイパーバイザーは問題なく実行されています。")]
    [InlineData("仮想化を BIOS で有効にする手順を教えてください。")]
    [InlineData("Hyper-V は動いていますか？")]
    [InlineData("入れ子になった仮想化を有効にする方法についての記事です。")]
    [InlineData("虚拟机监控程序运行正常。")]
    [InlineData("请问如何在 BIOS 中启用虚拟化？")]
    [InlineData("虛擬機器已順利啟動。")]
    [InlineData("하이퍼바이저가 정상적으로 실행되고 있습니다.")]
    [InlineData("BIOS에서 가상화를 활성화하는 방법을 알려 주세요.")]
    [InlineData("Гипервизор работает нормально, спасибо.")]
    [InlineData("Включена ли виртуализация в BIOS?")]
    [InlineData("Hypervisor działa poprawnie.")]
    [InlineData("Standard_D4s_v5")]
    [InlineData("/subscriptions/0b1f6471-1bf0-4dda-aec3-111122223333/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/hyperv-host")]
    [InlineData("0x80004005")]
    [InlineData("")]
    [InlineData("   \n\t ")]
    public void Is_left_alone(string text)
    {
        var reading = Reader.Read(text);

        Assert.True(reading.Verdict == Verdict.NotRecognized, $"{reading.Family}: {text}");
        Assert.Null(reading.Family);
        Assert.Null(reading.InnerMachine);
    }
}
