using System.Globalization;
using Bot.Core.Machines;

namespace Bot.Core.Resizing.Rules;

/// <summary>The machine's present state: power, hibernation, other operations, locks.</summary>
internal static class StateRules
{
    /// <summary>Hibernation stores the memory on the OS disk, up to this much.</summary>
    private const double MostMemoryToHibernate = 64;

    private const double MostMemoryToHibernateWithGpu = 112;

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("not-in-place", Severity.NeedsStop, Sources.Resize, Sources.ResizeDay, fit => Answer.AgainstIf(MustStop(fit), fit.Target.Name)),
        new("in-place-unread", Severity.Warns, Sources.Resize, Sources.ResizeDay, fit => Answer.AgainstIf(HoldsHardware(fit) && fit.Reading.SizesInPlace is null)),
        new("deallocated", Severity.Warns, Sources.Allocation, Sources.TableDay, Deallocated),
        new("hibernated", Severity.Blocks, Sources.Hibernate, Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.Hibernated)),
        new("hibernation", Severity.Blocks, Sources.Hibernate, Sources.TableDay, fit => Answer.Needs(fit.Machine.HibernationEnabled, fit.Target.Hibernation)),
        new("hibernation-memory", Severity.Blocks, Sources.Hibernate, Sources.TableDay,
            fit => Answer.AgainstIf(fit.Machine.HibernationEnabled && fit.Target.MemoryGiB > MostMemory(fit), fit.Target.MemoryGiB, MostMemory(fit))),
        new("hibernation-nesting", Severity.Warns, Sources.Hibernate, Sources.TableDay,
            fit => Answer.AgainstIf(fit.Machine.HibernationEnabled && fit.Machine.Security != SecurityType.TrustedLaunch)),
        new("being-deleted", Severity.Blocks, Sources.Errors, Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.ProvisioningState == "Deleting")),
        new("generalized", Severity.Blocks, Sources.Errors, Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.Generalized)),
        new("maintenance", Severity.Warns, "https://learn.microsoft.com/azure/virtual-machines/maintenance-notifications", Sources.TableDay, Maintained),
        new("busy", Severity.Warns, Sources.Errors, Sources.TableDay, Busy),
        new("provisioning-failed", Severity.Warns, Sources.Errors, Sources.TableDay, fit => Answer.AgainstIf(fit.Machine.ProvisioningState == "Failed")),
        new("lock-read-only", Severity.Blocks, Sources.Locks, Sources.TableDay, fit => Lock(fit, readOnly: true)),
        new("lock-cannot-delete", Severity.Warns, Sources.Locks, Sources.TableDay, fit => fit.Reading.Locks is null ? Answer.Fits : Lock(fit, readOnly: false)),
    ];

    /// <summary>A deallocated machine takes any size of the region; one that holds its hardware takes only what its cluster has. An unread list counts as "not there".</summary>
    private static bool MustStop(Fit fit) => HoldsHardware(fit) && fit.Reading.SizesInPlace?.Contains(fit.Target.Name) is not true;

    /// <summary>Off is not enough: what was only shut down keeps its hardware, and is billed for it.</summary>
    private static Answer Deallocated(Fit fit) => fit.Machine.Power switch
    {
        PowerState.Unknown => Answer.Unknown,
        PowerState.Deallocated => Answer.Against(fit.Machine.Region),
        _ => Answer.Fits,
    };

    private static bool HoldsHardware(Fit fit) => fit.Machine.Power != PowerState.Deallocated;

    private static double MostMemory(Fit fit) => fit.Target.Gpus > 0 ? MostMemoryToHibernateWithGpu : MostMemoryToHibernate;

    /// <summary>Changes may be refused until a platform update is over.</summary>
    private static Answer Maintained(Fit fit) => fit.Machine.MaintenanceUntil is { } until
        ? Answer.AgainstIf(DateOnly.FromDateTime(until.UtcDateTime) >= fit.Today, until.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : Answer.Fits;

    private static Answer Busy(Fit fit) => fit.Machine.ProvisioningState switch
    {
        "" => Answer.Unknown,
        "Updating" or "Creating" or "Migrating" => Answer.Against(fit.Machine.ProvisioningState),
        _ => Answer.Fits,
    };

    private static Answer Lock(Fit fit, bool readOnly) => fit.Reading.Locks switch
    {
        null => Answer.Unknown,
        var locks => locks.FirstOrDefault(held => held.ReadOnly == readOnly) is { } found ? Answer.Against(found.Name, found.Scope) : Answer.Fits,
    };
}
