using System.Net;
using System.Text.Json.Nodes;

namespace AzureSimulator.Tests;

/// <summary>Failures on demand, set by the control API as a test in another process would.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task The_next_matching_calls_fail_as_told_and_then_all_is_well()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        await azure.ControlAsync(HttpMethod.Post, "/faults", new { method = "GET", path = "virtualMachines/vm1?*", status = 429, retryAfter = 1200, times = 2 });

        Assert.Equal("PowerState/running", await azure.PowerAsync());
        var first = await azure.SendAsync(HttpMethod.Get, Arm.Vm());
        var second = await azure.SendAsync(HttpMethod.Get, Arm.Vm());
        var third = await azure.SendAsync(HttpMethod.Get, Arm.Vm());

        Assert.Equal(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal("1200", first.One("Retry-After"));
        Assert.Equal("TooManyRequests", (await Arm.RefusalAsync(first)).Code);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task A_fault_may_give_the_whole_body()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        await azure.ControlAsync(HttpMethod.Post, "/faults", new { method = "PATCH", status = 429, body = new { code = "OperationNotAllowed", message = "Too many." } });

        var body = await Arm.BodyAsync(await azure.ResizeAsync("Standard_D4s_v4"));

        Assert.Equal("OperationNotAllowed", (string?)body["code"]);
        Assert.Equal("Standard_D2s_v4", await azure.SizeAsync());
    }

    [Fact]
    public async Task A_start_that_fails_for_capacity_leaves_the_machine_deallocated_at_the_new_size()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4") with { PowerState = PowerState.Deallocated });
        await azure.ControlAsync(HttpMethod.Post, "/faults", new { operation = "start", vm = "vm1", code = "AllocationFailed", message = "Allocation failed." });
        await azure.ResizeAsync("Standard_D4s_v5");
        azure.Clock.Advance(TimeSpan.FromSeconds(3));

        var start = await azure.PostAsync("start");
        Assert.Equal(HttpStatusCode.Accepted, start.StatusCode);
        azure.Clock.Advance(TimeSpan.FromSeconds(4));
        var status = await azure.GetAsync(new Uri(start.One("Azure-AsyncOperation")!).PathAndQuery);

        Assert.Equal("Failed", (string?)status["status"]);
        Assert.Equal("AllocationFailed", (string?)status["error"]!["code"]);
        Assert.Equal("Allocation failed.", (string?)status["error"]!["message"]);
        Assert.Equal("PowerState/deallocated", await azure.PowerAsync());
        Assert.Equal("Standard_D4s_v5", await azure.SizeAsync());
        Assert.Equal("ProvisioningState/failed/AllocationFailed", (string?)(await azure.GetAsync(Arm.Vm(tail: "/instanceView")))["statuses"]![0]!["code"]);

        await azure.PostAsync("start");
        azure.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("PowerState/running", await azure.PowerAsync());
    }

    [Theory]
    [InlineData("old", "Standard_D2s_v4", "PowerState/running", null)]
    [InlineData("new", "Standard_D4s_v4", "PowerState/deallocated", "deallocated")]
    public async Task A_resize_that_fails_later_ends_in_the_state_the_test_wants(string sizeAfter, string size, string power, string? powerStateAfter)
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        await azure.ControlAsync(HttpMethod.Post, "/faults", new { operation = "resize", code = "AllocationFailed", sizeAfter, powerStateAfter });

        var patch = await azure.ResizeAsync("Standard_D4s_v4");
        azure.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(HttpStatusCode.OK, patch.StatusCode);
        Assert.Equal("Failed", (string?)(await azure.GetAsync(Arm.Vm()))["properties"]!["provisioningState"]);
        Assert.Equal(size, await azure.SizeAsync());
        Assert.Equal(power, await azure.PowerAsync());
    }

    [Fact]
    public async Task A_start_that_only_timed_out_leaves_the_machine_running()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4") with { PowerState = PowerState.Deallocated });
        azure.World.Fail(new Fault { Operation = "start", Code = "OSProvisioningTimedOut" });

        await azure.PostAsync("start");
        azure.Clock.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal("PowerState/running", await azure.PowerAsync());
        Assert.Equal("Failed", azure.World.Vm("vm1").ProvisioningState);
    }

    [Fact]
    public async Task A_size_without_capacity_fails_only_when_the_machine_wants_its_seat()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4") with { PowerState = PowerState.Deallocated, Zone = "2" });
        azure.World.Settings = azure.World.Settings with { NoCapacity = [new("Standard_D4s_v5")] };

        var patch = await azure.ResizeAsync("Standard_D4s_v5");
        azure.Clock.Advance(TimeSpan.FromSeconds(3));
        var start = await azure.PostAsync("start");
        azure.Clock.Advance(TimeSpan.FromSeconds(4));
        var status = await azure.GetAsync(new Uri(start.One("Azure-AsyncOperation")!).PathAndQuery);

        Assert.Equal(HttpStatusCode.OK, patch.StatusCode);
        Assert.Equal("ZonalAllocationFailed", (string?)status["error"]!["code"]);
    }

    [Fact]
    public async Task A_dropped_call_was_done_although_nobody_heard_the_answer()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        azure.World.Fail(new Fault { Method = "POST", Path = "/deallocate", Drop = true });

        await Assert.ThrowsAsync<HttpRequestException>(() => azure.PostAsync("deallocate"));

        Assert.Equal("PowerState/deallocating", await azure.PowerAsync());
        Assert.Equal(0, azure.World.Requests.Single(request => request.Method == "POST").Status);
    }

    [Fact]
    public async Task Faults_can_be_taken_away()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        await azure.ControlAsync(HttpMethod.Post, "/faults", new { status = 503, times = 100 });
        Assert.Single((await Arm.BodyAsync(await azure.ControlAsync(HttpMethod.Get, "/faults"))).AsArray());

        await azure.ControlAsync(HttpMethod.Delete, "/faults");

        Assert.Equal("Standard_D2s_v4", await azure.SizeAsync());
    }

    [Theory]
    [InlineData("""{}""", "Give 'status'")]
    [InlineData("""{"status":99}""", "'status'")]
    [InlineData("""{"status":500,"times":0}""", "'times'")]
    [InlineData("""{"operation":"explode","code":"X"}""", "'operation'")]
    [InlineData("""{"operation":"start"}""", "needs a 'code'")]
    [InlineData("""{"statuss":500}""", "statuss")]
    [InlineData("""{"status":"many"}""", "status")]
    [InlineData("""nonsense""", "invalid")]
    [InlineData("""[]""", "object")]
    public async Task A_fault_that_makes_no_sense_is_explained(string body, string words)
    {
        await using var azure = await Arm.WithAsync();

        var response = await azure.Http.PostAsync("/simulator/faults", new StringContent(body));
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(words, (string?)error["message"]);
    }
}
