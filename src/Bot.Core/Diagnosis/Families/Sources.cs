namespace Bot.Core.Diagnosis.Families;

/// <summary>
/// The pages on which wordings, codes and causes rest, each with what it says. The day is the page's own (its version), or that of our reading where it
/// carries none, and cards tell the two apart; pages that we know only from others that cite them have no day.
/// </summary>
internal static class Sources
{
    private static readonly DateOnly Reading = new(2026, 11, 26);

    /// <summary>What a processor needs for Hyper-V (SLAT, VM monitor mode, DEP), the report of <c>systeminfo</c>, and that it is silent once a hypervisor runs.</summary>
    public static readonly Evidence HyperVRequirements = Learn("windows-server/virtualization/hyper-v/host-hardware-requirements", new(2025, 6, 26));

    /// <summary>"Could not be started because the hypervisor is not running" whole, "cannot be installed" for want of virtualization or DEP, SR-IOV's reasons (KB 2762297).</summary>
    public static readonly Evidence BiosUpdate = Support("windows-server/virtualization/bios-update-for-hyper-v", new(2020, 9, 8));

    /// <summary>Hyper-V in a Hyper-V machine; hypervisors that are not Microsoft's are not supported there.</summary>
    public static readonly Evidence NestedVirtualization = Learn("windows-server/virtualization/hyper-v/nested-virtualization", new(2025, 6, 10));

    /// <summary>"Make sure to set Security Type as Standard" for nesting in an Azure VM; how a Hyper-V host exposes virtualization.</summary>
    public static readonly Evidence EnableNested = Learn("windows-server/virtualization/hyper-v/enable-nested-virtualization", new(2025, 6, 10));

    /// <summary>"One of the Hyper-V components is not running", met in an Azure VM of a size that cannot nest (comment of 2020-10-13).</summary>
    public static readonly Evidence ComponentNotRunning = Read("https://github.com/docker/for-win/issues/5993");

    /// <summary>VirtualBox and VMware beside Hyper-V, Device Guard or Credential Guard: only one can hold the processor's extensions.</summary>
    public static readonly Evidence OtherHypervisors = Support("windows-client/application-management/virtualization-apps-not-work-with-hyper-v", new(2026, 2, 12));

    /// <summary>Failures of installation, services, memory, saved states, permissions and networks of Hyper-V.</summary>
    public static readonly Evidence HyperVFailures = Support("windows-server/virtualization/hyper-v-installation-configuration-operational-failure", new(2025, 9, 1));

    /// <summary>"Not enough memory in the system to start the virtual machine", whole.</summary>
    public static readonly Evidence NotEnoughMemory = Support("windows-server/virtualization/error-not-enough-memory-system-start-virtual-machine", new(2020, 9, 14));

    /// <summary>"Failed to Power on with Error" of disk controllers, and the right to a virtual disk.</summary>
    public static readonly Evidence DiskAccess = Support("windows-server/virtualization/hyper-v-virtual-machine-not-start-0x80070005", new(2020, 9, 8));

    /// <summary>Event 14050 of the management service.</summary>
    public static readonly Evidence ManagementService = Support("windows-server/virtualization/hyper-v-vmm-service-fails-event-id-14050", new(2023, 12, 26));

    /// <summary>"Failed to start worker process" and 0x80070569.</summary>
    public static readonly Evidence WorkerProcess = Support("windows-server/virtualization/starting-or-live-migrating-hyper-v-vms-fails", new(2023, 12, 26));

    /// <summary>Virtual switches that cannot be bound.</summary>
    public static readonly Evidence VirtualSwitch = Support("windows-server/virtualization/creating-v-switches-hyper-v-environment-fails", new(2024, 9, 6));

    /// <summary>"Incompatible with the server virtualization stack" of the guest's drivers.</summary>
    public static readonly Evidence IncompatibleDrivers = Support("windows-server/virtualization/incompatible-version-errors-are-logged", new(2023, 12, 26));

    /// <summary>The rollup of January 2022 for Windows Server 2012 R2.</summary>
    public static readonly Evidence JanuaryUpdate =
        Cited("https://support.microsoft.com/topic/january-11-2022-kb5009624-monthly-rollup-23f4910b-6bdd-475c-bb4d-c0e961aff0bc");

    /// <summary>The messages of live migration.</summary>
    public static readonly Evidence LiveMigration = Cited("https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues");

    /// <summary>The HCS codes 0x80370100 to 0x8037011F with their texts.</summary>
    public static readonly Evidence HcsResults = Read("https://learn.microsoft.com/virtualization/api/hcs/reference/hcshresult");

    /// <summary>0x80370102 and its causes in order: requirements, nesting, restart, <c>hypervisorlaunchtype</c>, other hypervisors, Trusted Launch; 0x8007019e.</summary>
    public static readonly Evidence WslTroubleshooting = Learn("windows/wsl/troubleshooting", new(2023, 7, 17));

    /// <summary>"Docker Desktop fails due to virtualization not working": HCS_E_HYPERV_NOT_INSTALLED, features, firmware, the hypervisor at startup, nesting.</summary>
    public static readonly Evidence DockerVirtualization = Read("https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/");

    /// <summary>What Windows Sandbox needs: virtualization in the firmware, nesting in a virtual machine, its feature.</summary>
    public static readonly Evidence Sandbox = Learn("windows/security/application-security/application-isolation/windows-sandbox/windows-sandbox-overview", new(2024, 3, 26));

    /// <summary>The interface through which emulators ask Windows for its hypervisor (<c>WHvGetCapability</c>).</summary>
    public static readonly Evidence Whpx = Learn("virtualization/api/hypervisor-platform/hypervisor-platform", new(2021, 6, 7));

    /// <summary>The check of the processor, the module and the package by Multipass, with its message.</summary>
    public static readonly Evidence Multipass = Cited("https://github.com/canonical/multipass/blob/main/src/platform/backends/shared/linux/backend_utils.cpp");

    /// <summary>What minikube says about hosts that do not virtualize, in all its languages.</summary>
    public static readonly Evidence Minikube = Cited("https://github.com/kubernetes/minikube/tree/master/translations");

    /// <summary>VirtualBox and the processor's VT-x and AMD-V.</summary>
    public static readonly Evidence VirtualBoxManual = Cited("https://www.virtualbox.org/manual/ch10.html#hwvirt");

    /// <summary>VMware Workstation beside Device Guard and Credential Guard.</summary>
    public static readonly Evidence Vmware = Cited("https://knowledge.broadcom.com/external/article/315385");

    /// <summary>How to tell whether Linux sees VMX or SVM, and what KVM needs.</summary>
    public static readonly Evidence Kvm = Cited("https://www.linux-kvm.org/page/FAQ");

    /// <summary>What the Android emulator needs on each system, and its check.</summary>
    public static readonly Evidence AndroidEmulator = Cited("https://developer.android.com/studio/run/emulator-acceleration");

    /// <summary>Firecracker needs <c>/dev/kvm</c>.</summary>
    public static readonly Evidence Firecracker = Cited("https://github.com/firecracker-microvm/firecracker/blob/main/docs/getting-started.md");

    /// <summary>The names of the processor features that Xen needs for full virtualization.</summary>
    public static readonly Evidence Xen = Cited("https://wiki.xenproject.org/wiki/Xen_Common_Problems");

    private static Evidence Learn(string path, DateOnly version) => new(new($"https://learn.microsoft.com/{path}"), null, null) { Version = version };

    private static Evidence Support(string path, DateOnly version) => Learn($"troubleshoot/{path}", version);

    private static Evidence Read(string page) => new(new(page), null, Reading);

    private static Evidence Cited(string page) => new(new(page), null, null);
}
