namespace Bot.Core.Diagnosis;

/// <summary>Documented causes of a missing hypervisor other than the VM size.</summary>
public enum LikelyCause
{
    /// <summary>The security type is Trusted Launch or Confidential; Microsoft asks for Standard.</summary>
    SecurityType,

    /// <summary>The Windows feature (Hyper-V, Virtual Machine Platform, Hypervisor Platform) is off or only partly on.</summary>
    FeatureOff,

    /// <summary><c>hypervisorlaunchtype</c> is off in the boot configuration.</summary>
    LaunchTypeOff,

    /// <summary>A service (<c>vmms</c>, <c>vmcompute</c>, <c>hvhost</c>) is stopped.</summary>
    ServiceStopped,

    /// <summary>Another hypervisor, VBS or Credential Guard holds the processor.</summary>
    OtherHypervisor,

    /// <summary>Virtualization is off in the firmware of a physical machine.</summary>
    FirmwareOff,

    /// <summary>The machine is nested once more and its host does not expose the virtualization extensions to it.</summary>
    NotExposedByOuterMachine,

    /// <summary>The operating system is too old for the processor features that it is given.</summary>
    GuestTooOld,

    /// <summary>The kernel module <c>kvm_intel</c> or <c>kvm_amd</c> is not loaded, or the KVM package is not installed.</summary>
    ModuleNotLoaded,

    /// <summary>A Windows update broke the start of the hypervisor (KB5009624, January 2022).</summary>
    WindowsUpdate,

    /// <summary>The machine was not restarted since the feature or the size changed.</summary>
    RestartPending,

    /// <summary>The program was installed without the right driver or backend.</summary>
    DriverMissing,
}
