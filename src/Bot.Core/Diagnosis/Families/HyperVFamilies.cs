using Bot.Core.Diagnosis.Matching;
using Bot.Core.Machines;
using static Bot.Core.Diagnosis.Families.States;
using static Bot.Core.Diagnosis.Families.Words;

namespace Bot.Core.Diagnosis.Families;

/// <summary>Hyper-V says that its hypervisor is not there.</summary>
internal static class HyperVFamilies
{
    private const string HypervisorLog = "Microsoft-Windows-Hyper-V-Hypervisor";

    private static readonly IReadOnlyList<LikelyCause> NotRunningCauses =
        [LikelyCause.SecurityType, LikelyCause.LaunchTypeOff, LikelyCause.FeatureOff, LikelyCause.NotExposedByOuterMachine, LikelyCause.ServiceStopped, LikelyCause.OtherHypervisor, LikelyCause.WindowsUpdate];

    public static IReadOnlyList<ErrorFamily> All { get; } =
    [
        new()
        {
            Id = "hyper-v-component-not-running",
            Product = "Hyper-V",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "Hyper-V is installed, but one of its components, the hypervisor in most cases, is not running.",
            Source = Sources.ComponentNotRunning,
            Causes = NotRunningCauses,
            Signs =
            [
                Sign.Says("""
                    one of the hyper-v components is not running|one of the hyper-v components isn't running
                    one of the hyperv components is not running|because one of the hyper-v components*|one of the hyper v components is not running
                    """),
                new(VirtualMachine, CannotStart, HyperV, Component, NotRunning) { Sure = true, Within = 300 },
                new(HyperV, Component, NotRunning) { Within = 100, AtEnd = true, Unless = ["running out", Concepts.IntegrationServices] },
                new(HyperV, Component, NotRunning, Join(CannotStart, Error)) { Within = 220, Unless = ["running out", Concepts.IntegrationServices] },
            ],
        },
        new()
        {
            Id = "hyper-v-hypervisor-not-running",
            Product = "Hyper-V",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "The virtual machine did not start because the Windows hypervisor is not running.",
            Source = Sources.BiosUpdate,
            Causes = NotRunningCauses,
            Signs =
            [
                Sign.Says("""
                    because the hypervisor is not running|because hypervisor is not running|since the hypervisor is not running
                    the hypervisor is not running (virtual|windows hypervisor is not running
                    """),
                new(VirtualMachine, CannotStart, Hypervisor, NotRunning) { Sure = true, Within = 300 },
                new(CannotStart, Hypervisor, NotRunning) { Within = 200 },
                new(Hypervisor, NotRunning) { Within = 70, AtEnd = true },
                new(Hypervisor, NotRunning, Error) { Within = 120 },
                new(Hypervisor, NotRunning, ThisMachine) { Within = 100, AtEnd = true },
                new(Hypervisor, "failed to start|did not start|could not start|failed to launch|has not started") { Within = 60, AtEnd = true },
            ],
            Events = [new("Microsoft-Windows-Hyper-V-VMMS", 20148)],
        },
        new()
        {
            Id = "hypervisor-launch-failed",
            Product = "Hyper-V",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "Windows tried to launch the hypervisor at boot and did not find the processor features it needs.",
            Source = Sources.HyperVRequirements,
            Causes = [LikelyCause.SecurityType, LikelyCause.FirmwareOff, LikelyCause.NotExposedByOuterMachine, LikelyCause.GuestTooOld],
            Signs =
            [
                Sign.Says("""
                    either vmx not present or not enabled|either svm not present or not enabled|no execute feature (nx) not present
                    does not support the vendor of at least one of the processors|second level address translation is required to launch
                    launch failed; cpu does not support virtualization|no virtualization platform supported by the hypervisor
                    processor lacks required features|provide the minimum features required*|minimum features required to run the hypervisor
                    minimum set of processor features|not provide the features necessary to run the hypervisor
                    does not provide the features necessary to run
                    does not provide the features required to run|support the features required by the hypervisor
                    at least one of the processors in the system does not appear to provide a virtualization platform
                    at least one of the processors in the system lacks*|does not appear to provide a virtualization platform supported
                    """),
                new(Concepts.LaunchFailedInEnglish, Extension) { Within = 220, Unless = [Concepts.OtherLaunchReason] },
                new(Concepts.LaunchFailedInEnglish, Processor, Join(NotSupported, "features|feature")) { Within = 220, Unless = [Concepts.OtherLaunchReason] },
                new(LaunchFailed, Concepts.HyperVOrHypervisor, Extension, Firmware) { Within = 260, Sure = true },
                new(Extension, Firmware, Concepts.AbsentOrDisabled) { Within = 150, Unless = [Concepts.OtherLaunchReason, Concepts.ProductHandledElsewhere] },
                new("second level address translation|slat", Join(NotAvailable, NotSupported)) { Within = 110, AtEnd = true },
                new(LaunchFailed, Concepts.HyperVOrHypervisor, "second level address translation|slat", Concepts.NeededOrAbsent) { Within = 260 },
            ],
            Events = [new(HypervisorLog, 28, 29, 32, 41, 42, 44, 46, 47, 48, 59, 61)],
        },
        new()
        {
            Id = "hyper-v-role-refused",
            Product = "Hyper-V",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "Windows refuses to install Hyper-V because the processor it sees cannot virtualize.",
            Source = Sources.BiosUpdate,
            Causes = [LikelyCause.SecurityType, LikelyCause.FirmwareOff, LikelyCause.NotExposedByOuterMachine],
            Signs =
            [
                Sign.Says("""
                    processor does not have required virtualization*|processor doesn't have required virtualization*
                    does not have required virtualization capabilities|virtualization support is not enabled in the bios
                    hyper-v cannot be installed: data execution prevention*|data execution prevention is not enabled
                    cpu does not have proper virtualization extensions|virtualization support appears to be disabled in the bios
                    virtualization is not enabled in the bios|required virtualization capabilities
                    """),
                new(HyperV, CannotInstall, Processor) { Within = 220, Unless = [Concepts.AlreadyRunning] },
                new(HyperV, CannotInstall, Virtualization, Firmware) { Within = 220 },
                new(Processor, Virtualization, Concepts.None) { Within = 60, AtEnd = true },
                new(HyperV, CannotInstall, Virtualization, Lacks) { Within = 220, Unless = [Concepts.AlreadyRunning] },
            ],
        },
        new()
        {
            Id = "nested-virtualization-not-supported",
            Product = "Hyper-V",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "The platform below this machine does not offer nested virtualization.",
            Source = Sources.EnableNested,
            Causes = [LikelyCause.SecurityType, LikelyCause.NotExposedByOuterMachine, LikelyCause.GuestTooOld],
            Signs =
            [
                Sign.Says("""
                    platform does not support nested virtualization|nested virtualization is not supported on this machine
                    nested virtualisation is not supported on this machine|ensure nested virtualization is enabled in order to*
                    """),
                new(Nested, Join(NotSupported, NotAvailable), ThisMachine) { Within = 120 },
                new(Nested, NotEnabled) { Within = 60, AtEnd = true },
            ],
        },
        new()
        {
            Id = "virtualization-off-in-firmware",
            Product = "Windows",
            System = GuestSystem.Windows,
            Verdict = Verdict.NoHypervisor,
            Proves = "Windows reports that virtualization is off or missing below it.",
            Source = Sources.HyperVRequirements,
            Causes = [LikelyCause.SecurityType, LikelyCause.FirmwareOff, LikelyCause.NotExposedByOuterMachine],
            Signs =
            [
                Sign.Says("""
                    virtualization enabled in firmware: no|virtualization enabled in firmware no|vm monitor mode extensions no
                    second level address translation: no|data execution prevention available: no|vm monitor mode extensions: no
                    hypervrequirementvirtualizationfirmwareenabled : false|hypervrequirementvirtualizationfirmwareenabled: false
                    virtualizationfirmwareenabled : false|virtualizationfirmwareenabled: false|virtualizationfirmwareenabled=false
                    vmmonitormodeextensions : false|vmmonitormodeextensions: false
                    """),
                new(Concepts.FirmwareReport, No) { Within = 75, Sure = true },
                new("virtualizationfirmwareenabled|vmmonitormodeextensions", "false") { Within = 160 },
                new(Concepts.TaskManagerLine, Concepts.Off) { Within = 34, AtEnd = true, Unless = [Concepts.OtherVirtualization] },
            ],
        },
    ];

    private static Concept Join(params Concept[] concepts) => Concepts.Join(concepts);
}
