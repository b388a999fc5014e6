using Bot.Core.Diagnosis.Matching;
using Bot.Core.Machines;
using static Bot.Core.Diagnosis.Families.States;
using static Bot.Core.Diagnosis.Families.Words;

namespace Bot.Core.Diagnosis.Families;

/// <summary>What stands on the Windows hypervisor (WSL 2, Windows containers, Docker Desktop, Sandbox) says that it is not there.</summary>
internal static class WindowsFamilies
{
    private static readonly Concept Enable = """
        enable|enabled|turned on|aktivieren|aktiviert|activez|activer|activé*|habilit*|activ*|abilitat*|abilitare|attivat*|ativ*|włącz*|включ*|увімкн*
        schakel*|ingeschakeld|povol*|zapnut*|etkinleştir*|aktiver*|otettu käyttöön|engedélyez*
        有効|启用|啟用|开启|開啟|활성화|사용하도록
        """;

    private static readonly Concept VirtualizationSupport = """
        virtualization support|virtualisation support|virtualisierungsunterstützung|prise en charge de la virtualisation|soporte de virtualización
        compatibilidad con virtualización|supporto per la virtualizzazione|supporto della virtualizzazione
        suporte à virtualização|suporte de virtualização|поддержка виртуализации|поддержку виртуализации|obsługi wirtualizacji|obsługa wirtualizacji
        仮想化のサポート|仮想化サポート|虚拟化支持|虛擬化支援|가상화지원
        """;

    public static IReadOnlyList<ErrorFamily> All { get; } =
    [
        new()
        {
            Id = "wsl-virtualization-missing",
            Product = "WSL 2",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "WSL 2 cannot make its virtual machine: virtualization or the Virtual Machine Platform is not there.",
            Source = Sources.WslTroubleshooting,
            Causes = [LikelyCause.FeatureOff, LikelyCause.SecurityType, LikelyCause.LaunchTypeOff, LikelyCause.RestartPending, LikelyCause.NotExposedByOuterMachine, LikelyCause.OtherHypervisor],
            Signs =
            [
                Sign.Says("""
                    hcs_e_hyperv_not_installed|virtual machine could not be started because a required feature is not installed|0x80370102|0xc0370102
                    80370102|-2143878910|aka.ms/enablevirtualization*
                    wsl2 is not supported with your current machine configuration|wsl 2 is not supported with your current machine configuration
                    wsl2 is unable to start since virtualization is not enabled|wsl2 is unable to start since virtualisation is not enabled
                    wsl2 is unable to start because virtualization is not enabled
                    please enable the virtual machine platform windows feature and ensure virtualization is enabled
                    """),
                new(VirtualMachine, CannotStart, Concepts.RequiredFeature, NotInstalled) { Sure = true, Within = 220 },
                new(Wsl2, NotSupported, MachineConfiguration) { Within = 140, Sure = true, Unless = ["wsl1"] },
                new(Wsl2, CannotStart, Virtualization, Join(NotEnabled, NotAvailable)) { Within = 200 },
                new(VirtualMachinePlatform, Firmware, Virtualization, Enable) { Within = 260, Sure = true, Unless = [Talk.People, "make sure|before you|how to|how do|workshop*"] },
            ],
        },
        new()
        {
            Id = "containers-no-hypervisor",
            Product = "Windows containers",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "A container with Hyper-V isolation found no hypervisor on its host.",
            Source = Sources.HcsResults,
            Causes = [LikelyCause.FeatureOff, LikelyCause.SecurityType, LikelyCause.LaunchTypeOff, LikelyCause.ServiceStopped],
            Signs =
            [
                Sign.Says("""
                    no hypervisor is present|0xc0351000|c0351000|-1070264320|error_hv_not_present|status_hv_not_present
                    since the hypervisor is not running in the host|hypervisor is not running in the host|hypervisor is not present on this system
                    windows hypervisor is not present|since hyper-v is not installed on the host
                    """),
                new("hyper-v container*", CannotStart, Hypervisor),
                new(Hypervisor, Join(NotAvailable, Concepts.None), ThisMachine) { Within = 90 },
            ],
            Events = [new("Microsoft-Windows-Hyper-V-Compute", 12001, 11008)],
        },
        new()
        {
            Id = "sandbox-no-hypervisor",
            Product = "Windows Sandbox",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "The sandbox looked for a hypervisor and found none.",
            Source = Sources.Sandbox,
            Causes = [LikelyCause.FeatureOff, LikelyCause.SecurityType, LikelyCause.LaunchTypeOff, LikelyCause.FirmwareOff],
            Signs =
            [
                Sign.Says("""
                    no hypervisor was found|no hypervisor found|nohypervisorfound|windows sandbox cannot be installed: virtualization support*
                    windows sandbox cannot be installed: the processor does not*
                    """),
                new("windows sandbox|windows-sandbox|windows サンドボックス|windows 沙盒", Virtualization, NotEnabled),
                new("windows sandbox|windows-sandbox|windows サンドボックス|windows 沙盒", CannotInstall, Virtualization),
                new(Hypervisor, Concepts.None, "gefunden|trouvé|encontr*|trovato|znaleziono|найден*|обнаружен*|見つかりませ|未找到|找不到|찾을수없") { Within = 70 },
            ],
        },
        new()
        {
            Id = "docker-virtualization-missing",
            Product = "Docker Desktop",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "Docker Desktop did not find virtualization on this computer.",
            Source = Sources.DockerVirtualization,
            Causes = [LikelyCause.FeatureOff, LikelyCause.SecurityType, LikelyCause.LaunchTypeOff, LikelyCause.FirmwareOff, LikelyCause.OtherHypervisor],
            Signs =
            [
                Sign.Says("""
                    hardware assisted virtualization and data execution protection must be enabled
                    hardware-assisted virtualization and data execution protection must be enabled|virtualization support not detected
                    virtualisation support not detected
                    virtualization support wasn't detected|virtualisation support wasn't detected|virtualization support was not detected
                    because virtualization is not detected
                    hardware assisted virtualization is not enabled|hardware-assisted virtualization is not enabled
                    """),
                new("docker desktop|docker", CannotStart, Virtualization, Join(NotEnabled, NotAvailable)) { Within = 220 },
                new(Virtualization, Concepts.DataExecution, MustBeEnabled, Firmware) { Sure = true, Within = 220, Unless = [Talk.People, Talk.Instruction] },
                new(VirtualizationSupport, Concepts.NotDetected) { Within = 90, AtEnd = true },
                new("docker desktop|docker", Virtualization, Firmware, NotEnabled) { Within = 200 },
                new("docker desktop|docker", CannotStart, Virtualization, MustBeEnabled) { Within = 220 },
                new("docker desktop|docker", Concepts.Sought, Hypervisor) { Within = 120 },
            ],
        },
        new()
        {
            Id = "subsystem-for-android-no-virtualization",
            Product = "Windows Subsystem for Android",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "The subsystem could not start its virtual machine because virtualization is off or missing.",
            Source = Sources.Whpx,
            Causes = [LikelyCause.FeatureOff, LikelyCause.SecurityType, LikelyCause.FirmwareOff],
            Signs =
            [
                Sign.Says("virtual machine platform is turned on for your pc|virtual machine platform is enabled for the computer|virtual machine platform is enabled for your pc"),
                new("windows subsystem for android|wsa|subsystem for android", Virtualization, Join(NotEnabled, NotAvailable, NotSupported)),
                new("windows subsystem for android|wsa|subsystem for android", CannotStart, Join(Virtualization, VirtualMachinePlatform)),
            ],
        },
        new()
        {
            Id = "virtualization-based-security-unsupported",
            Product = "Windows",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "Windows could not turn on virtualization-based security because the processor offers no virtualization.",
            Source = Sources.EnableNested,
            Causes = [LikelyCause.SecurityType, LikelyCause.FirmwareOff],
            Signs =
            [
                Sign.Says("""
                    virtualization-based security (vbs) is enabled but not running due to missing hypervisor*
                    this computer does not meet the hardware requirements for hyper-v
                    virtualization-based security failed to start because the hypervisor*
                    """),
                new("virtualization-based security|credential guard|device guard|vbs", Hypervisor, NotRunning),
            ],
        },
    ];

    private static Concept Join(params Concept[] concepts) => Concepts.Join(concepts);
}
