using Bot.Core.Machines;
using static Bot.Core.Machines.RefusalKind;

namespace Bot.Cloud.Refusals;

/// <summary>What Azure's codes and words mean to us. Azure says very different things under one code, so a row may ask for words too; the first row that fits counts.</summary>
/// <remarks>https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages and
/// https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/allocation-failure (read 2026-11), and texts that users reported.</remarks>
internal static class RefusalTable
{
    private static readonly IReadOnlyList<Row> Rows =
    [
        new(Throttled, "TooManyRequests"),

        // A set or a scale set pins its members: stopping one of them changes nothing.
        new(SizeNotAvailable, Words: "cluster where the availability set"),
        new(SizeNotAvailable, Words: "existing allocation unit"),
        new(NotInCluster, Words: "current hardware cluster"),
        new(NotInCluster, Words: "cluster where the VM is currently allocated"),

        new(RefusalKind.Quota, "QuotaExceeded"),
        new(RefusalKind.Quota, "OperationNotAllowed", "quota"),

        new(DoesNotFit, Words: "resource disk to non-resource disk"),
        new(DoesNotFit, Words: "maximum number of data disks"),
        new(DoesNotFit, Words: "Write Accelerator"),
        new(DoesNotFit, Words: "cannot boot Hypervisor Generation"),
        new(DoesNotFit, Words: "disk controller type"),
        new(DoesNotFit, Words: "DiskControllerType"),
        new(DoesNotFit, Words: "CPU Architecture"),
        new(DoesNotFit, "NetworkInterfaceCountExceeded"),
        new(DoesNotFit, "VMSizeIsNotPermittedToEnableAcceleratedNetworking"),
        new(DoesNotFit, "PropertyChangeNotAllowed"),

        new(NotChangeable, Words: "ephemeral OS disk"),
        new(NotChangeable, Words: "generalized"),
        new(NotChangeable, Words: "marked for deletion"),

        new(Busy, Words: "another operation is in progress"),
        new(Busy, Words: "ongoing operation is changing power state"),
        new(Busy, "AttachDiskWhileBeingDetached"),
        new(Busy, "ConflictingUserInput"),
        new(Busy, "ResizeDiskError"),
        new(Busy, "Conflict"),
        new(Busy, "ResourceUpdateBlockedOnPlatformUpdate"),
        new(Superseded, "OperationPreempted"),

        new(NoCapacity, "AllocationFailed"),
        new(NoCapacity, "ZonalAllocationFailed"),
        new(NoCapacity, "OverconstrainedAllocationRequest"),
        new(NoCapacity, "OverconstrainedZonalAllocationRequest"),
        new(NoCapacity, "SkuNotAvailable", "Capacity Restrictions"),
        new(SizeNotAvailable, "SkuNotAvailable"),
        new(SizeNotAvailable, Words: "not available in the current region"),

        new(GuestTrouble, "VMStartTimedOut"),
        new(GuestTrouble, "OSProvisioningTimedOut"),
        new(GuestTrouble, "VMAgentStatusCommunicationError"),
        new(GuestTrouble, "VMExtension*"),

        new(Locked, "ScopeLocked"),
        new(Policy, "RequestDisallowedByPolicy"),
        new(Forbidden, "*AuthorizationFailed"),
        new(NotSignedIn, "*AuthenticationToken*"),
        new(RefusalKind.Subscription, "*SubscriptionRegist*"),
        new(RefusalKind.Subscription, "SubscriptionNotRegistered"),
        new(RefusalKind.Subscription, "ReadOnlyDisabledSubscription"),
        new(NotFound, "*NotFound"),

        new(Transient, "*InternalExecutionError"),
        new(Transient, "*InternalOperationError"),
        new(Transient, "InternalServerError"),
        new(Transient, Words: "internal execution error"),
    ];

    /// <summary>What kind of no it is. Throttling is told by the status alone: compute gives it the code of everything else.</summary>
    public static RefusalKind KindOf(int status, string code, string message) =>
        status is 429 ? Throttled
        : Rows.FirstOrDefault(row => row.Fits(code, message)) is { } row ? row.Kind
        : KindOf(status);

    private static RefusalKind KindOf(int status) => status switch
    {
        401 => NotSignedIn,
        403 => Forbidden,
        404 => NotFound,
        408 or >= 500 => Transient,
        _ => Other,
    };

    /// <param name="Kind">What it means.</param>
    /// <param name="Code">The code, with a star for any text before or after it; null for any.</param>
    /// <param name="Words">What the message must hold; null for any.</param>
    private sealed record Row(RefusalKind Kind, string? Code = null, string? Words = null)
    {
        public bool Fits(string code, string message) =>
            (Code is null || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(Code, code, ignoreCase: true))
            && (Words is null || message.Contains(Words, StringComparison.OrdinalIgnoreCase));
    }
}
