using Bot.Core.Sizes;

namespace Bot.Core.Resizing;

/// <summary>
/// The class of a size's local temporary disk. Azure compares SCSI resource disks only (<c>MaxResourceVolumeMB</c>), so "has a local disk" is
/// the wrong question: a v6 or v7 <c>d</c> size has raw NVMe disks and counts as having none.
/// https://github.com/Azure/SAP-on-Azure-Scripts-and-Utilities (issue 130, pull request 142; 2025-09).
/// </summary>
public enum TempDisk
{
    /// <summary>Azure did not say.</summary>
    UnknownTempDisk,

    /// <summary>A formatted SCSI disk (drive D: of Windows, /mnt of Linux).</summary>
    ScsiTempDisk,

    /// <summary>Raw NVMe disks.</summary>
    NvmeTempDisk,

    /// <summary>None.</summary>
    NoTempDisk,
}

internal static class TempDisks
{
    public static TempDisk Of(VmSize? size) => size switch
    {
        { TempDiskMiB: > 0 } => TempDisk.ScsiTempDisk,
        { NvmeDiskMiB: > 0 } => TempDisk.NvmeTempDisk,
        { TempDiskMiB: 0 } => TempDisk.NoTempDisk,
        _ => TempDisk.UnknownTempDisk,
    };

    /// <summary>Whether a change crosses the border that Azure guards: a SCSI disk on one side only. Null when a side is unknown.</summary>
    public static bool? Crosses(TempDisk from, TempDisk to) => from == TempDisk.UnknownTempDisk || to == TempDisk.UnknownTempDisk
        ? null
        : (from == TempDisk.ScsiTempDisk) != (to == TempDisk.ScsiTempDisk);
}
