using System.Text.Json;
using AzureSimulator;
using Bot.Core.Machines;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

public sealed class ActingStories
{
    private const string SmallerBurst = "Standard_B2s_v2";

    [Fact]
    public async Task A_resize_sends_the_size_and_nothing_but_the_size()
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        await AcceptedAsync(azure, azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));

        var patch = Assert.Single(azure.Writes);
        Assert.Equal("PATCH", patch.Method);
        Assert.Equal("""{"properties":{"hardwareProfile":{"vmSize":"SIZE"}}}""".Replace("SIZE", SmallerBurst, StringComparison.Ordinal), patch.Body);
    }

    [Fact]
    public async Task A_resize_is_followed_to_its_end_at_its_own_address()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var accepted = await AcceptedAsync(azure, azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));

        var during = await azure.Operator.PollAsync(accepted.Operation!, default);
        azure.Clock.Advance(TimeSpan.FromMinutes(1));
        var after = await azure.Operator.PollAsync(accepted.Operation!, default);

        Assert.Equal("management.azure.com", accepted.Operation!.Host);
        Assert.Equal(new OperationStatus.Running(TimeSpan.FromSeconds(1)), during);
        Assert.Equal(new OperationStatus.Succeeded(), after);
        Assert.Equal(SmallerBurst, azure.World.Vm("web-01").Size);
        Assert.NotNull(accepted.CorrelationId);
    }

    [Fact]
    public async Task A_machine_is_stopped_resized_and_started_with_three_writes()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var id = azure.IdOf("web-01");

        await EndAsync(azure, azure.Operator.DeallocateAsync(id, default));
        await EndAsync(azure, azure.Operator.ResizeAsync(id, "Standard_D4s_v4", default));
        await EndAsync(azure, azure.Operator.StartAsync(id, default));

        Assert.Equal(("Standard_D4s_v4", AzureSimulator.PowerState.Running), (azure.World.Vm("web-01").Size, azure.World.Vm("web-01").PowerState));
        Assert.Equal(["POST deallocate", "PATCH web-01", "POST start"], azure.Writes.Select(write => $"{write.Method} {write.Path.Split('?')[0].Split('/')[^1]}"));
    }

    [Theory]
    [InlineData("resize", "AllocationFailed", RefusalKind.NoCapacity)]
    [InlineData("resize", "OperationPreempted", RefusalKind.Superseded)]
    [InlineData("resize", "InternalExecutionError", RefusalKind.Transient)]
    public async Task The_cause_of_a_resize_that_fails_later_is_told(string operation, string code, RefusalKind kind)
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Operation = operation, Code = code, Message = "Azure's very words." });

        var ended = await EndAsync(azure, azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));

        var failed = Assert.IsType<OperationStatus.Failed>(ended);
        Assert.Equal((kind, code, "Azure's very words."), (failed.Refusal.Kind, failed.Refusal.Code, failed.Refusal.Message));
    }

    [Fact]
    public async Task A_start_that_the_guest_is_late_for_is_told_as_guest_trouble()
    {
        await using var azure = await StartAsync(FiveSubscriptions(new() { Name = "web-01", Size = "Standard_B4s_v2", PowerState = AzureSimulator.PowerState.Deallocated }));
        azure.World.Fail(new() { Operation = "start", Code = "OSProvisioningTimedOut", Message = "Late." });

        var ended = await EndAsync(azure, azure.Operator.StartAsync(azure.IdOf("web-01"), default));

        Assert.Equal(RefusalKind.GuestTrouble, Assert.IsType<OperationStatus.Failed>(ended).Refusal.Kind);
    }

    [Fact]
    public async Task A_resize_outside_the_machines_cluster_is_refused_at_once_with_the_reason()
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        var refusal = await RefusedAsync(azure.Operator.ResizeAsync(azure.IdOf("web-01"), "Standard_D4s_v4", default));

        Assert.Equal((RefusalKind.NotInCluster, "OperationNotAllowed", 409), (refusal.Kind, refusal.Code, refusal.Status));
    }

    [Fact]
    public async Task A_throttled_write_comes_back_at_once_however_long_Azure_wants_us_to_wait()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Method = "PATCH", Status = 429, RetryAfter = 1200, Body = Json("""{"code":"OperationNotAllowed","message":"Too many requests.","details":[{"code":"TooManyRequests","message":"{\"allowed\":300}"}]}""") });

        var refusal = await RefusedAsync(azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal((RefusalKind.Throttled, "OperationNotAllowed", "Too many requests."), (refusal.Kind, refusal.Code, refusal.Message));
        Assert.Equal(TimeSpan.FromMinutes(20), refusal.RetryAfter);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task A_write_that_met_a_passing_fault_is_not_sent_again_by_itself(int status)
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Method = "PATCH", Status = status });

        var refusal = await RefusedAsync(azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));

        Assert.Equal(RefusalKind.Transient, refusal.Kind);
        Assert.Single(azure.Writes);
    }

    [Fact]
    public async Task A_write_whose_answer_got_lost_is_a_passing_fault_although_it_arrived()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Method = "PATCH", Drop = true });

        var refusal = await RefusedAsync(azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));

        Assert.Equal((RefusalKind.Transient, 0), (refusal.Kind, refusal.Status));
        Assert.Equal(SmallerBurst, azure.World.Vm("web-01").Size);
        Assert.Single(azure.Writes);
    }

    [Fact]
    public async Task A_resize_that_Azure_merely_takes_note_of_is_accepted()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Method = "PATCH", Status = 202, Body = Json("{}") });

        Assert.IsType<ActResult.Accepted>(await azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));
    }

    [Fact]
    public async Task A_resize_whose_answer_holds_values_that_the_SDK_does_not_know_is_accepted()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new()
        {
            Method = "PATCH",
            Status = 200,
            Body = Json("""{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/web-01","location":"westeurope","properties":{"provisioningState":"Succeeded","storageProfile":{"osDisk":{"createOption":"FromImage","caching":"Tomorrow"}}}}"""),
        });

        Assert.IsType<ActResult.Accepted>(await azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));
    }

    [Fact]
    public async Task The_innermost_cause_is_what_people_are_told()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new()
        {
            Method = "PATCH",
            Status = 409,
            Body = Json("""{"error":{"code":"Failed","message":"Something failed.","details":[{"code":"Outer","message":"See inside.","details":[{"code":"QuotaExceeded","message":"No cores left."}]}]}}"""),
        });

        var refusal = await RefusedAsync(azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));

        Assert.Equal((RefusalKind.Quota, "QuotaExceeded", "No cores left."), (refusal.Kind, refusal.Code, refusal.Message));
    }

    [Fact]
    public async Task An_answer_that_is_no_error_of_Azures_is_judged_by_its_status()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Method = "PATCH", Status = 502, Body = Json("\"<html>Bad Gateway</html>\"") });

        var refusal = await RefusedAsync(azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));

        Assert.Equal((RefusalKind.Transient, "", 502), (refusal.Kind, refusal.Code, refusal.Status));
        Assert.NotEqual("", refusal.Message);
    }

    [Fact]
    public async Task An_operation_that_Azure_has_forgotten_is_forgotten()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var accepted = await AcceptedAsync(azure, azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));
        azure.Clock.Advance(TimeSpan.FromMinutes(1));
        azure.World.ForgetEndedOperations();

        Assert.Equal(new OperationStatus.Forgotten(), await azure.Operator.PollAsync(accepted.Operation!, default));
    }

    [Fact]
    public async Task An_operation_that_the_bot_may_not_read_leaves_the_machine_to_tell()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var accepted = await AcceptedAsync(azure, azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));
        azure.World.Fail(new() { Path = "/operations/", Status = 403 });

        Assert.Equal(new OperationStatus.Forgotten(), await azure.Operator.PollAsync(accepted.Operation!, default));
    }

    [Fact]
    public async Task An_operation_that_cannot_be_asked_for_now_is_asked_for_again()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var accepted = await AcceptedAsync(azure, azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, default));
        azure.World.Fail(new() { Path = "/operations/", Status = 429, RetryAfter = 30 });

        var unreachable = Assert.IsType<OperationStatus.Unreachable>(await azure.Operator.PollAsync(accepted.Operation!, default));

        Assert.Equal((RefusalKind.Throttled, TimeSpan.FromSeconds(30)), (unreachable.Refusal.Kind, unreachable.Refusal.RetryAfter));
        Assert.Equal(new OperationStatus.Running(TimeSpan.FromSeconds(1)), await azure.Operator.PollAsync(accepted.Operation!, default));
    }

    [Theory]
    [InlineData("https://evil.example/subscriptions/1/operations/2")]
    [InlineData("http://management.azure.com/subscriptions/1/operations/2")]
    [InlineData("https://management.azure.com.evil.example/operations/2")]
    [InlineData("https://management.azure.com:8443/operations/2")]
    [InlineData("https://management.azure.com@evil.example/operations/2")]
    public async Task An_address_of_another_host_is_never_followed(string address)
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        Assert.Equal(new OperationStatus.Forgotten(), await azure.Operator.PollAsync(new(address), default));

        Assert.Empty(azure.World.Requests);
    }

    [Fact]
    public async Task Each_act_may_be_repeated()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        var id = azure.IdOf("web-01");

        foreach (var act in new Func<Task<ActResult>>[] { () => azure.Operator.DeallocateAsync(id, default), () => azure.Operator.ResizeAsync(id, "Standard_D4s_v4", default), () => azure.Operator.StartAsync(id, default) })
        {
            Assert.Equal(new OperationStatus.Succeeded(), await EndAsync(azure, act()));
            Assert.Equal(new OperationStatus.Succeeded(), await EndAsync(azure, act()));
        }

        Assert.Equal(("Standard_D4s_v4", AzureSimulator.PowerState.Running), (azure.World.Vm("web-01").Size, azure.World.Vm("web-01").PowerState));
    }

    [Fact]
    public async Task Stopping_the_bot_while_it_acts_is_a_cancellation_and_no_refusal()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        using var stop = new CancellationTokenSource();
        azure.World.Fail(new() { Method = "PATCH", DelayMs = 600_000 });

        var act = azure.Operator.ResizeAsync(azure.IdOf("web-01"), SmallerBurst, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => act);
    }

    private static async Task<OperationStatus> EndAsync(SimulatedAzure azure, Task<ActResult> act)
    {
        var accepted = await AcceptedAsync(azure, act);
        azure.Clock.Advance(TimeSpan.FromMinutes(1));
        return await azure.Operator.PollAsync(accepted.Operation!, default);
    }

    private static async Task<ActResult.Accepted> AcceptedAsync(SimulatedAzure azure, Task<ActResult> act)
    {
        var accepted = Assert.IsType<ActResult.Accepted>(await act);
        Assert.True(accepted.Operation is null || accepted.Operation.AbsolutePath.Contains("/operations/", StringComparison.Ordinal), azure.World.Requests[^1].ToString());
        return accepted;
    }

    private static async Task<AzureRefusal> RefusedAsync(Task<ActResult> act) => Assert.IsType<ActResult.Refused>(await act).Refusal;

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
