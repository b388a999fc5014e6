using Bot.Core.Diagnosis.Matching;

namespace Bot.Core.Diagnosis.Families;

/// <summary>Joined meanings that more than one sign needs.</summary>
internal static class Concepts
{
    public static readonly Concept LaunchFailedInEnglish = "hypervisor launch failed|hyper-v launch failed|hypervisor launch has failed";

    public static readonly Concept HyperVOrHypervisor = Join(Words.HyperV, Words.Hypervisor);

    public static readonly Concept AbsentOrDisabled = Join(States.NotEnabled, States.NotAvailable, "nicht vorhanden oder|absent ou|ausente*|assente*");

    public static readonly Concept NeededOrAbsent = Join(States.Lacks, States.NotAvailable, States.NotSupported, States.NotEnabled);

    /// <summary>"A required feature": with a virtual machine that did not start and "not installed" it is the text of 0x80370102.</summary>
    public static readonly Concept RequiredFeature = """
        required feature*|erforderliches feature*|erforderliche funktion*|erforderliches funktion*|fonctionnalité requise|fonctionnalité nécessaire
        característica necesaria|característica requerida|característica obligatoria|funzionalità obbligatoria|funzionalità necessaria
        funzionalità richiesta|recurso necessário|recurso obrigatório|recurso requerido|funcionalidade necessária|wymagana funkcja|wymaganej funkcji
        необходимый компонент|требуемый компонент|необходимая функция|требуемая функция
        必要な機能が|所需的特性|所需特性|所需的功能|所需功能|必需的功能|必要的功能|必要功能|필수기능|필요한기능
        """;

    public static readonly Concept DataExecution = """
        data execution prevention|data execution protection|datenausführungsverhinderung|prévention de l'exécution des données
        prevención de ejecución de datos|protección de ejecución de datos|protezione esecuzione programmi|prevenzione dell'esecuzione dei dati
        prevenção de execução de dados|proteção de execução de dados|zapobieganie wykonywaniu danych|предотвращение выполнения данных
        предотвращения выполнения данных|データ実行防止|数据执行保护|資料執行防止|데이터실행방지
        """;

    /// <summary>Programs that have families of their own for a processor feature that is off.</summary>
    public static readonly Concept ProductHandledElsewhere = "smx|sgx|tpm|secure mode extensions|xsave";

    /// <summary>The lines of <c>systeminfo</c> on Hyper-V's requirements.</summary>
    public static readonly Concept FirmwareReport = """
        virtualization enabled in firmware|second level address translation|adressübersetzung der zweiten ebene|traduction d'adresses de second niveau
        traducción de direcciones de segundo nivel|conversione indirizzi di secondo livello|tradução de endereços de segundo nível
        translacja adresów drugiego poziomu|преобразование адресов второго уровня|vm monitor mode extensions|virtualisierung in firmware aktiviert
        vm-überwachungsmoduserweiterungen|virtualisation activée dans le microprogramme|extensions de mode du moniteur d'ordinateur virtuel
        extensions de mode moniteur*
        virtualización habilitada en el firmware|virtualización habilitada en firmware|extensiones de modo de monitor de vm
        extensiones del modo de monitor*|virtualizzazione abilitata nel firmware|estensioni modalità monitor*|virtualização habilitada no firmware
        extensões de modo de monitor*
        wirtualizacja włączona w oprogramowaniu*|rozszerzenia trybu monitora*|виртуализация включена во встроенном*|расширения режима мониторинга*
        virtualizationfirmwareenabled|vmmonitormodeextensions
        レベルのアドレス変換|第二级地址转换|二级地址转换|ファームウェアで仮想化が有効|ファームウェアの仮想化|モニターモード拡張|固件中已启用虚拟化|虚拟化已在固件中启用|固件中启用的虚拟化|监视器模式扩展|已在韌體中啟用虛擬化|韌體中啟用虛擬化|監視器模式延伸|펌웨어에가상화
        펌웨어에서가상화
        """;

    /// <summary>"There is no ..." in the languages that say it with a word for none.</summary>
    public static readonly Concept None = """
        kein|keinen|keine|aucun|ningún|nessun|nenhum|brak|nie ma|нет|отсутству*|не найден*|не обнаружен*
        がありません|が存在しませ|見つかりませ|没有|未找到|找不到|不存在|없습니다|찾을수없
        """;

    public static readonly Concept NotDetected = """
        not detected|wasn't detected|was not detected|nicht erkannt|non détecté*|pas détecté*|no se detectó|no detectad*|no se ha detectado
        non rilevat*|não detectad*|não foi detectad*|не обнаружен*|nie wykryto
        検出されませ|検出できませ|未检测到|未检测出|未偵測到|감지되지
        """;

    /// <summary>Somebody looked for it and did not find it.</summary>
    public static readonly Concept Sought = Join(NotDetected, """
        unable to detect|cannot detect|can't detect|could not detect|couldn't detect|failed to detect|did not detect|didn't detect
        unable to find|cannot find|can't find|could not find|couldn't find|failed to find|did not find|didn't find|not found
        kann nicht finden|konnte nicht gefunden|introuvable|pas trouvé*|no se encontró|no se encuentra|non trovat*|não foi encontrad*|nie znaleziono
        """);

    /// <summary>Virtualization of which the text itself says that it is the processor's.</summary>
    public static readonly Concept HardwareVirtualization = """
        hardware virtualization|hardware virtualisation|virtualization hardware|virtualisation hardware|hardwarová virtualizac*
        hardware-assisted virtualization|hardware-assisted virtualisation|hardware assisted virtualization
        cpu virtualization|cpu virtualisation|processor virtualization|hardwarevirtualisierung|hardware-virtualisierung|cpu-virtualisierung
        hardwareunterstützte virtualisierung|hardwaregestützte virtualisierung|virtualisation matérielle|virtualisation du processeur
        virtualización de hardware|virtualización por hardware|virtualización de la cpu|virtualizzazione hardware|virtualizzazione della cpu
        virtualização de hardware|virtualização por hardware|virtualização da cpu|wirtualizacja sprzętowa|wirtualizacji sprzętowej
        аппаратная виртуализация|аппаратную виртуализацию|аппаратной виртуализации|donanım sanallaştırma*|hardwarevirtualisering|hardwarevirtualisatie
        ハードウェア仮想化|ハードウェアの仮想化|硬件虚拟化|硬體虛擬化|하드웨어가상화
        """;

    /// <summary>Two programs of which only one can hold the processor.</summary>
    public static readonly Concept Incompatible = """
        incompatib*|not compatible|aren't compatible|nicht kompatibel|pas compatible*|no es compatible|no son compatibles|non è compatibile
        non sono compatibili|não é compatível|não são compatíveis|nie są zgodne|nie jest zgodn*|несовместим*|не совместим*|uyumlu değil*|niet compatibel
        互換性がありませ|互換性がな|不兼容|不相容|호환되지
        """;

    /// <summary>What Unix answers when a file is not there.</summary>
    public static readonly Concept NoSuchFile = """
        no such file*|no such device|does not exist|doesn't exist|not exist|not present|not found|missing|datei oder verzeichnis nicht gefunden
        aucun fichier ou dossier|no existe|file o directory non esistente|arquivo ou diretório inexistente
        nie ma takiego pliku|n'existe pas|existiert nicht|non esiste|não existe|nie istnieje|не существует|нет такого файла
        そのようなファイル|存在しませ|見つかりませ|没有那个文件|不存在|沒有此一檔案|沒有這個檔案|그런파일|존재하지
        """;

    /// <summary>What Task Manager calls the line about virtualization.</summary>
    public static readonly Concept TaskManagerLine = """
        virtualization:|virtualisation:|virtualisation :|virtualisierung:|virtualización:|virtualizzazione:|virtualização:|wirtualizacja:
        виртуализация:|仮想化|虚拟化|虛擬化|가상화
        """;

    /// <summary>What else is called virtualization, or stands beside it in the processor.</summary>
    public static readonly Concept OtherVirtualization = """
        gpu|gpus|vgpu|graphics virtualization|network virtualization|storage virtualization|application virtualization|app virtualization
        desktop virtualization|data virtualization|list virtualization|table virtualization|uac virtualization|registry virtualization
        i/o virtualization|accelerator virtualization|iommu|vt-d|vt-c|sr-iov
        """;

    /// <summary>The answer of Task Manager.</summary>
    public static readonly Concept Off = """
        : disabled|: not capable|: deaktiviert|: désactivé*|: deshabilitad*|: desactivad*|: disabilitat*|: desabilitad*|: desativad*|: wyłączon*
        : отключен*|: выключен*|: 無効|:無効|: 已禁用|:已禁用|: 已停用|:已停用|: 사용 안 함|:사용 안 함|: 사용안함|:사용안함
        """;

    /// <summary>Reasons of a failed launch that are not the processor's: boot configuration, images, firmware settings.</summary>
    public static readonly Concept OtherLaunchReason = """
        boot loader was unable*|boot loader failed|operating system boot loader*|hypervisor image|hypervisor binary|code integrity
        level of acpi support|secure mode extensions|smx|incompatible with each other|incompatible processor*|internal logic|not enough resources|insufficient resources
        hypervisorlaunchtype*|auto-launch|unable to initialize|incompatible svm*|incompatible vmx*|incompatible virtual machine extensions*
        """;

    public static readonly Concept AlreadyRunning = """
        hypervisor is already running|already running|wird bereits ausgeführt|bereits ausgeführt|est déjà en cours d'exécution|déjà en cours
        ya se está ejecutando|è già in esecuzione|já está em execução|jest już uruchomion*|уже запущен*|уже выполняется
        既に実行されて|すでに実行されて|已在运行|已经在运行|已在執行|已經在執行|이미실행
        """;

    public static readonly Concept HeldByAnother = """
        another hypervisor|being used by another*|root mode|verr_vmx_in_vmx_root_mode|verr_svm_in_use|in use by another*|anderer hypervisor
        anderen hypervisor|autre hyperviseur|otro hipervisor|altro hypervisor|outro hipervisor|inny hypervisor|другой гипервизор|другим гипервизором
        別のハイパーバイザ|另一个虚拟机监控程序|다른하이퍼바이저
        """;

    public static readonly Concept Barred = """
        permission denied|access denied|not have permission*|no permission*|keine berechtigung|berechtigung*|permission non accordée
        permission refusée|accès refusé|permiso denegado|acceso denegado|permesso negato|accesso negato|permissão negada|acesso negado|odmowa dostępu
        brak dostępu|brak uprawnień|отказано в доступе|busy|no write access|not writable|operation not permitted|die operation ist nicht erlaubt|opération non permise
        operación no permitida|operazione non permessa|operação não permitida|operacja niedozwolona|операция не позволена
        許可がありません|アクセスが拒否|アクセス許可|权限不够|拒绝访问|權限不足|拒絕存取|허가거부|액세스가거부
        """;

    public static readonly Concept IntegrationServices = """
        integration services|integration components|integrationsdienste|integration service|統合サービス|集成服务|整合服務|통합서비스
        """;

    public static Concept Join(params Concept[] concepts) => new(string.Join('|', concepts.SelectMany(concept => concept.Terms)));
}
