using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Machines;

namespace Bot.Cards.Conversation;

/// <summary>What to look at inside the VM when the size is not, or not surely, the cause: commands to copy and what their answers mean.</summary>
internal sealed class CheckSection(Texts texts)
{
    public IEnumerable<AdaptiveElement> Write(Machine machine) =>
    [
        Element.Section(texts["Check.Heading"]),
        .. Security(machine.Security),
        .. machine.System == GuestSystem.Linux ? Linux() : Windows(),
    ];

    private IEnumerable<AdaptiveElement> Security(SecurityType security) => security switch
    {
        SecurityType.TrustedLaunch => [Element.Item(texts["Check.TrustedLaunch"])],
        SecurityType.Confidential => [Element.Item(texts["Check.Confidential"])],
        SecurityType.Unknown => [Element.Item(texts["Check.SecurityUnknown"])],
        _ => [],
    };

    private IEnumerable<AdaptiveElement> Windows() =>
    [
        .. Check("LaunchType", "bcdedit /enum {current}", "bcdedit /set hypervisorlaunchtype auto"),
        .. Check("Feature", "Get-WindowsFeature Hyper-V", "Get-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V*"),
        .. Check("Services", "Get-Service vmms, vmcompute, hvhost"),
        .. Check("Events", "Get-WinEvent -MaxEvents 20 -FilterHashtable @{LogName='System'; ProviderName='Microsoft-Windows-Hyper-V-Hypervisor'}"),
        .. Check("OtherHypervisor"),
    ];

    private IEnumerable<AdaptiveElement> Linux() =>
    [
        .. Check("Linux.Processor", "grep -cE 'vmx|svm' /proc/cpuinfo"),
        .. Check("Linux.Device", "ls -l /dev/kvm; lsmod | grep kvm"),
        .. Check("Linux.Group", "id -nG"),
    ];

    private IEnumerable<AdaptiveElement> Check(string name, params IEnumerable<string> commands) =>
        [Element.Item(texts[$"Check.{name}"]), .. commands.Select(Element.Code)];
}
