using Bot.Core.Machines;

namespace Bot.Core.Resizing.Rules;

/// <summary>Disks and their controllers, the local temporary disk before all.</summary>
internal static class DiskRules
{
    private const string Ephemeral = "https://learn.microsoft.com/azure/virtual-machines/ephemeral-os-disks";
    private const string RemoteNvme = "https://learn.microsoft.com/azure/virtual-machines/enable-nvme-remote-faqs";
    private const string NoTempDisk = "https://learn.microsoft.com/azure/virtual-machines/azure-vms-no-temp-disk";

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("ephemeral-os-disk", Severity.Blocks, Ephemeral, Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.EphemeralOsDisk)),
        new("unmanaged-disks", Severity.Warns, Sources.Practice, Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.UnmanagedDisks)),
        new("disk-controller", Severity.Blocks, RemoteNvme, Sources.TableDay, Controller),
        new("temp-disk", Severity.Blocks, Sources.SapScript, Sources.SapDay,
            fit => Change(fit, Borders(fit) is true && fit.Machine.System == GuestSystem.Windows && fit.Reading.TempDiskCrossingAllowed is false)),
        new("temp-disk-unsure", Severity.Blocks, Sources.SapScript, Sources.SapDay, fit => Change(fit, MayBeRefused(fit))),
        new("temp-disk-crossing", Severity.Warns, Sources.SapScript, Sources.SapDay, Crossing),
        new("local-nvme-raw", Severity.Warns, NoTempDisk, Sources.TableDay, fit => Answer.AgainstIf(To(fit) == TempDisk.NvmeTempDisk)),
        new("premium-disks", Severity.Blocks, Sources.Resize, Sources.ResizeDay, fit => Answer.Needs(fit.Machine.HasPremiumDisks, fit.Target.PremiumDisks)),
        new("ultra-disks", Severity.Blocks, Sources.Skus, Sources.TableDay, fit => Answer.Needs(fit.Machine.HasUltraDisks, UltraOffered(fit), fit.Machine.Zone ?? "-")),
        new("data-disks", Severity.Blocks, Sources.Errors, Sources.TableDay, fit => Answer.AtMost(fit.Machine.DataDisks, fit.Target.MaxDataDisks)),
        new("write-accelerator", Severity.Blocks, "https://learn.microsoft.com/azure/virtual-machines/how-to-enable-write-accelerator", Sources.TableDay,
            fit => Answer.AtMost(fit.Machine.WriteAcceleratorDisks, fit.Target.MaxWriteAcceleratorDisks)),
    ];

    /// <summary>Crossing from SCSI to NVMe needs the guest prepared and more than the size changed: a size change alone leaves Windows unable to boot.</summary>
    private static Answer Controller(Fit fit)
    {
        var offered = fit.Nesting.NvmeOnly && !fit.Target.Controllers.Contains(DiskController.Nvme) ? [DiskController.Nvme] : fit.Target.Controllers;
        return fit.Machine.Controller == DiskController.Unknown || offered is []
            ? Answer.Unknown
            : Answer.AgainstIf(!offered.Contains(fit.Machine.Controller), Name(fit.Machine.Controller), string.Join(", ", offered.Select(Name)));
    }

    /// <summary>Windows across the border with the subscription's preview feature unread, or with a class that Azure did not tell; an unknown system counts as Windows.</summary>
    private static bool MayBeRefused(Fit fit) => fit.Machine.System != GuestSystem.Linux
        && fit.Reading.TempDiskCrossingAllowed is not true
        && (Borders(fit) is null || Borders(fit) is true && (fit.Reading.TempDiskCrossingAllowed is null || fit.Machine.System == GuestSystem.Unknown));

    /// <summary>Azure lets it pass, but local content goes and the guest must be ready for it.</summary>
    private static Answer Crossing(Fit fit) => (Borders(fit), fit.Machine.System, fit.Reading.TempDiskCrossingAllowed) switch
    {
        (null, _, _) => Answer.Unknown,
        (true, not GuestSystem.Linux, not true) => Answer.Fits,
        _ => Change(fit, From(fit) != To(fit)),
    };

    private static Answer Change(Fit fit, bool broken) => Answer.AgainstIf(broken, From(fit), To(fit));

    private static bool? Borders(Fit fit) => TempDisks.Crosses(From(fit), To(fit));

    private static TempDisk From(Fit fit) => TempDisks.Of(fit.Present);

    private static TempDisk To(Fit fit) => TempDisks.Of(fit.Target);

    private static bool UltraOffered(Fit fit) => fit.Machine.Zone is { } zone ? fit.Target.UltraDiskZones.Contains(zone) : fit.Target.UltraDisks;

    private static string Name(DiskController controller) => controller == DiskController.Nvme ? "NVMe" : "SCSI";
}
