namespace Bot.Core.Diagnosis.Families;

/// <summary>Where the wordings and codes are documented, and when we read it.</summary>
internal static class Sources
{
    public static readonly DateOnly Read = new(2026, 11, 20);

    public static readonly Uri HyperVRequirements = new("https://learn.microsoft.com/windows-server/virtualization/hyper-v/host-hardware-requirements");
    public static readonly Uri HyperVNotStarting = new("https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-hyper-v-virtual-machine-cannot-start");
    public static readonly Uri BiosUpdate = new("https://learn.microsoft.com/troubleshoot/windows-server/virtualization/bios-update-for-hyper-v");
    public static readonly Uri NestedVirtualization = new("https://learn.microsoft.com/windows-server/virtualization/hyper-v/nested-virtualization");
    public static readonly Uri EnableNested = new("https://learn.microsoft.com/windows-server/virtualization/hyper-v/enable-nested-virtualization");
    public static readonly Uri LiveMigration = new("https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues");
    public static readonly Uri HcsResults = new("https://learn.microsoft.com/virtualization/api/hcs/reference/hcshresult");
    public static readonly Uri WslTroubleshooting = new("https://learn.microsoft.com/windows/wsl/troubleshooting");
    public static readonly Uri WslStrings = new("https://github.com/microsoft/WSL/tree/master/localization/strings");
    public static readonly Uri DockerVirtualization = new("https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/");
    public static readonly Uri VirtualBoxManual = new("https://www.virtualbox.org/manual/topics/hwvirt.html");
    public static readonly Uri Vmware = new("https://knowledge.broadcom.com/external/article/315385");
    public static readonly Uri Kvm = new("https://www.linux-kvm.org/page/FAQ");
    public static readonly Uri VirtManager = new("https://github.com/virt-manager/virt-manager/tree/main/po");
    public static readonly Uri Minikube = new("https://github.com/kubernetes/minikube/tree/master/translations");
    public static readonly Uri Multipass = new("https://github.com/canonical/multipass/tree/main/src/platform");
    public static readonly Uri AndroidEmulator = new("https://developer.android.com/studio/run/emulator-acceleration");
    public static readonly Uri Haxm = new("https://github.com/intel/haxm/wiki");
    public static readonly Uri Whpx = new("https://learn.microsoft.com/virtualization/api/hypervisor-platform/hypervisor-platform");
    public static readonly Uri Sandbox = new("https://learn.microsoft.com/windows/security/application-security/application-isolation/windows-sandbox/");
    public static readonly Uri Hyperlight = new("https://github.com/hyperlight-dev/hyperlight");
    public static readonly Uri Firecracker = new("https://github.com/firecracker-microvm/firecracker/blob/main/docs/getting-started.md");
    public static readonly Uri Vagrant = new("https://github.com/hashicorp/vagrant/blob/main/templates/locales/en.yml");
    public static readonly Uri Xen = new("https://wiki.xenproject.org/wiki/Xen_Common_Problems");
}
