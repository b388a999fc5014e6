using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Resizing.Rules;

/// <summary>Encryption and security types.</summary>
internal static class SecurityRules
{
    private const string DiskEncryption = "https://learn.microsoft.com/azure/virtual-machines/windows/disk-encryption-overview";

    /// <summary>Azure Disk Encryption ends with version 5.</summary>
    private const int FirstWithoutDiskEncryption = 6;

    private const double LeastMemoryForDiskEncryption = 2;

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("encryption-at-host", Severity.Blocks, "https://learn.microsoft.com/azure/virtual-machines/disk-encryption", Sources.TableDay,
            fit => Answer.Needs(fit.Machine.EncryptionAtHost, fit.Target.EncryptionAtHost)),
        new("disk-encryption", Severity.Blocks, DiskEncryption, Sources.TableDay,
            fit => Answer.Needs(fit.Machine.AzureDiskEncryption, TakesDiskEncryption(fit.Target) && !OnNvme(fit.Machine), fit.Target.Name)),
        new("trusted-launch", Severity.Blocks, Sources.TrustedLaunch, Sources.TrustedLaunchDay, TrustedLaunch),
        new("trusted-launch-nesting", Severity.Warns, Sources.Nested, Sources.NestedDay,
            fit => Answer.AgainstIf(fit.Machine.Security == SecurityType.TrustedLaunch)),
        new("confidential", Severity.Blocks, Sources.Lisa, Sources.TableDay, Confidential),
    ];

    private static bool TakesDiskEncryption(VmSize size) =>
        SizeName.Of(size.Name) is { Letter: not 'A', Version: < FirstWithoutDiskEncryption } && size.MemoryGiB >= LeastMemoryForDiskEncryption;

    /// <summary>On Linux it does not work through NVMe at all, whatever the size.</summary>
    private static bool OnNvme(Machine machine) => machine is { System: GuestSystem.Linux, Controller: DiskController.Nvme };

    private static Answer TrustedLaunch(Fit fit) => fit.Machine.Security switch
    {
        SecurityType.Unknown => Answer.Unknown,
        not SecurityType.TrustedLaunch => Answer.Fits,
        _ when fit.Target.TrustedLaunchDisabled || BarsTrustedLaunch(fit.Target.Family) => Answer.Against(fit.Target.Name),
        _ when fit.Target.Generations is [] => Answer.Unknown,
        _ => Answer.AgainstIf(!fit.Target.Generations.Contains(HyperVGeneration.V2), fit.Target.Name),
    };

    /// <summary>Families that Microsoft's own test tool keeps from Trusted Launch, whatever the size list says of them. <see cref="Sources.Lisa"/>.</summary>
    private static bool BarsTrustedLaunch(string family) =>
        family.StartsWith("standardMS", StringComparison.OrdinalIgnoreCase) || family.StartsWith("standardMDSMediumMemory", StringComparison.OrdinalIgnoreCase);

    private static Answer Confidential(Fit fit) => (fit.Machine.Security, fit.Present?.Confidential, fit.Target.Confidential) switch
    {
        (SecurityType.Unknown, _, _) => Answer.Unknown,
        (SecurityType.Confidential, _, null) => Answer.Against(fit.Target.Name),
        (SecurityType.Confidential, null, _) => Answer.Unknown,
        (SecurityType.Confidential, var from, var to) => Answer.AgainstIf(!string.Equals(from, to, StringComparison.OrdinalIgnoreCase), fit.Target.Name),
        (_, _, var to) => Answer.AgainstIf(to is not null, fit.Target.Name),
    };
}
