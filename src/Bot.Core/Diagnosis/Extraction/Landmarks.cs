using Bot.Core.Diagnosis.Families;
using Bot.Core.Diagnosis.Matching;

namespace Bot.Core.Diagnosis.Extraction;

/// <summary>Words beside which a machine's name, an event's number or a computer's name stands.</summary>
internal static class Landmarks
{
    public static readonly Concept Machine = Words.VirtualMachine;

    public static readonly Concept NotStarted = States.CannotStart;

    /// <summary>What stands directly before an unquoted name.</summary>
    public static readonly Concept NamedAfter = """
        vm name:|vmname:|failed to start domain|failed to start vm|cannot start vm|error starting vm|start-vm -name|start-vm
        vm name :|vmname :|-vmname|vboxmanage startvm|vboxmanage.exe startvm|unable to start hyper-v vm:|starting domain '|vmname=
        """;

    public static readonly Concept EventId = """
        event id|eventid|event-id|ereignis-id|ereigniskennung|id d'événement|id de l'événement|id. de evento|id de evento|id del evento
        identificador de evento|id evento|id do evento|identificação do evento|identyfikator zdarzenia|код события|идентификатор события|olay kimliği
        id události|gebeurtenis-id|event no|instanceid|event
        イベント|事件|이벤트
        """;

    public static readonly Concept Provider = """
        hyper-v-hypervisor|hyper-v-vmms|hyper-v-compute|hyper-v-worker|kernel-power|kernel-boot|kernel-general|service control manager
        hyper-v-vmswitch|hyper-v-*|source:|provider:|providername:|quelle:|ソース|来源|원본|источник
        """;

    public static readonly Concept Computer = """
        computer:|computer :|computername:|computername :|pscomputername|machinename:|machinename :|host name:|hostname:|<computer>|ordinateur:
        ordinateur :|equipo:|equipo :|computador:|computador :|komputer:|компьютер:|hostname :|host name :|name des computers:|nom de l'hôte:
        nome host:|nombre de host:
        コンピューター|コンピューター名|ホスト名|计算机|计算机名|主机名|電腦|電腦名稱|컴퓨터|호스트이름
        """;

    public static readonly Concept Code = "0x*|verr_*|hcs_e_*|wsl_e_*|ns_error_*|vbox_e_*|error_hv_*|e_fail|e_accessdenied";

    /// <summary>The sign between user and host, or the end of a remote PowerShell prompt.</summary>
    public static readonly Concept Prompt = "*@*|]: ps";

    public static IReadOnlyList<Concept> All { get; } = [Machine, NotStarted, NamedAfter, EventId, Provider, Computer, Code, Prompt];
}
