using Bot.Cloud.Refusals;
using Bot.Core.Machines;
using static Bot.Core.Machines.RefusalKind;

namespace Bot.Cloud.Tests;

public sealed class RefusalTableTests
{
    private const RefusalKind OutOfQuota = RefusalKind.Quota;
    private const RefusalKind NoSubscription = RefusalKind.Subscription;

    [Theory]
    [InlineData(409, "OperationNotAllowed", "Size D2 is not available in the current hardware cluster; others may have it.", NotInCluster)]
    [InlineData(409, "OperationNotAllowed", "Size D2 is not available in the cluster where the VM is currently allocated.", NotInCluster)]
    [InlineData(409, "OperationNotAllowed", "Size D2 is not available in the cluster where the availability set is currently allocated.", SizeNotAvailable)]
    [InlineData(409, "OperationNotAllowed", "Size D2 may not be available in the existing allocation unit.", SizeNotAvailable)]
    [InlineData(409, "OperationNotAllowed", "Changing from resource disk to non-resource disk VM size and vice-versa is not allowed.", DoesNotFit)]
    [InlineData(409, "OperationNotAllowed", "This results in exceeding approved Total Regional Cores quota. Current Limit: 10", OutOfQuota)]
    [InlineData(409, "OperationNotAllowed", "This results in exceeding approved LowPriorityCores quota.", OutOfQuota)]
    [InlineData(409, "QuotaExceeded", "More cores than approved.", OutOfQuota)]
    [InlineData(409, "OperationNotAllowed", "The maximum number of data disks allowed for this size is 4.", DoesNotFit)]
    [InlineData(409, "OperationNotAllowed", "Size M8 supports only 2 Write Accelerator enabled disks.", DoesNotFit)]
    [InlineData(409, "OperationNotAllowed", "'deallocate' is not supported with an ephemeral OS disk.", NotChangeable)]
    [InlineData(409, "OperationNotAllowed", "Not allowed since another operation is in progress.", Busy)]
    [InlineData(409, "OperationNotAllowed", "An ongoing operation is changing power state of the machine.", Busy)]
    [InlineData(409, "OperationNotAllowed", "Not allowed since the VM is marked for deletion.", NotChangeable)]
    [InlineData(409, "OperationNotAllowed", "Not allowed since the VM is generalized.", NotChangeable)]
    [InlineData(429, "OperationNotAllowed", "Too many requests have been received for this subscription.", Throttled)]
    [InlineData(429, "TooManyRequests", "Slow down.", Throttled)]
    [InlineData(200, "TooManyRequests", "Slow down.", Throttled)]
    [InlineData(200, "AllocationFailed", "No hardware is free.", NoCapacity)]
    [InlineData(200, "ZonalAllocationFailed", "No hardware is free in zone 1.", NoCapacity)]
    [InlineData(200, "OverconstrainedAllocationRequest", "Constraints applied are: VM Size", NoCapacity)]
    [InlineData(200, "OverconstrainedZonalAllocationRequest", "Constraints applied are: Availability Zone", NoCapacity)]
    [InlineData(409, "SkuNotAvailable", "These failed for Capacity Restrictions: D2.", NoCapacity)]
    [InlineData(409, "SkuNotAvailable", "Not available in location 'westus' for subscription '1'.", SizeNotAvailable)]
    [InlineData(400, "BadRequest", "Size D2 cannot boot Hypervisor Generation '2'.", DoesNotFit)]
    [InlineData(400, "InvalidParameter", "Size D2 cannot boot with OS image or disk: look at the disk controller types.", DoesNotFit)]
    [InlineData(400, "InvalidParameter", "Size D2 cannot boot with DiskControllerType SCSI.", DoesNotFit)]
    [InlineData(400, "InvalidParameter", "The requested VM size D2 is not available in the current region.", SizeNotAvailable)]
    [InlineData(400, "NetworkInterfaceCountExceeded", "4 are attached, 2 are allowed.", DoesNotFit)]
    [InlineData(400, "VMSizeIsNotPermittedToEnableAcceleratedNetworking", "Not in the list.", DoesNotFit)]
    [InlineData(400, "OperationNotAllowed", "Not possible due to different CPU Architectures.", DoesNotFit)]
    [InlineData(409, "PropertyChangeNotAllowed", "Changing property 'securityProfile' is not allowed.", DoesNotFit)]
    [InlineData(409, "ResizeDiskError", "Resize the disk itself.", Busy)]
    [InlineData(409, "Conflict", "Something is under way.", Busy)]
    [InlineData(409, "ConflictingUserInput", "The disk is owned by another VM.", Busy)]
    [InlineData(409, "AttachDiskWhileBeingDetached", "The disk is being detached.", Busy)]
    [InlineData(200, "OperationPreempted", "A more recent operation came.", Superseded)]
    [InlineData(409, "ResourceUpdateBlockedOnPlatformUpdate", "Try again later.", Busy)]
    [InlineData(200, "VMStartTimedOut", "It may still start.", GuestTrouble)]
    [InlineData(200, "OSProvisioningTimedOut", "It may still finish.", GuestTrouble)]
    [InlineData(200, "VMAgentStatusCommunicationError", "The agent is silent.", GuestTrouble)]
    [InlineData(200, "VMExtensionProvisioningError", "An extension failed.", GuestTrouble)]
    [InlineData(200, "VMExtensionHandlerNonTransientError", "An extension failed.", GuestTrouble)]
    [InlineData(500, "InternalExecutionError", "An internal execution error occurred.", Transient)]
    [InlineData(200, "InternalOperationError", "Retry later.", Transient)]
    [InlineData(200, "NetworkingInternalOperationError", "Unknown network error.", Transient)]
    [InlineData(409, "OperationNotAllowed", "An internal execution error occurred. Please retry later.", Transient)]
    [InlineData(409, "ScopeLocked", "These scopes are locked.", Locked)]
    [InlineData(403, "RequestDisallowedByPolicy", "Disallowed by policy.", Policy)]
    [InlineData(403, "AuthorizationFailed", "No right to perform the action.", Forbidden)]
    [InlineData(403, "LinkedAuthorizationFailed", "No right on the linked scope.", Forbidden)]
    [InlineData(403, "DenyAssignmentAuthorizationFailed", "A deny assignment bars it.", Forbidden)]
    [InlineData(404, "ResourceNotFound", "No such resource.", NotFound)]
    [InlineData(404, "ResourceGroupNotFound", "No such group.", NotFound)]
    [InlineData(404, "VMNotFound", "No such machine.", NotFound)]
    [InlineData(404, "SubscriptionNotFound", "No such subscription.", NotFound)]
    [InlineData(404, "NotFound", "No.", NotFound)]
    [InlineData(401, "ExpiredAuthenticationToken", "The token has expired.", NotSignedIn)]
    [InlineData(401, "InvalidAuthenticationToken", "The token is invalid.", NotSignedIn)]
    [InlineData(409, "SubscriptionNotRegistered", "Register it first.", NoSubscription)]
    [InlineData(409, "MissingSubscriptionRegistration", "Register it first.", NoSubscription)]
    [InlineData(403, "ReadOnlyDisabledSubscription", "The subscription is disabled.", NoSubscription)]
    [InlineData(401, "", "", NotSignedIn)]
    [InlineData(403, "", "", Forbidden)]
    [InlineData(404, "", "", NotFound)]
    [InlineData(408, "", "", Transient)]
    [InlineData(502, "", "Bad Gateway", Transient)]
    [InlineData(418, "Teapot", "Short and stout.", Other)]
    public void Azures_no_means(int status, string code, string message, RefusalKind kind) =>
        Assert.Equal(kind, RefusalTable.KindOf(status, code, message));

    [Fact]
    public void The_case_of_codes_and_words_does_not_matter() =>
        Assert.Equal(NotInCluster, RefusalTable.KindOf(409, "operationnotallowed", "NOT AVAILABLE IN THE CURRENT HARDWARE CLUSTER"));
}
