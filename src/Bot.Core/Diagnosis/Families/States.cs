using Bot.Core.Diagnosis.Matching;

namespace Bot.Core.Diagnosis.Families;

/// <summary>What messages say of those nouns: not running, not enabled, not supported, could not start. Negation is part of each term.</summary>
internal static class States
{
    public static readonly Concept NotRunning = """
        not running|isn't running|is not active|is not started|not been started|isn't started|aren't running|is stopped
        nicht ausgeführt|läuft nicht|nicht läuft|nicht gestartet|nicht aktiv
        pas en cours d'exécution|ne s'exécute pas|pas exécuté*|pas démarré*|n'est pas actif
        no se está ejecutando|no está en ejecución|no se ejecuta|no están en ejecución|no se están ejecutando|no está iniciado
        non è in esecuzione|non sono in esecuzione|non in esecuzione|non è avviato|não está em execução|não está sendo executad*
        não está a ser executad*|não estão em execução|não está rodando|não está executando
        nie jest uruchomion*|nie działa|nie jest wykonywan*|nie uruchomion*|nie został uruchomion*
        не запущен*|не выполняется|не работает|не виконується|neběží|není spuštěn*|nem fut|çalışmıyor|niet actief|wordt niet uitgevoerd|niet wordt uitgevoerd
        körs inte|inte körs|kører ikke|ikke kører|kjører ikke|ikke kjører|ei ole käynnissä|çalışmadığ*|çalışmadan|nu rulează|nu se execută
        nu este în execuție|δεν εκτελείται|δεν εκτελούνται|không chạy|không đang chạy|chưa chạy|tidak berjalan|*لا يعمل*|*لا تعمل*|*عدم التشغيل*
        *אינו פועל*|*אינה פועלת*|*לא פועל*|*ไม่ได้ทำงาน*|*ไม่ได้กำลังทำงาน*
        実行されていな|実行されていませ|実行していな|実行していませ|動作していな|動作していませ|起動していな|起動していませ|稼働していな|稼働していませ|未実行
        未运行|没有运行|未在运行|不在运行|不在執行|不在運行|未执行|没有在运行|未启动|未執行|未在執行|沒有執行|未啟動|未運行|沒有運行
        실행되고있지|실행되지않|실행되고있지않|실행중이아|실행중이지않|실행하고있지
        """;

    public static readonly Concept CannotStart = """
        could not be started|couldn't be started|failed to start|fail to start|fails to start|cannot start|can't start|can not start|cannot be started
        can't be started|unable to start|could not start|couldn't start|not be started|won't start|failed to power on|start failed
        failed to open a session|error starting|did not start|not started
        nicht gestartet werden|konnte nicht gestartet|kann nicht gestartet|starten nicht|fehler beim starten|nicht starten|start fehlgeschlagen
        impossible de démarrer|pas pu être démarré*|ne peut pas démarrer|n'a pas démarré|échec du démarrage|pas pu démarrer|ne peut pas être démarré*
        ne peuvent pas être démarré*|n'a pas pu démarrer|impossible de lancer
        no se pudo iniciar|no se puede iniciar|no se pudieron iniciar|no se ha podido iniciar|error al iniciar|no se pueden iniciar|no puede iniciarse
        no pudo iniciarse|no pudo iniciar|no arranca*
        impossibile avviare|non è stato possibile avviare|non può essere avviat*|non possono essere avviat*|errore durante l'avvio|avvio non riuscito
        não foi possível iniciar|não pode ser iniciad*|não pôde ser iniciad*|não consegue iniciar|falha ao iniciar|não foi iniciad*|erro ao iniciar
        não é possível iniciar|não inicia
        nie można uruchomić|nie udało się uruchomić|nie może zostać uruchomion*|nie można było uruchomić|nie powiodło się uruchom*
        не удалось запустить|не удается запустить|не удаётся запустить|невозможно запустить|не может быть запущен*|не вдалося запустити|не запускается
        не может запустить*
        nelze spustit|nelze ji spustit|nelze ho spustit|nem indítható|başlatılamıyor|başlatılamadı|kan ikke starte*|kunne ikke starte*
        kan niet worden gestart|niet starten|niet gestart|kan inte starta*|kunde inte starta*|inte att starta|inte starta|ei käynnisty
        nu a putut fi pornit*|nu poate fi pornit*|nu se poate porni|nu a pornit|δεν ήταν δυνατή η εκκίνηση|αποτυχία εκκίνησης|δεν είναι δυνατή η εκκίνηση
        không thể khởi động|không khởi động được|gagal memulai|gagal dimulai|tidak dapat memulai|tidak dapat dimulai
        *فشل بدء*|*تعذر بدء*|*لا يمكن بدء*|*לא ניתן להפעיל*|*נכשלה*|*ไม่สามารถเริ่ม*
        起動できませ|起動できな|開始できませ|開始できな|起動に失敗|開始に失敗|起動することはできません|無法啟動|无法启动|启动失败|不能启动|無法開始|啟動失敗|未能启动|未能啟動|无法开始
        시작하지못|시작할수없|실행할수없|시작되지않|시작하지않|기동할수없|시작실패
        """;

    public static readonly Concept NotEnabled = """
        not enabled|isn't enabled|disabled|is off|turned off|switched off|not turned on|not activated
        nicht aktiviert|deaktiviert|deaktivert|ausgeschaltet|abgeschaltet
        pas activé*|désactivé*|no está habilitad*|no están habilitad*|deshabilitad*|desactivad*
        no está activad*
        non è abilitat*|non abilitat*|disabilitat*|disattivat*|non attivat*|non è attiv*|não está habilitad*|não está ativad*
        desabilitad*|desativad*|não habilitad*
        nie jest włączon*|wyłączon*|nie włączon*|не включен*|отключен*|выключен*|вимкнено|не ввімкнен*|není povolen*|není zapnut*
        zakázán*|ikke aktivere*|inte aktivera*|deaktiveret|niet ingeschakeld|uitgeschakeld|ei ole käytössä|nincs engedélyezve|etkinleştirilmedi*
        devre dışı|dezactivat*|nu este activat*|απενεργοποιημέν*|δεν είναι ενεργοποιημέν*|bị tắt|chưa bật|không được bật|chưa được bật|tidak diaktifkan
        dinonaktifkan|tidak aktif|*معطل*|*غير ممكن*|*מושבת*|*אינה מופעלת*|*ไม่ได้เปิดใช้งาน*|*ปิดใช้งาน*
        有効になっていな|有効になっていませ|有効化されていな|有効化されていませ|有効にされていませ|有効ではありませ|有効でな|有効できませ|有効にできませ|有効にできな|有効化できませ|有効化できな|無効|無効になっ|無効化され|無効です|無効に設定|オフになっ
        未启用|没有启用|未打开|没有打开|已禁用|被禁用|禁用了|禁用状态|未开启|没有开启|已关闭|未啟用|沒有啟用|已停用|被停用|未開啟
        활성화되지|활성화되어있지|사용하도록설정되어있지|사용하도록설정되지|비활성|사용안함으로|사용할수없도록|꺼져있
        """;

    /// <summary>A demand, not a state: it means that something is off only beside a failure, or in a message that is known as a whole.</summary>
    public static readonly Concept MustBeEnabled = """
        must be enabled|needs to be enabled|must be turned on|have to be enabled|aktiviert werden|aktiviert sein|doit être activé*|doivent être activé*
        debe estar habilitad*|deben estar habilitad*|deve essere abilitat*|devono essere abilitat*|deve estar habilitad*|devem estar habilitad*
        deve ser habilitad*|devem ser habilitad*|musi być włączon*|muszą być włączon*|должна быть включен*|должны быть включен*
        有効にする必要|有効である必要|必须启用|必须在|必須啟用|必須在|활성화해야|사용하도록설정해야
        """;

    public static readonly Concept NotInstalled = """
        not installed|isn't installed|nicht installiert|pas installé*|no está instalad*|no están instalad*|non è installat*|non sono installat*
        não está instalad*|não estão instalad*|não foi instalad*|nie jest zainstalowan*|nie są zainstalowan*|не установлен*
        インストールされていませ|インストールされていな|未安装|没有安装|未安裝|설치되지|설치되어있지
        """;

    public static readonly Concept NotSupported = """
        not supported|isn't supported|unsupported|does not support|doesn't support|not support|no support for|lacks support
        nicht unterstützt|unterstützt keine|unterstützt kein|keine unterstützung
        pas pris en charge|pas prise en charge|ne prend pas en charge|non pris en charge|non prise en charge|ne supporte pas
        no se admite|no es compatible|no admite|no soporta|no compatible|non supporta|non è supportat*|non supportat*|não oferece suporte
        não há suporte|não suporta|não é suportad*|não é compatível|sem suporte
        nie obsługuje|nie jest obsługiwan*|nieobsługiwan*|nie wspiera|не поддерживает*|не підтримує*|neniž podporov*|není podporován*
        wordt niet ondersteund|ondersteunt geen|desteklenmiyor|desteklemiyor|understøttes ikke|støttes ikke|stöds inte|ei tueta|nem támogat*|nu este acceptat*|nu acceptă|δεν υποστηρίζε*|không được hỗ trợ|không hỗ trợ|tidak didukung|tidak mendukung
        *غير مدعوم*|*אינו נתמך*|*אינה נתמכת*|*ไม่รองรับ*|*ไม่ได้รับการสนับสนุน*
        サポートされていませ|サポートされていな|サポートしていませ|サポートしていな|対応していませ|対応していな|不支持|不受支持|不支援|不受支援|지원되지|지원하지
        """;

    public static readonly Concept NotAvailable = """
        not available|isn't available|is unavailable|not found|not present|absent|missing|not detected|wasn't detected
        nicht verfügbar|nicht vorhanden|nicht gefunden|pas disponible|indisponible|introuvable|pas présent*|no está disponible|no disponible
        no está presente|no se encuentra|no encontrad*
        non è disponibile|non disponibile|non presente|non è presente|não está disponível|não disponível|não está presente|indisponível
        nie jest dostępn*|niedostępn*|nie istnieje|brak
        недоступ*|отсутству*|не найден*|не обнаружен*|není k dispozici|není dostupn*|není přítom*|ikke tilgængelig|niet beschikbaar|inte tillgänglig*
        ej tillgänglig*
        利用できませ|利用できな|使用できませ|使用できな|存在しな|存在しませ|見つかりませ|検出されませ|不可用|不存在|未检测到|未找到|找不到|無法使用|未偵測到|사용할수없|찾을수없|존재하지|감지되지|이용할수없
        """;

    public static readonly Concept NotLoaded = """
        not loaded|aren't loaded|nicht geladen|pas chargé*|no están cargados|no está cargado|non sono caricati|non è caricato|não estão carregados
        não está carregado|nie są wczytane|nie są załadowane|не загружен*|nejsou načteny
        読み込まれていませ|読み込まれていな|ロードされていませ|没有载入|未加载|没有加载|未載入|沒有載入|적재되지|로드되지
        """;

    public static readonly Concept LaunchFailed = """
        launch failed|failed to launch|launch aborted|failed to start|starten von*|start von*|fehler beim starten|fehler beim start
        start fehlgeschlagen|échec du lancement|échec du démarrage|échec de lancement|error al iniciar|error de inicio|error en el inicio
        no se pudo iniciar|inicio de hyper*|avvio non riuscito|avvio di*|impossibile avviare
        falha ao iniciar|falha na inicialização|falha no lançamento|nie można uruchomić|uruchomienie*|uruchamiani*|ошибка запуска|сбой запуска
        не удалось запустить|spuštění*|lancio di*|inizializzazione*
        起動に失敗|起動できませ|开始失败|启动失败|啟動失敗|시작하지못|시작실패|실행하지못
        """;

    public static readonly Concept CannotInstall = """
        cannot be installed|can't be installed|could not be installed|kann nicht installiert|konnte nicht installiert|ne peut pas être installé*
        impossible d'installer|no se puede instalar|no se pudo instalar|impossibile installare|não pode ser instalad*|não é possível instalar
        nie można zainstalować|nie może zostać zainstalowan*
        невозможно установить|не удается установить|не может быть установлен*|インストールできませ|インストールできな|无法安装|無法安裝|不能安装|설치할수없|설치하지못
        """;

    public static readonly Concept Lacks = """
        does not have|doesn't have|lacks|lack|required|hat nicht|verfügt nicht|keine|erforderlich*|ne dispose pas|n'a pas|requises|no tiene|no dispone
        necesari*|requerid*|non dispone|non ha|necessari*|richiest*|não tem|não possui|nie ma|nie posiada|wymagan*|не имеет|не обладает|необходим*
        требуем*
        必要|持っていませ|没有|不具备|所需|沒有|不具備|必需|필요한|없습니다
        """;

    public static readonly Concept Error = """
        error|error:|errors|exception|throw|failed|failure|fehler|fehlermeldung|erreur|errore|erro|błąd|ошибка|ошибку|ошибки|помилка|chyba|hata
        エラー|错误|錯誤|问题|問題|오류|에러|失敗|失败|문제
        """;

    /// <summary>"No" as the answer behind a colon or a table line.</summary>
    public static readonly Concept No = """
        : no| - no|: nein|: non|: não|: nie|: нет|=no|= no|: false|=false|no no
        いいえ|否|아니요|아니오
        """;
}
