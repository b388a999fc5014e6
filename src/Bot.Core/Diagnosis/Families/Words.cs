using Bot.Core.Diagnosis.Matching;

namespace Bot.Core.Diagnosis.Families;

/// <summary>
/// The nouns that messages about virtualization are made of, in the languages of Windows and of the Linux tools. Case, accents and look-alike letters do not
/// matter (<see cref="Pastes.Letters"/>). Where localized Windows is known to use a word of its own it is here: Russian says "low-level shell" for hypervisor.
/// </summary>
internal static class Words
{
    public static readonly Concept HyperV = "hyper-v*|hyperv|hyper v";

    public static readonly Concept Hypervisor = """
        hypervisor*|hyper-visor*|hyperviseur*|hipervisor*|hypervizor*|hipervizor*|hipernadzorc*|hiperwizor*|hiper yönetici*
        υπερεπόπτη*|برنامج hypervisor
        гипервизор*|гіпервізор*|низкоуровневая оболочка|низкоуровневой оболочки|низкоуровневую оболочку|низкоуровневая оболочка*
        ハイパーバイザ|ハイパーバイザー|虚拟机监控程序|虚拟机监控器|虚拟机管理程序|虚拟化管理程序|管理程序|虛擬機器監管程序|虛擬機器監視器|하이퍼바이저
        """;

    public static readonly Concept Component = """
        component*|*komponente*|composant*|componente*|komponent*|składnik*|składow*|компонент*|onderdeel|onderdelen|bileşen*|součást*|összetevő*|στοιχεί*|thành phần|komponen
        *مكون*|*רכיב*|*คอมโพเนนต์*|*ส่วนประกอบ*
        コンポーネント|组件|组成部分|元件|구성요소|컴포넌트
        """;

    public static readonly Concept VirtualMachine = """
        virtual machine*|vm|vms|virtuelle maschine*|virtuellen maschine*|virtueller maschine*|virtueller computer*|virtuellem computer*|virtuellen computer*|virtuelle computer*
        virtuelles system
        machine virtuelle|machines virtuelles|ordinateur virtuel|ordinateurs virtuels|l'ordinateur virtuel
        máquina virtual|máquinas virtuales|máquinas virtuais|macchina virtuale|macchine virtuali|computer virtuale
        maszyny wirtualn*|maszynę wirtualn*|maszyna wirtualn*|maszyn wirtualn*|виртуальная машина|виртуальную машину|виртуальной машин*
        виртуальные машины|виртуальных машин
        віртуальну машину|віртуальної машини|virtuální počítač*|virtuálního počítač*|virtuele machine|sanal makine*|virtuel maskine*|virtuelle maskine*|virtuell dator
        virtuella dator*|virtuella maskin*|virtuell maskin*|virtuelle maskin*|mașina virtuală|mașinii virtuale|mașini virtuale|εικονική μηχανή|εικονικής μηχανής|εικονικού υπολογιστή|εικονικός υπολογιστής|máy ảo|mesin virtual
        *جهاز الظاهري*|*آلة الافتراضية*|*מחשב הווירטואלי*|*מחשב וירטואלי*|*מכונה הווירטואלית*|*เครื่องเสมือน*
        仮想マシン|仮想コンピューター|虚拟机|虚拟计算机|虚拟系统|虚拟电脑|虛擬機|虛擬機器|虛擬電腦|가상컴퓨터|가상머신|가상시스템|가상장비
        """;

    public static readonly Concept Virtualization = """
        virtualization|virtualisation|virtualizations|virtualization extensions|virtualization technology|virtualization capabilities
        virtualization features|virtualisation extensions|virtualisierung*|*virtualisierung|virtualización|virtualizzazione|virtualização|virtualizacj*
        wirtualizacj*|virtualizac*
        wirtualizacji sprzętowej|wirtualizacja sprzętowa|virtualizzazione hardware|virtualización por hardware|virtualización de hardware
        virtualização de hardware|virtualização por hardware|virtualisation matérielle
        виртуализаци*|віртуалізаці*|virtualisering*|virtualisointi*|virtualizálás*|virtualizáció*|sanallaştırma*|virtualisatie*|virtualizare*|virtualisasi|ảo hóa|ảo hoá
        εικονικοποίηση*|*المحاكاة الافتراضية*|*וירטואליזציה*|*การจำลองเสมือน*|*เวอร์ช่วลไลเซชัน*|vt-x*|vtx|amd-v
        intel vt|svm mode
        仮想化|虚拟化|虛擬化|가상화
        """;

    public static readonly Concept Nested = """
        nested virtuali*|nested virtualisation|geschachtelte virtualisierung|verschachtelte virtualisierung|virtualisation imbriquée
        virtualización anidada|virtualizzazione annidata|virtualizzazione nidificata
        virtualização aninhada|wirtualizacja zagnieżdżona|wirtualizacji zagnieżdżonej|zagnieżdżonej wirtualizacji|вложенная виртуализация
        вложенную виртуализацию|вкладену віртуалізацію|geneste virtualisatie
        vnořená virtualizace|indlejret virtualisering|nestet virtualisering|kapslad virtualisering|iç içe sanallaştırma|sisäkkäi*
        beágyazott virtualizá*
        ネスト化された仮想化|ネストされた仮想化|入れ子になった仮想化|入れ子の仮想化|嵌套虚拟化|巢狀虛擬化|중첩가상화|중첩된가상화
        """;

    public static readonly Concept Firmware = """
        bios|bios'*|biosu|biosie|uefi|firmware*|firmware-einstellungen|firmwareeinstellungen|microprogramme|microcódigo|oprogramowania układowego
        oprogramowaniu układowym|встроенного по|встроенном по|прошивк*|мікропрограм*
        üretici yazılımı|fastvare*|inbyggd programvara|laiteohjelmisto*|ファームウェア|固件|韌體|펌웨어
        """;

    public static readonly Concept Processor = """
        processor*|cpu|cpus|processeur*|procesador*|processore|processori|processador*|procesor*|процессор*|процесор*|prozessor*|işlemci*
        プロセッサ|处理器|處理器|프로세서
        """;

    public static readonly Concept Extension = """
        vmx|svm|vt-x|vtx|amd-v|slat|no execute|nx|ept|second level address translation|virtualization extensions|cpuid leaf
        """;

    public static readonly Concept Kvm = "kvm|kvm_intel|kvm_amd|/dev/kvm";

    public static readonly Concept KernelModule = """
        kernel module*|kernel-module*|kernelmodul*|modules noyau|module noyau|módulos kvm|módulo kvm|moduli kvm|moduły kvm|modulos kvm|модуль ядра
        модули ядра|kvm kernel|kvm.ko|modul jádra
        カーネルモジュール|内核模块|核心模組|커널모듈
        """;

    public static readonly Concept Wsl2 = "wsl2|wsl 2|wslregisterdistribution|windows subsystem for linux 2";

    public static readonly Concept Wsl = """
        wsl|wsl2|wsl 2|wsl.exe|wslregisterdistribution|windows subsystem for linux*|windows-subsystem für linux
        sous-système windows pour linux|subsistema de windows para linux|sottosistema windows per linux|subsistema do windows para linux
        podsystem windows dla systemu linux|подсистема windows для linux
        linux 用 windows サブシステム|linux 的 windows 子系统|linux 的 windows 子系統|linux용 windows 하위 시스템
        """;

    public static readonly Concept VirtualMachinePlatform = """
        virtual machine platform|virtualmachineplatform|vm-plattform|plattform für virtuelle computer|vm-platform|plateforme d'ordinateur virtuel
        plateforme de machine virtuelle|plataforma de máquina virtual|plataforma da máquina virtual
        piattaforma macchina virtuale|platforma maszyny wirtualnej|platformę maszyny wirtualnej|платформа виртуальной машины
        платформу виртуальной машины|platform voor virtuele machine*|virtuel maskinplatform|virtuaalikonealusta
        virtuálisgép-platform*|sanal makine platformu|platforma virtuálních počítačů|plattform for virtuell maskin|仮想マシンプラットフォーム|虚拟机平台|虛擬機器平台|虛擬機平台
        가상머신플랫폼|가상컴퓨터플랫폼
        """;

    public static readonly Concept MachineConfiguration = """
        machine configuration|computer configuration|computerkonfiguration|computer-konfiguration|configuration d'ordinateur|configuration de votre ordinateur
        configuración actual|configurazione corrente|configuração atual|configuração do computador|konfiguracja komputera|konfiguracji komputera
        конфигурацией компьютера|конфигурации компьютера|computerconfiguratie|makine yapılandırma*|マシン構成|コンピューターの構成|计算机配置|電腦設定|電腦組態|컴퓨터구성|시스템구성
        """;

    public static readonly Concept ThisMachine = """
        this machine|this computer|this system|this host|this platform|your machine|your computer|your platform|diesem computer|nesta máquina
        neste computador|nesta plataforma|esta plataforma|questa piattaforma|cette plateforme|dieser plattform|diese plattform|этом устройстве
        diesem gerät|diesem system|cet ordinateur|cette machine|este equipo|esta máquina|este computador|questo computer|questa macchina|tej maszynie
        this hardware|ce système|este sistema|questo sistema|neste sistema|tym systemie|этой системе|в системе|tym komputerze
        этом компьютере|этой платформ*|цьому комп*|このマシン|このシステム|此系统|此系統|このコンピューター|このプラットフォーム|お使いのコンピューター|此计算机|此平台|此電腦|這台電腦|此機|이컴퓨터|이시스템|이플랫폼
        deze computer|deze machine|den her computer|denne maskin*|den här datorn|tässä tietokoneessa|tomto počítači|bu makine*|bu bilgisayar*
        ezen a gépen|on the system|im system|sur le système|en el sistema|nel sistema|no sistema|w systemie
        """;

    public static readonly Concept Host = """
        your host|your computer|your machine|your system|your cpu|this host|ihr host|ihrem computer|ihr computer|ihrem host|votre hébergeur|votre hôte
        votre ordinateur|votre machine|su host|tu host|tu equipo|su equipo|su ordenador|il tuo host|il tuo computer
        seu host|seu computador|twój host|twoje środowisko|twój komputer|twoim komputerze|ваш хост|вашем компьютере|вашому комп*|хост|ホスト|このコンピューター|主机
        主機|您的计算机|你的计算机|您的電腦|호스트|컴퓨터
        """;

}
