using Bot.Core.Diagnosis.Matching;
using Bot.Core.Machines;
using static Bot.Core.Diagnosis.Families.States;
using static Bot.Core.Diagnosis.Families.Words;

namespace Bot.Core.Diagnosis.Families;

/// <summary>Hyper-V names another cause than a missing hypervisor.</summary>
internal static class OtherHyperVFamilies
{
    private static readonly Concept ManagementService = """
        virtual machine management service|vmms|virtual machine management|hyper-v management service|verwaltung virtueller computer
        hyper-v-verwaltungsdienst|verwaltungsdienst für virtuelle computer
        dienst für die verwaltung virtueller computer|service de gestion des machines virtuelles|service gestion d'ordinateurs virtuels
        servicio de administración de máquinas virtuales|servizio gestione macchine virtuali|serviço de gerenciamento de máquinas virtuais
        служба управления виртуальными машинами|usługa zarządzania maszynami wirtualnymi
        仮想マシン管理サービス|虚拟机管理服务|虛擬機器管理服務|가상컴퓨터관리서비스|가상머신관리서비스
        """;

    private static readonly Concept OtherServices = """
        virtualization service|virtualisation service|host compute service|vmcompute|hv host service|hvhost|hyper-v-hostcomputedienst
        hostcomputedienst|service de calcul hôte|servicio de proceso de host|ホストコンピューティングサービス|主机计算服务|主機計算服務|호스트컴퓨팅서비스
        """;

    private static readonly Concept VirtualDevice = """
        synthetic scsi controller*|emulated ide controller*|ide controller*|scsi controller*|.vhdx|.vhd|.avhdx|virtual hard disk*|virtual disk*
        attachment|virtuelle festplatte*|disque dur virtuel|disco duro virtual|disco rigido virtuale|disco rígido virtual|wirtualny dysk*
        виртуальный жесткий диск|仮想ハード ディスク|仮想ハードディスク|虚拟硬盘|虛擬硬碟|가상하드디스크
        """;

    private static readonly Concept Memory = """
        not enough memory|insufficient memory|out of memory|ran out of memory|nicht genügend arbeitsspeicher|nicht genug arbeitsspeicher
        zu wenig arbeitsspeicher|mémoire insuffisante|pas assez de mémoire|memoria insuficiente|no hay suficiente memoria|suficiente memoria|memoria insufficiente
        memória insuficiente|não há memória suficiente|za mało pamięci|niewystarczająca ilość pamięci|недостаточно памяти|メモリが不足|メモリ不足|十分なメモリが|内存不足
        没有足够的内存|記憶體不足|메모리가부족|메모리부족
        """;

    private static readonly Concept ToStart = """
        to start|to power on|zu starten|gestartet werden|pour démarrer|de démarrer|para iniciar|per avviare|aby uruchomić|do uruchomienia
        для запуска|чтобы запустить|запустить|起動するため|起動する|启动|啟動|시작
        """;

    public static IReadOnlyList<ErrorFamily> All { get; } =
    [
        Other("hypervisor-launch-type-off", "launch-type", "The boot configuration tells Windows not to launch the hypervisor.", Sources.WslTroubleshooting,
            Sign.Says("""
                disabled through the hypervisorlaunchtype*|due to auto-launch being disabled|auto-launch being disabled in the registry
                launch has been disabled through*
                """),
            new("hypervisorlaunchtype", Join("launch*", NotEnabled), Hypervisor) { Unless = ["bcdedit /set*"] }) with
        {
            NamesTheCause = true,
            Events = [new(HypervisorLog, 5)],
        },
        Other("hyper-v-infrastructure-driver", "launch-type", "The Virtualization Infrastructure Driver (VID) is not running; the documented cause is mostly hypervisorlaunchtype off.", Sources.WslTroubleshooting,
            Sign.Says("""
                virtualization infrastructure driver (vid) is not running|virtual infrastructure driver (vid) is not running
                virtualization infrastructure driver is not running|vid is not running
                """),
            new("""
                vid|infrastructure driver|infrastrukturtreiber*|pilote d'infrastructure|controlador de infraestructura|driver di infrastruttura
                driver de infraestrutura|драйвер инфраструктуры|sterownik infrastruktury|インフラストラクチャドライバー|基础结构驱动程序|基礎結構驅動程式|인프라드라이버
                """, NotRunning, Join(Virtualization, "vid", VirtualMachine))),
        Other("hypervisor-already-running", "other-hypervisor", "Another hypervisor already runs on this machine, or shows its mark in the processor.", Sources.OtherHypervisors,
            Sign.Says("hyper-v cannot be installed: a hypervisor is already running*|a hypervisor is already running"),
            new(HyperV, CannotInstall, Concepts.AlreadyRunning)) with
        {
            NamesTheCause = true,
        },
        Other("hypervisor-boot-trouble", "boot", "The hypervisor could not be loaded or set up for a reason other than missing virtualization.", Sources.BiosUpdate,
            new(Concepts.LaunchFailedInEnglish, Concepts.OtherLaunchReason) { Sure = true },
            new(LaunchFailed, Concepts.HyperVOrHypervisor, Concepts.OtherLaunchReason),
            new("driver \"hypervisor\"|driver required by|driver required for", ManagementService)) with
        {
            Events = [new(HypervisorLog, 26, 27, 33, 34, 35, 36, 37, 45, 57, 58, 60, 63, 80, 81, 82, 83, 84, 85), new("Microsoft-Windows-Hyper-V-VMMS", 14098)],
        },
        Other("hyper-v-not-enough-memory", "memory", "The host has not enough free memory for the virtual machine.", Sources.NotEnoughMemory,
            Sign.Says("not enough memory in the system to start the virtual machine*|ran out of memory (0x8007000e)|システムに十分なメモリがありません"),
            new(Memory, VirtualMachine, CannotStart) { Within = 300 },
            new(Memory, VirtualMachine, ToStart) { Within = 300 },
            new(Memory, VirtualMachine, "0x8007000e|0x800705aa|hyper-v*") { Within = 300 },
            new("0x8007000e|0x800705aa") { Elsewhere = [HyperV, VirtualMachine, "start-vm"] }),
        Other("hyper-v-management-service", "service", "The Virtual Machine Management service is stopped or out of order.", Sources.ManagementService,
            new(ManagementService, Join(NotRunning, "not available|could not be contacted|cannot be contacted|not responding")),
            new("virtual machine management service", "failed|verify that", "running|service principal name|register*|credentials|account*|access") { Within = 260 },
            new(ManagementService, "failed to register*|did not start|terminated unexpectedly|unexpectedly|hung|stopped"),
            new(OtherServices, Join(NotRunning, CannotStart, "isn't responding|not responding|terminated unexpectedly")),
            Sign.Says("""
                encountered an error trying to access an object on*|attempting to access an object on*
                cannot connect to the virtual machine management service|could not contact the virtual machine management service
                failed to register service principal name|the rpc server is unavailable. unable to establish communication*
                virtual machine management service (vmms) is not running|hyper-v was unable to find a virtual machine*
                cannot connect to the rpc service on computer*|make sure your rpc service is running
                """)) with
        {
            Events = [new("Microsoft-Windows-Hyper-V-VMMS", 14050, 14096, 15500)],
        },
        Other("hyper-v-permission", "permission", "The account may not do this, or the virtual machine may not read its files.", Sources.DiskAccess,
            Sign.Says("""
                do not have the required permission to complete this task*|hyperv machines require admin authority
                members of the hyper-v administrators*|hyper-v administrators user group|general access denied error*|0x8037011b|hcs_e_access_denied
                hyper-v access check has failed*|hyper-v requires administrator privileges|unable to perform hyper-v administrative commands*|hyper-v-administratoren
                0x80070569|user has not been granted the requested logon type*|not have permission to perform the task*
                authorization policy for the computer*|autorisierungsrichtlinie für den computer*|stratégie d'autorisation pour l'ordinateur*
                directiva de autorización*|criteri di autorizzazione*|política de autorização*|zasad autoryzacji*|политики авторизации*
                承認ポリシー|授权策略|授權原則
                """),
            new(Concepts.Barred, HyperV, Error),
            new(Concepts.Barred, VirtualMachine, CannotStart),
            new("0x80070005", Join(VirtualDevice, VirtualMachine, HyperV))),
        Other("hyper-v-disk-or-device", "disk", "A disk or device of the virtual machine could not be opened or attached.", Sources.DiskAccess,
            Sign.Says("""
                failed to power on with error*|failed to open attachment*|failed to open because of error*
                the chain of virtual hard disks is corrupted*|0xc03a*|failed to restore with error*
                failed to add device 'virtual hard disk*
                """),
            new(".vhdx|.vhd|.avhdx|.vhds", """
                access is denied|access denied|cannot find the file*|cannot find the path*|being used by another process|zugriff verweigert|accès refusé
                acceso denegado|accesso negato|acesso negado|odmowa dostępu|отказано в доступе|開けませ|アクセスが拒否|拒绝访问|无法打开|存取被拒|無法開啟|액세스가거부
                """) { Within = 200 },
            new(VirtualDevice, Join(CannotStart, Error, "failed|cannot|denied|corrupt*"), Join(VirtualMachine, HyperV, "0x8007*|attachment")) { Within = 240 }),
        Other("hyper-v-network", "network", "The virtual switch or network adapter is the trouble.", Sources.VirtualSwitch,
            Sign.Says("""
                failed to connect nic|the switch port connection for*|failed to allocate resources while connecting*
                failed while adding virtual ethernet switch connections*|external ethernet adapter*|ethernet switch connections
                virtual switch doesn't exist|virtual switch used by the vm*|able to find a virtual switch*|unable to find a virtual switch*
                """),
            new("""
                virtual switch*|vmswitch|new-vmswitch|network adapter|synthetic ethernet port|virtueller switch|virtuellen switch|commutateur virtuel
                conmutador virtual|commutatore virtuale|comutador virtual|przełącznik wirtualny|виртуальный коммутатор|仮想スイッチ|虚拟交换机|虛擬交換器|가상스위치
                """, Join(Error, CannotStart, NotAvailable, "invalid|failed|cannot"), Join(HyperV, VirtualMachine, "vmswitch|0x8*"))),
        Other("hyper-v-live-migration", "migration", "A migration or replication of a virtual machine failed.", Sources.LiveMigration,
            Sign.Says("""
                failed at migration source*|failed to live migrate*|migration operation failed*|failed at migration destination*
                processor-specific features not supported*|cannot be moved to the destination computer*|is not compatible with physical computer*|live migration did not succeed*
                for a virtual machine migration with host*|network address for the destination node*|0x8009030e
                """),
            new("""
                live migration|live-migration|hyper-v-live-migration|live migrate|migration operation|livemigration|migration en direct|migración en vivo|migrazione in tempo reale
                migração ao vivo|migracja na żywo|динамическая миграция|динамической миграции|ライブ マイグレーション|hyper-v replica|move-vm
                """, Join(Error, "failed|cannot|could not|did not succeed")),
            new("ライブマイグレーション|ライブ移行|实时迁移|即時移轉|실시간마이그레이션", Error),
            new("hardware on the destination computer|destination computer", "compatible|isn't compatible|not compatible", VirtualMachine)),
        Other("hyper-v-state", "saved-state", "The state, a checkpoint or the configuration of the virtual machine is the trouble.", Sources.HyperVFailures,
            Sign.Says("""
                failed to change state*|cannot perform the operation while the object is in its current state*
                operation cannot be performed while the object is in*|configuration is no longer accessible*|failed to create a checkpoint
                checkpoint operation failed*|cannot delete checkpoint*|invalid parameter (0x80041008)
                """),
            new("""
                checkpoint*|prüfpunkt*|point de contrôle|punto de control|チェックポイント|检查点|檢查點|검사점|saved state
                """, VirtualMachine, Join(Error, "failed|cannot|could not"))),
        Other("hyper-v-guest-crash", "guest", "The guest operating system inside stopped or cannot boot.", Sources.HyperVFailures,
            Sign.Says("""
                has encountered a fatal error*|guest operating system reported that it failed*|reported a critical error and was stopped or restarted
                0x8037011c|hcs_e_guest_critical_error|the virtual machine was reset because an unrecoverable error*
                has encountered an unrecoverable error|boot failed. efi*|start boot option*|no operating system was loaded*
                unsupported cluster configuration.guest|error: invalid magic number|you need to load the kernel first
                """),
            new("""
                guest operating system|gastbetriebssystem*|système d'exploitation invité|sistema operativo invitado|ゲスト オペレーティング|来宾操作系统|客體作業系統
                게스트 운영 체제
                """, """
                fatal|crash*|critical*|memory dump|schwerwiegend*|fatale|grave|critico|严重错误|内存转储|失败|重大なエラー|嚴重錯誤|심각한
                """),
            new("ゲストオペレーティング|来宾操作系统|客體作業系統|게스트운영체제", "クラッシュ|重大なエラー|エラーが発生|严重错误|内存转储|失败|嚴重錯誤|심각한"),
            new("verification failed", "security violation")),
        Other("hyper-v-integration", "integration-services", "The integration services of the guest do not fit the host.", Sources.IncompatibleDrivers,
            Sign.Says("""
                incompatible with virtualization stack*|failed to determine your machine's ip address|failed to determine the machine's ip*
                integration services are not*|integration services setup disk*
                """),
            new(Concepts.IntegrationServices, Join(Error, "failed|incompatible|not compatible"))),
        Other("hyper-v-sr-iov", "device-passthrough", "SR-IOV or device assignment is not possible; the hypervisor itself is not the trouble.", Sources.BiosUpdate,
            Sign.Says("""
                without which sr-iov*|to use sr-iov on this*|sr-iov cannot be used*|iovsupportreasons*|interrupt remapping, without*|to use sr-iov
                the operation failed because the device is assigned*
                """),
            new("sr-iov|discrete device assignment|gpu-p|gpu partition*", Join(NotSupported, NotAvailable, Error, "cannot be*"), Join(HyperV, VirtualMachine, ThisMachine, "network adapter*|chipset|firmware|bios"))),
        Other("hyper-v-feature-off", "feature", "A Windows feature of Hyper-V is off.", Sources.HyperVFailures,
            Sign.Says("""
                hyper-v role is not enabled|need restart to enable virtual machine platform|hyperv does not appear to be installed
                the hyper-v hypervisor is disabled|hyperv namespace not found|hyper-v windows feature is disabled
                needs to be rebooted in order for hyper-v*|hyper-v feature is not enabled|hyper-v must be installed and enabled*
                hyper-v powershell module is not available*|hyper-v requires a restart*|the hyper-v role is not installed*
                'start-vm' is not recognized*|'get-vm' is not recognized*|'new-vm' is not recognized*|failed to enable hyper-v*
                containers feature is not*|hyper-v features are not enabled|required windows feature(s) not enabled*
                hyper-v module is not loaded*|make sure hyper-v feature is on|make sure the hyper-v feature is on
                """),
            new(HyperV, NotEnabled, Component) { Within = 60, Elsewhere = ["windows features*|windows-features*|windows 功能|windows の機能|windows 기능|windows feature*"] },
            new(HyperV, NotEnabled, """
                feature*|enable-windowsoptionalfeature|windows-feature*|fonctionnalité*|característica*|funzionalità|recurso*|funkcj*|компонент*|機能|功能
                기능
                """) { Elsewhere = ["enable-windowsoptionalfeature|dism*|powershell|install-windowsfeature"] }),
        Other("hyper-v-scripting", "powershell", "PowerShell or the tool around Hyper-V is the trouble.", Sources.HyperVFailures,
            new("powershell", "constrained mode|constrained|mode contraint|trybie ograniczonym|restringido|制約|受限|제한된", HyperV),
            new("microsoft.hyperv.powershell*", "invalidparameter*|invalidargument*|objectnotfound|accessdenied|unspecified"),
            new("program|programm|programa|programme|プログラム|程序|程式|프로그램", "file|datei|archivo|fichier|pliku|arquivo|ficheiro|ファイル|文件|檔案|파일", "using|usando|utilise|verwendet|używa|使用|사용", "minikube") { Elsewhere = [HyperV] }),
        Other("hyper-v-other", "unknown", "Hyper-V failed for a reason that the text does not tie to a missing hypervisor.", Sources.WorkerProcess,
            Sign.Says("""
                application cannot connect to the virtual machine because*|failed to start worker process*|worker process failed to start
                was unable to find a virtual machine with name*|operation cannot be performed while the virtual machine is in its current state
                checkpoint operation for '*|production checkpoints cannot be created*|failed to create production checkpoint*
                signed image's hash is not allowed*
                """),
            new("configuration version*|version der konfiguration|構成バージョン|配置版本", NotSupported, VirtualMachine),
            new("ワーカープロセス|worker process|worker-prozess|processus de travail|工作进程|背景工作處理序|작업자프로세스", Join(Error, CannotStart, "failed")),
            new("failed to start. (virtual machine id*|failed to start (virtual machine id*", "0x8007*|0x800*|because|error*")),
    ];

    private const string HypervisorLog = "Microsoft-Windows-Hyper-V-Hypervisor";

    private static ErrorFamily Other(string id, string pointer, string proves, Evidence source, params IReadOnlyList<Sign> signs) => new()
    {
        Id = id,
        Product = "Hyper-V",
        System = GuestSystem.Windows,
        Verdict = Verdict.OtherVirtualization,
        Pointer = pointer,
        Proves = proves,
        Source = source,
        Signs = signs,
    };

    private static Concept Join(params Concept[] concepts) => Concepts.Join(concepts);
}
