using Bot.Core.Diagnosis;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>What is picked out of a paste beside the verdict.</summary>
public sealed class NamesAndCodesTests
{
    private const string BecauseNotRunning = "because one of the Hyper-V components is not running";

    private static readonly ErrorReader Reader = new();

    [Theory]
    [InlineData("MACHINE", "Failed to start the virtual machine 'MACHINE' " + BecauseNotRunning)]
    [InlineData("ubuntu 22.04 (lab)", "Failed to start the virtual machine 'ubuntu 22.04 (lab)' " + BecauseNotRunning)]
    [InlineData("Bob's box", "Failed to start the virtual machine 'Bob's box' " + BecauseNotRunning)]
    [InlineData("開発 環境", "Hyper-V コンポーネントの 1 つが実行されていないため、仮想マシン '開発 環境' を起動できませんでした。")]
    [InlineData("開発", "仮想マシン「開発」はハイパーバイザーが実行されていないため起動できませんでした。")]
    [InlineData("测试", "无法启动虚拟机“测试”，因为其中一个 Hyper-V 组件未运行。")]
    [InlineData("dev", "하이퍼바이저가 실행되고 있지 않아 가상 머신 'dev'을(를) 시작할 수 없습니다.")]
    [InlineData("LAB1", "Échec du démarrage de l’ordinateur virtuel « LAB1 », car l’un des composants Hyper-V n’est pas en cours d’exécution.")]
    [InlineData("SRV-DB", "Fehler beim Starten des virtuellen Computers „SRV-DB“, weil eine der Hyper-V-Komponenten nicht ausgeführt wird.")]
    [InlineData("lab", "Nie można uruchomić maszyny wirtualnej „lab”, ponieważ jeden ze składników funkcji Hyper-V nie jest uruchomiony.")]
    [InlineData("srv", "Не удалось запустить виртуальную машину «srv», так как один из компонентов Hyper-V не запущен.")]
    [InlineData("build", "{\"message\":\"Failed to start the virtual machine \\u0027build\\u0027 because one of the Hyper-V components is not running.\"}")]
    [InlineData("nested-dc01", "Virtual machine nested-dc01 could not be started because the hypervisor is not running.")]
    [InlineData("Windows 10", "Failed to open a session for the virtual machine Windows 10.\n\nVT-x is not available (VERR_VMX_NO_VMX).")]
    [InlineData("win2019", "error: Failed to start domain 'win2019'\nerror: unsupported configuration: Emulator '/usr/bin/qemu-kvm' does not support virt type 'kvm'")]
    [InlineData(null, "Failed to start the virtual machine '<VM name>' " + BecauseNotRunning)]
    [InlineData(null, "The virtual machine could not be started because the hypervisor is not running.")]
    [InlineData(null, "Please enable the \"Virtual Machine Platform\" optional component and ensure virtualization is enabled in the BIOS.")]
    [InlineData(null, "Habilitar \"Plataforma de máquina virtual\" y asegúrese de que la virtualización esté habilitada en el BIOS. https://aka.ms/enablevirtualization \"x\"")]
    [InlineData("Fedora 41", "Für die virtuelle Maschine Fedora 41 konnte keine neue Sitzung eröffnet werden.\n\nVT-x is not available (VERR_VMX_NO_VMX).")]
    [InlineData("Fedora 41", "Impossible d'ouvrir une session pour la machine virtuelle Fedora 41.\n\nVT-x is not available (VERR_VMX_NO_VMX).")]
    [InlineData("fedora", "No se pudo abrir una sesión para la máquina virtual fedora.\n\nAMD-V is not available (VERR_SVM_NO_SVM).")]
    [InlineData("fedora", "Не удалось открыть сессию для виртуальной машины fedora.\n\nVT-x is not available (VERR_VMX_NO_VMX).")]
    [InlineData("fedora", "Nie udało się otworzyć sesji dla maszyny wirtualnej fedora.\n\nVT-x is not available (VERR_VMX_NO_VMX).")]
    [InlineData("fedora", "不能为虚拟电脑 fedora 打开一个新任务.\n\nVT-x is not available (VERR_VMX_NO_VMX).")]
    [InlineData("db 7", "Virtual machine db 7 could not be started because the hypervisor is not running.")]
    [InlineData("db7", "하이퍼바이저가 실행되고 있지 않아 'db7' 가상 컴퓨터를 시작할 수 없습니다.")]
    [InlineData(null, "The tool failed to start the VM: \"The virtual machine could not be started because the hypervisor is not running.\"")]
    [InlineData(null, "failed to start VM: HcsStart failed with 0x80370102")]
    [InlineData(null, "Azure の VM で Hyper-V を使うと「one of the Hyper-V components is not running」と出ます。")]
    [InlineData("build 7", "无法启动虚拟机“build 7”，因为虚拟机监控程序未运行")]
    [InlineData("win-s4", "「无法启动虚拟机 win-s4，因为虚拟机监控程序未运行」")]
    [InlineData("dev", "Restarting existing virtualbox VM for \"dev\" ...\nVBoxManage: error: VT-x is not available (VERR_VMX_NO_VMX)")]
    [InlineData("box7", "Unable to start the VM: /usr/bin/VBoxManage startvm box7 --type headless failed:\nVBoxManage: error: VT-x is not available (VERR_VMX_NO_VMX)")]
    [InlineData(null, "VBoxManage startvm 214ed993-99a0-4085-9066-1f0485ba134b: VT-x is not available (VERR_VMX_NO_VMX)")]
    [InlineData("DB", "Start-VM : Nie można uruchomić maszyny wirtualnej „DB”, ponieważ funkcja hypervisor nie działa.")]
    [InlineData(null, "Start-VM : The operation failed because the hypervisor is not running.")]
    public void The_machine_inside_is_named_as_the_message_names_it(string? name, string paste) => Assert.Equal(name, Reader.Read(paste).InnerMachine);

    [Theory]
    [InlineData("HV-AZ01", "Source: Microsoft-Windows-Hyper-V-Hypervisor\nEvent ID: 41\nComputer:      HV-AZ01.contoso.com\nDescription:")]
    [InlineData("hv01", "イベント ID: 41\nコンピューター: hv01")]
    [InlineData("VMHOST7", "Ereignis-ID: 42\nComputer: VMHOST7")]
    [InlineData("az-kvm-1", "user@az-kvm-1:~$ kvm-ok\nKVM acceleration can NOT be used")]
    [InlineData("kvmhost", "[root@kvmhost ~]# modprobe kvm_intel")]
    [InlineData("srv9", "[srv9]: PS C:\\Users\\anna> Start-VM web")]
    [InlineData("NODE4", "PSComputerName : NODE4")]
    [InlineData("evt-host", "<Event><System><EventID>41</EventID><Computer>evt-host</Computer></System></Event>")]
    [InlineData(null, "mail anna@contoso.com about the computer in room 3")]
    [InlineData(null, "this computer: no idea")]
    [InlineData("HV-LYON", "ID de l’événement : 41\nOrdinateur : HV-LYON.contoso.com\nDescription :")]
    [InlineData("HVSEV", "Id. de evento: 41\nEquipo: HVSEV\nDescripción:")]
    [InlineData("HVRIO", "Identificação do Evento: 41\nComputador: HVRIO\nDescrição:")]
    [InlineData("HVKRK", "Identyfikator zdarzenia: 41\nKomputer: HVKRK\nOpis:")]
    [InlineData("HVKAZ", "Код события: 41\nКомпьютер: HVKAZ\nОписание:")]
    [InlineData("HVCD", "事件 ID: 41\n计算机: HVCD\n说明:")]
    [InlineData("HVTC", "事件識別碼: 41\n電腦: HVTC\n描述:")]
    [InlineData("HVBS", "이벤트 ID: 41\n컴퓨터: HVBS\n설명:")]
    [InlineData("hv-5", "MachineName : hv-5\nId : 41")]
    public void The_host_is_proposed_from_event_log_and_prompt(string? host, string paste) => Assert.Equal(host, Reader.Read(paste).HostProposal);

    [Fact]
    public void Codes_are_listed_once_in_order_and_read_through_a_bad_screenshot()
    {
        var reading = Reader.Read("WslRegisterDistribution failed with error: 0x8O370lO2, again 0x80370102, then VERR_VMX_NO_VMX and 0x80004005.");

        Assert.Equal(["0x80370102", "VERR_VMX_NO_VMX", "0x80004005"], reading.Codes);
    }

    [Fact]
    public void Event_ids_are_listed_and_count_only_under_their_provider()
    {
        var hypervisor = Reader.Read("Source: Microsoft-Windows-Hyper-V-Hypervisor\nEvent ID: 41");
        var power = Reader.Read("Source: Microsoft-Windows-Kernel-Power\nEvent ID: 41");

        Assert.Equal([41], hypervisor.EventIds);
        Assert.Equal([41], power.EventIds);
        Assert.Equal((Verdict.NoHypervisor, Verdict.NotRecognized), (hypervisor.Verdict, power.Verdict));
    }
}
