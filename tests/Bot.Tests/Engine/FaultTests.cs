using AzureSimulator;
using Bot.Tests.Stage;
using static Bot.Tests.Engine.StoryEnd;

namespace Bot.Tests.Engine;

public class FaultTests(FaultTests.OneStory one) : IClassFixture<FaultTests.OneStory>
{
    private const string Old = "Standard_B4s_v2";
    private const string New = "Standard_D4s_v4";
    private static int _machines;

    /// <summary>What stays as it is. https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages and what users reported (read 2026-11).</summary>
    public static TheoryData<FaultRow> Rows => new(
        AtOnce("deallocate", 403, "AuthorizationFailed", "does not have authorization to perform action 'Microsoft.Compute/virtualMachines/deallocate/action'", Untouched),
        AtOnce("deallocate", 403, "DenyAssignmentAuthorizationFailed", "has a deny assignment", Untouched),
        AtOnce("deallocate", 409, "ScopeLocked", "the following scope(s) are locked: 'rg-build'", Untouched),
        AtOnce("deallocate", 409, "OperationNotAllowed", "'deallocate' is not supported on VMs using an ephemeral OS disk", Untouched),
        AtOnce("deallocate", 409, "OperationNotAllowed", "Operation 'deallocate' is not allowed since the VM is marked for deletion", Untouched),
        AtOnce("deallocate", 409, "ReadOnlyDisabledSubscription", "the subscription is disabled and marked as read only", Untouched),
        AtOnce("deallocate", 409, "MissingSubscriptionRegistration", "the subscription is not registered to use namespace 'Microsoft.Compute'", Untouched),
        AtOnce("deallocate", 404, "ResourceGroupNotFound", "Resource group 'rg-build' could not be found", Untouched),
        AtOnce("deallocate", 404, "SubscriptionNotFound", "The subscription could not be found", Untouched),
        AtOnce("resize", 409, "OperationNotAllowed", "cluster where the availability set is currently allocated", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "may not be available in the existing allocation unit", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "changing from resource disk to non-resource disk", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "exceeding approved LowPriorityCores quota. Current Limit: 4", RolledBack),
        AtOnce("resize", 409, "QuotaExceeded", "quota exceeded", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "The maximum number of data disks allowed to be attached", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "supports only 4 Write Accelerator enabled disks", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "is not allowed since the VM is generalized", RolledBack),
        AtOnce("resize", 409, "SkuNotAvailable", "following SKUs have failed for Capacity Restrictions: Standard_D4s_v4", RolledBack),
        AtOnce("resize", 409, "SkuNotAvailable", "is currently not available in location westeurope for subscription", RolledBack),
        AtOnce("resize", 400, "BadRequest", "cannot boot Hypervisor Generation '1'", RolledBack),
        AtOnce("resize", 400, "InvalidParameter", "cannot boot with OS image or disk. Please check that disk controller types supported", RolledBack),
        AtOnce("resize", 400, "InvalidParameter", "cannot boot with DiskControllerType SCSI", RolledBack),
        AtOnce("resize", 400, "InvalidParameter", "The requested VM size is not available in the current region", RolledBack),
        AtOnce("resize", 400, "NetworkInterfaceCountExceeded", "exceeds the maximum allowed for the virtual machine size", RolledBack),
        AtOnce("resize", 400, "VMSizeIsNotPermittedToEnableAcceleratedNetworking", "not permitted to enable accelerated networking", RolledBack),
        AtOnce("resize", 400, "OperationNotAllowed", "not allowed due to different CPU Architectures", RolledBack),
        AtOnce("resize", 409, "PropertyChangeNotAllowed", "Changing property 'securityProfile' is not allowed", RolledBack),
        AtOnce("resize", 403, "RequestDisallowedByPolicy", "was disallowed by policy", RolledBack),
        AtOnce("resize", 403, "AuthorizationFailed", "does not have authorization to perform action 'Microsoft.Compute/virtualMachines/write'", RolledBack),
        AtOnce("resize", 403, "LinkedAuthorizationFailed", "but does not have permission to perform action on the linked scope", RolledBack),
        AtOnce("resize", 409, "ScopeLocked", "the following scope(s) are locked: 'rg-build'", RolledBack),
        AtOnce("resize", 409, "SubscriptionNotRegistered", "the subscription is not registered", RolledBack),
        AtOnce("resize", 404, "VMNotFound", "The VM could not be found", RolledBack),
        AtOnce("start", 403, "DenyAssignmentAuthorizationFailed", "has a deny assignment", RolledBack),
        AtOnce("start", 409, "SkuNotAvailable", "following SKUs have failed for Capacity Restrictions: Standard_D4s_v4", RolledBack, 3),
        Later("resize", "QuotaExceeded", "no more cores", RolledBack),
        Later("resize", "AllocationFailed", "We do not have sufficient capacity", RolledBack),
        Later("start", "AllocationFailed", "We do not have sufficient capacity", RolledBack, 3),
        Later("start", "ZonalAllocationFailed", "not enough capacity in this zone", RolledBack, 3),
        Later("start", "OverconstrainedAllocationRequest", "constraints: VM Size, Networking Constraints", RolledBack, 3),
        Later("start", "OverconstrainedZonalAllocationRequest", "constraints: Availability Zone, Low Priority VMs", RolledBack, 3),
        Later("start", "InternalExecutionError", "an internal execution error occurred, please retry later", RolledBack, 3),
        Later("start", "VMStartTimedOut", "did not start in the allotted time. The VM may still start successfully", DoneWithWords),
        Later("start", "OSProvisioningTimedOut", "OS Provisioning did not finish in the allotted time", DoneWithWords),
        Later("start", "VMAgentStatusCommunicationError", "has not reported status for VM agent or extensions", DoneWithWords),
        Later("start", "VMExtensionProvisioningError", "encountered a failure processing extension", DoneWithWords),
        Later("resize", "VMExtensionHandlerNonTransientError", "the handler of the extension has failed", DoneWithWords) with { SizeAfter = "new" });

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_azure_refuses_or_fails_ends_as_it_should_and_is_told_in_its_words(FaultRow row)
    {
        var (machine, approval) = await one.AskAsync();
        one.Story.Azure.Fail(row.Fault(machine));

        await one.Story.Priya.PressAsync(approval, "approve");

        var words = await one.EndAsync(machine);
        var vm = one.Story.Azure.Vm(machine);
        Assert.Equal((row.End is DoneWithWords ? New : Old, PowerState.Running), (vm.Size, vm.PowerState));
        Assert.Contains(Sentence(row.End), words);
        Assert.Contains(row.Message, words);
        Assert.Equal(row.End is RolledBack or Untouched, words.Contains("Old size, running", StringComparison.Ordinal));
        one.Story.Azure.Without(machine);
    }

    private static readonly Dictionary<string, FaultRow[]> Passing = new()
    {
        ["at once, before the stop"] =
        [
            AtOnce("deallocate", 409, "OperationNotAllowed", "another operation is in progress"),
            AtOnce("deallocate", 409, "OperationNotAllowed", "an ongoing operation is changing power state"),
            AtOnce("deallocate", 409, "ResourceUpdateBlockedOnPlatformUpdate", "blocked by a platform update"),
            AtOnce("deallocate", 401, "ExpiredAuthenticationToken", "the access token has expired"),
            AtOnce("deallocate", 500, "InternalExecutionError", "an internal execution error occurred, please retry later"),
            AtOnce("deallocate", 429, "OperationNotAllowed", "the server rejected the request because too many requests have been received"),
        ],
        ["at once, while it is off"] =
        [
            AtOnce("resize", 409, "OperationNotAllowed", "not available in the current hardware cluster"),
            AtOnce("resize", 409, "Conflict", "a conflicting change was made"),
            AtOnce("resize", 503, "ServerTimeout", "try again"),
            AtOnce("resize", 409, "ResizeDiskError", "the disk is being resized"),
            AtOnce("resize", 409, "ConflictingUserInput", "the disk is owned by another VM"),
            AtOnce("resize", 409, "AttachDiskWhileBeingDetached", "the disk is being detached"),
            AtOnce("resize", 429, "TooManyRequests", "slow down"),
        ],
        ["at once, with the new size"] =
        [
            AtOnce("start", 409, "OperationNotAllowed", "another operation is in progress"),
            AtOnce("start", 409, "ResourceUpdateBlockedOnPlatformUpdate", "blocked by a platform update"),
            AtOnce("start", 401, "InvalidAuthenticationToken", "the access token is invalid"),
            AtOnce("start", 500, "InternalExecutionError", "an internal execution error occurred, please retry later"),
            AtOnce("start", 429, "OperationNotAllowed", "the server rejected the request because too many requests have been received"),
        ],
        ["later"] =
        [
            Later("deallocate", "InternalExecutionError", "an internal execution error occurred, please retry later"),
            Later("deallocate", "OperationPreempted", "preempted by a more recent operation"),
            Later("resize", "InternalOperationError", "an internal error"),
            Later("resize", "OperationPreempted", "preempted by a more recent operation"),
            Later("start", "AllocationFailed", "We do not have sufficient capacity"),
            Later("start", "NetworkingInternalOperationError", "an internal networking error"),
        ],
    };

    public static TheoryData<string> When => [.. Passing.Keys];

    [Theory]
    [MemberData(nameof(When))]
    public async Task What_passes_is_waited_out_one_after_the_other_and_the_resize_is_done(string when)
    {
        var (machine, approval) = await one.AskAsync();
        foreach (var row in Passing[when])
        {
            one.Story.Azure.Fail(row.Fault(machine));
        }

        await one.Story.Priya.PressAsync(approval, "approve");

        var words = await one.EndAsync(machine);
        Assert.Contains(Sentence(Done), words);
        Assert.All(Passing[when], row => Assert.DoesNotContain(row.Message, words));
        Assert.Equal((New, PowerState.Running), (one.Story.Azure.Vm(machine).Size, one.Story.Azure.Vm(machine).PowerState));
        Assert.Equal(3 + Passing[when].Length, one.Writes(machine).Count);
        one.Story.Azure.Without(machine);
    }

    [Fact]
    public async Task A_quota_that_is_used_up_is_told_in_numbers_in_the_readers_language_with_the_page_to_raise_it()
    {
        one.Story.Mika.Locale = "ja-JP";
        var (machine, approval) = await one.AskAsync();
        one.Story.Azure.Fail(AtOnce("resize", 409, "OperationNotAllowed", "Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Additional details - Location: westeurope, Current Limit: 10, Current Usage: 8, Additional Required: 4, (Minimum) New Limit Required: 12.", RolledBack).Fault(machine));

        await one.Story.Priya.PressAsync(approval, "approve");

        var end = (await one.Story.Teams.WaitAsync(sent => sent.Conversation == one.Story.Mika.Chat && !sent.IsUpdate && Is(sent, machine) && sent.Text.Contains("リージョン内の全サイズの合計", StringComparison.Ordinal))).Text;
        Assert.Matches("上限 \\(vCPU\\)\\n10\\n使用中 \\(vCPU\\)\\n8\\n残り \\(vCPU\\)\\n2\\n不足分として必要 \\(vCPU\\)\\n4\\n必要な新しい上限 \\(vCPU\\)\\n12", end);
        Assert.Contains("portal.azure.com/#view/Microsoft_Azure_Capacity", end);
        one.Story.Mika.Locale = "en-US";
        one.Story.Azure.Without(machine);
    }

    [Theory]
    [InlineData(false, "OperationNotAllowed", "not available in the current hardware cluster")]
    [InlineData(true, "AllocationFailed", "We do not have sufficient capacity")]
    public async Task A_running_machine_that_its_own_cluster_does_not_take_with_the_new_size_is_not_stopped_without_approval_and_has_its_old_size(bool later, string code, string message)
    {
        one.Story.Azure.Settings = one.Story.Azure.Settings with { Clusters = new Dictionary<string, IReadOnlyList<string>> { ["mixed"] = ["standardBsv2Family", "standardDSv4Family"] } };
        var (machine, approval) = await one.AskAsync(vm => vm with { Cluster = "mixed" });
        one.Story.Azure.Fail(new FaultRow("resize", later, 409, code, message, RolledBack).Fault(machine) with { PowerStateAfter = later ? PowerState.Running : null });

        await one.Story.Priya.PressAsync(approval, "approve");

        Assert.Contains(message, await one.EndAsync(machine));
        Assert.Equal((Old, PowerState.Running), (one.Story.Azure.Vm(machine).Size, one.Story.Azure.Vm(machine).PowerState));
        Assert.DoesNotContain(one.Writes(machine), write => write.Path.Contains("/deallocate?", StringComparison.Ordinal));
        one.Story.Azure.Without(machine);
    }

    [Fact]
    public async Task A_machine_that_is_deleted_while_it_is_off_is_said_to_be_gone()
    {
        var (machine, approval) = await one.AskAsync();
        one.Story.Azure.Fail(new Fault { Method = "PATCH", Path = $"/{machine}?", Status = 409, Code = "Conflict", Message = "Something is under way.", Times = 1000 });
        await one.Story.Priya.PressAsync(approval, "approve");
        while (!one.Writes(machine).Any(write => write.Method == "PATCH"))
        {
            await Task.Yield();
        }

        one.Story.Azure.Without(machine);

        await one.Story.Teams.WaitAsync(sent => sent.Conversation == one.Story.Mika.Chat && !sent.IsUpdate && Is(sent, machine) && sent.Text.Contains("The VM is gone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("POST", "deallocate?")]
    [InlineData("PATCH", "?")]
    [InlineData("POST", "start?")]
    public async Task A_connection_that_breaks_after_the_order_was_taken_leads_to_no_other_order(string method, string end)
    {
        var (machine, approval) = await one.AskAsync();
        one.Story.Azure.Fail(new Fault { Method = method, Path = end == "?" ? $"/{machine}?" : $"/{machine}/{end}", Drop = true });

        await one.Story.Priya.PressAsync(approval, "approve");

        Assert.Contains("Done", await one.EndAsync(machine));
        Assert.Equal([Patch], one.Writes(machine).Where(write => write.Method == "PATCH").Select(write => write.Body!.Replace(" ", "")).Distinct());
        one.Story.Azure.Without(machine);
    }

    [Fact]
    public async Task An_operation_whose_record_is_gone_is_judged_by_the_machine()
    {
        var (machine, approval) = await one.AskAsync();
        one.Story.Azure.Fail(new Fault { Method = "GET", Path = "/operations/", Status = 404, Code = "NotFound", Message = "expired", Times = 3 });

        await one.Story.Priya.PressAsync(approval, "approve");

        Assert.Contains("Done", await one.EndAsync(machine));
        one.Story.Azure.Without(machine);
    }

    [Fact]
    public async Task A_wait_of_twenty_minutes_is_told_on_the_card_and_holds_nobody_else_up()
    {
        var (waiting, first) = await one.AskAsync();
        var (other, second) = await one.AskAsync();
        one.Story.Azure.Fail(new Fault { Method = "POST", Path = $"/{waiting}/deallocate?", Status = 429, Code = "TooManyRequests", Message = "Wait, please.", RetryAfter = 1200 });
        await one.Story.Priya.PressAsync(first, "approve");
        await one.Story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Conversation == one.Story.Mika.Chat && Is(sent, waiting) && sent.Text.Contains("Azure asks me to wait until", StringComparison.Ordinal));

        await one.Story.Priya.PressAsync(second, "approve");

        Assert.Contains("Done", await one.EndAsync(other));
        Assert.Single(one.Writes(waiting));
        one.Story.Azure.Without(other);
        one.Story.Azure.Without(waiting);
    }

    private const string Patch = """{"properties":{"hardwareProfile":{"vmSize":"Standard_D4s_v4"}}}""";

    private static FaultRow AtOnce(string act, int status, string code, string message, StoryEnd end = Done, int times = 1) => new(act, Later: false, status, code, message, end, times);

    private static FaultRow Later(string act, string code, string message, StoryEnd end = Done, int times = 1) => new(act, Later: true, 200, code, message, end, times);

    private static string Sentence(StoryEnd end) => end switch
    {
        Done or DoneWithWords => "now has the size Standard_D4s_v4",
        RolledBack => "has its old size Standard_B4s_v2 and its old state again",
        _ => "It did not work out",
    };

    private static bool Is(Sent sent, string machine) => sent.HasCard && sent.Text.Contains(machine, StringComparison.Ordinal);

    /// <summary>One bot for all rows; each row has a machine of its own.</summary>
    public sealed class OneStory : IAsyncLifetime
    {
        internal Story Story { get; private set; } = null!;

        public async Task InitializeAsync() => Story = await Story.BeginWithPeopleAsync();

        public async Task DisposeAsync() => await Story.DisposeAsync();

        /// <summary>Mika asks for a new machine's resize.</summary>
        internal async Task<(string Machine, Sent Approval)> AskAsync(Func<VmSpec, VmSpec>? change = null)
        {
            var machine = $"vm-fault-{Interlocked.Increment(ref _machines):000}";
            var vm = Story.Azure.Vm("vm-build-07") with { Name = machine };
            Story.Azure.With(change?.Invoke(vm) ?? vm);
            await Story.Mika.SayAsync(machine);
            var verdict = await Story.Teams.WaitAsync(sent => Is(sent, machine) && sent.Card.Verbs.Contains("request"));
            await Story.Mika.PressAsync(verdict, "request", ("size", New), ("reason", "The build needs Hyper-V."));
            return (machine, await Story.Teams.WaitAsync(sent => Is(sent, machine) && sent.Card.Verbs.Contains("approve")));
        }

        /// <summary>What Mika reads at the end; Priya is told too.</summary>
        internal async Task<string> EndAsync(string machine)
        {
            await Story.Teams.WaitAsync(sent => IsEnd(sent, Story.Priya, machine));
            return (await Story.Teams.WaitAsync(sent => IsEnd(sent, Story.Mika, machine))).Text;
        }

        internal IReadOnlyList<LoggedRequest> Writes(string machine) =>
            [.. Story.Writes.Where(write => write.Path.Contains($"/{machine}", StringComparison.OrdinalIgnoreCase))];

        private static bool IsEnd(Sent sent, Actor person, string machine) =>
            sent.Conversation == person.Chat && !sent.IsUpdate && Is(sent, machine) && sent.Text.Contains("It took", StringComparison.Ordinal);
    }
}
