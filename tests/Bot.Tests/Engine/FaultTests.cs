using AzureSimulator;
using Bot.Tests.Stage;
using static Bot.Tests.Engine.StoryEnd;

namespace Bot.Tests.Engine;

public class FaultTests(FaultTests.OneStory one) : IClassFixture<FaultTests.OneStory>
{
    private const string Old = "Standard_B4s_v2";
    private const string New = "Standard_D4s_v4";
    private static int _machines;

    /// <summary>https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages and what users reported (read 2026-11).</summary>
    public static TheoryData<FaultRow> Rows => new(
        AtOnce("deallocate", 403, "AuthorizationFailed", "does not have authorization to perform action 'Microsoft.Compute/virtualMachines/deallocate/action'", Untouched),
        AtOnce("deallocate", 403, "DenyAssignmentAuthorizationFailed", "has a deny assignment", Untouched),
        AtOnce("deallocate", 409, "ScopeLocked", "the following scope(s) are locked: 'rg-build'", Untouched),
        AtOnce("deallocate", 409, "OperationNotAllowed", "'deallocate' is not supported on VMs using an ephemeral OS disk", Untouched),
        AtOnce("deallocate", 409, "ReadOnlyDisabledSubscription", "the subscription is disabled and marked as read only", Untouched),
        AtOnce("deallocate", 409, "OperationNotAllowed", "another operation is in progress", Done),
        AtOnce("deallocate", 409, "ResourceUpdateBlockedOnPlatformUpdate", "blocked by a platform update", Done),
        AtOnce("deallocate", 401, "ExpiredAuthenticationToken", "the access token has expired", Done),
        AtOnce("deallocate", 500, "InternalExecutionError", "an internal execution error occurred, please retry later", Done),
        AtOnce("deallocate", 429, "OperationNotAllowed", "the server rejected the request because too many requests have been received", Done),
        AtOnce("resize", 409, "OperationNotAllowed", "not available in the current hardware cluster", Done),
        AtOnce("resize", 409, "OperationNotAllowed", "cluster where the availability set is currently allocated", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "may not be available in the existing allocation unit", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "changing from resource disk to non-resource disk", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "exceeding approved standardDSv4Family Cores quota. Current Limit: 4", RolledBack),
        AtOnce("resize", 409, "QuotaExceeded", "quota exceeded", RolledBack),
        AtOnce("resize", 409, "OperationNotAllowed", "The maximum number of data disks allowed to be attached", RolledBack),
        AtOnce("resize", 409, "SkuNotAvailable", "following SKUs have failed for Capacity Restrictions: Standard_D4s_v4", RolledBack),
        AtOnce("resize", 409, "SkuNotAvailable", "is currently not available in location westeurope for subscription", RolledBack),
        AtOnce("resize", 400, "BadRequest", "cannot boot Hypervisor Generation '1'", RolledBack),
        AtOnce("resize", 400, "InvalidParameter", "cannot boot with OS image or disk. Please check that disk controller types supported", RolledBack),
        AtOnce("resize", 400, "InvalidParameter", "The requested VM size is not available in the current region", RolledBack),
        AtOnce("resize", 400, "NetworkInterfaceCountExceeded", "exceeds the maximum allowed for the virtual machine size", RolledBack),
        AtOnce("resize", 400, "VMSizeIsNotPermittedToEnableAcceleratedNetworking", "not permitted to enable accelerated networking", RolledBack),
        AtOnce("resize", 400, "OperationNotAllowed", "not allowed due to different CPU Architectures", RolledBack),
        AtOnce("resize", 409, "PropertyChangeNotAllowed", "Changing property 'securityProfile' is not allowed", RolledBack),
        AtOnce("resize", 403, "RequestDisallowedByPolicy", "was disallowed by policy", RolledBack),
        AtOnce("resize", 403, "LinkedAuthorizationFailed", "but does not have permission to perform action on the linked scope", RolledBack),
        AtOnce("resize", 409, "Conflict", "a conflicting change was made", Done),
        AtOnce("resize", 503, "ServerTimeout", "try again", Done),
        Later("deallocate", "InternalExecutionError", "an internal execution error occurred, please retry later", Done),
        Later("deallocate", "OperationPreempted", "preempted by a more recent operation", Done),
        Later("resize", "InternalOperationError", "an internal error", Done),
        Later("resize", "QuotaExceeded", "no more cores", RolledBack),
        Later("start", "AllocationFailed", "We do not have sufficient capacity", Done),
        Later("start", "AllocationFailed", "We do not have sufficient capacity", RolledBack, 3),
        Later("start", "ZonalAllocationFailed", "not enough capacity in this zone", RolledBack, 3),
        Later("start", "OverconstrainedAllocationRequest", "constraints: VM Size, Networking Constraints", RolledBack, 3),
        Later("start", "InternalExecutionError", "an internal execution error occurred, please retry later", RolledBack, 3),
        Later("start", "NetworkingInternalOperationError", "an internal networking error", Done),
        Later("start", "OperationPreempted", "preempted by a more recent operation", Done),
        Later("start", "VMStartTimedOut", "did not start in the allotted time. The VM may still start successfully", DoneWithWords),
        Later("start", "OSProvisioningTimedOut", "OS Provisioning did not finish in the allotted time", DoneWithWords),
        Later("start", "VMAgentStatusCommunicationError", "has not reported status for VM agent or extensions", DoneWithWords),
        Later("start", "VMExtensionProvisioningError", "encountered a failure processing extension", DoneWithWords));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_azure_refuses_or_fails_ends_as_it_should_and_is_told_in_its_words(FaultRow row)
    {
        var (machine, approval) = await one.AskAsync();
        one.Story.Azure.Fail(row.Fault(machine));

        await one.Story.Priya.PressAsync(approval, "approve");

        var words = await one.EndAsync(machine);
        var vm = one.Story.Azure.Vm(machine);
        Assert.Equal((row.End is Done or DoneWithWords ? New : Old, PowerState.Running), (vm.Size, vm.PowerState));
        Assert.Contains(Sentence(row.End), words);
        Assert.Equal(row.End != Done, words.Contains(row.Message, StringComparison.Ordinal));
        Assert.Equal(row.End is RolledBack or Untouched, words.Contains("Old size, running", StringComparison.Ordinal));
        one.Story.Azure.Without(machine);
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

    private static FaultRow AtOnce(string act, int status, string code, string message, StoryEnd end) => new(act, Later: false, status, code, message, end);

    private static FaultRow Later(string act, string code, string message, StoryEnd end, int times = 1) => new(act, Later: true, 200, code, message, end, times);

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
        internal async Task<(string Machine, Sent Approval)> AskAsync()
        {
            var machine = $"vm-fault-{Interlocked.Increment(ref _machines):000}";
            Story.Azure.With(Story.Azure.Vm("vm-build-07") with { Name = machine });
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
