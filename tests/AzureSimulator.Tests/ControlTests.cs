using System.Net;

namespace AzureSimulator.Tests;

/// <summary>The control API, and the world that the program starts with.</summary>
public sealed class ControlTests
{
    [Fact]
    public async Task A_machine_can_be_added_and_changed_while_the_simulator_runs()
    {
        await using var azure = await Arm.WithAsync();

        var added = await azure.ControlAsync(HttpMethod.Put, "/vms/vm1", new { size = "Standard_B4s_v2", os = "linux", subscription = "One", dataDisks = 2 });
        var changed = await azure.ControlAsync(HttpMethod.Put, "/vms/vm1", new { powerState = "deallocated" });

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (added.StatusCode, changed.StatusCode));
        Assert.Equal("PowerState/deallocated", await azure.PowerAsync());
        var vm = azure.World.Vm("vm1");
        Assert.Equal((2, OsKind.Linux, "Standard_B4s_v2", 2), (vm.DataDisks, vm.Os, vm.Size, vm.Generation));
        Assert.Equal("deallocated", (string?)(await Arm.BodyAsync(await azure.ControlAsync(HttpMethod.Get, "/vms")))[0]!["powerState"]);
    }

    [Fact]
    public async Task A_machine_can_vanish()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"), Arm.Windows("Standard_B4s_v2", "vm2"));

        await azure.ControlAsync(HttpMethod.Delete, "/vms/vm1");

        Assert.Equal("ResourceNotFound", (await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Get, Arm.Vm()))).Code);
    }

    [Fact]
    public async Task One_of_two_machines_of_a_name_is_chosen_by_its_subscription()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"), Arm.Windows("Standard_B4s_v2") with { Subscription = "Two" });

        var unclear = await azure.ControlAsync(HttpMethod.Put, "/vms/vm1", new { powerState = "stopped" });
        var clear = await azure.ControlAsync(HttpMethod.Put, "/vms/vm1", new { powerState = "stopped", subscription = Arm.Two });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (unclear.StatusCode, clear.StatusCode));
        Assert.Equal([PowerState.Running, PowerState.Stopped], azure.World.Vms.Select(vm => vm.PowerState));
    }

    [Theory]
    [InlineData("PUT", "/vms/new", """{}""", "size")]
    [InlineData("PUT", "/vms/new", """{"size":"Standard_Nonsense"}""", "Standard_Nonsense")]
    [InlineData("PUT", "/vms/new", """{"size":"Standard_B4s_v2","region":"mars"}""", "region")]
    [InlineData("PUT", "/vms/new", """{"size":"Standard_B4s_v2","subscription":"nobody"}""", "nobody")]
    [InlineData("PUT", "/vms/new", """{"size":"Standard_B4s_v2","generation":3}""", "generation")]
    [InlineData("PUT", "/vms/new", """{"size":"Standard_B4s_v2","colour":"red"}""", "colour")]
    [InlineData("PUT", "/vms/new", """{"size":null}""", "size")]
    [InlineData("PUT", "/vms/new", """{"size":"Standard_B4s_v2","os":"BeOS"}""", "os")]
    [InlineData("PUT", "/vms/new", """{"size":"Standard_B4s_v2","image":"just-one"}""", "image")]
    [InlineData("PUT", "/settings", """{"latencyMs":-1}""", "latencyMs")]
    [InlineData("PUT", "/settings", """{"locks":null}""", "locks")]
    [InlineData("PUT", "/settings", """{"locks":[null]}""", "null")]
    [InlineData("PUT", "/settings", """{"locks":[{"scope":"/","level":"Iron"}]}""", "Iron")]
    [InlineData("PUT", "/settings", """{"quotas":[{"family":"cores"}]}""", "limit")]
    [InlineData("PUT", "/settings", """{"clusters":{"one":null}}""", "clusters")]
    [InlineData("PUT", "/settings", """{"moreRegions":{"x":"mars"}}""", "mars")]
    [InlineData("PUT", "/settings", """{"startSeconds":1e99}""", "startSeconds")]
    [InlineData("PUT", "/settings", """[]""", "object")]
    [InlineData("PUT", "/settings", "", "")]
    [InlineData("PUT", "/subscriptions/none", """{"displayName":"x"}""", "GUID")]
    [InlineData("PUT", "/subscriptions/33333333-0000-4000-8000-000000000003", """{}""", "displayName")]
    [InlineData("DELETE", "/vms/nobody", null, "nobody")]
    [InlineData("GET", "/vms/nobody", null, "nobody")]
    public async Task Bad_input_is_explained_and_never_a_500(string method, string path, string? body, string words)
    {
        await using var azure = await Arm.WithAsync();

        var response = await azure.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/simulator" + path) { Content = body is null ? null : new StringContent(body) });
        var refusal = await Arm.RefusalAsync(response);

        Assert.Equal(400, refusal.Status);
        Assert.Contains(words, refusal.Message);
    }

    [Fact]
    public async Task An_unknown_control_path_says_so_and_is_not_logged_as_an_ARM_call()
    {
        await using var azure = await Arm.WithAsync();

        Assert.Equal(404, (await Arm.RefusalAsync(await azure.ControlAsync(HttpMethod.Get, "/nothing"))).Status);
        Assert.Empty(azure.World.Requests);
    }

    [Fact]
    public async Task Durations_of_zero_end_operations_at_once_but_the_patch_still_shows_Updating()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        await azure.ControlAsync(HttpMethod.Put, "/settings", new { resizeSeconds = 0, retryAfterSeconds = 0 });

        var patch = await Arm.BodyAsync(await azure.ResizeAsync("Standard_D4s_v4"));

        Assert.Equal("Updating", (string?)patch["properties"]!["provisioningState"]);
        Assert.Equal("PowerState/running", await azure.PowerAsync());
    }

    [Fact]
    public async Task Every_call_takes_the_latency_that_was_set()
    {
        var world = new SimulatorWorld { Settings = new() { LatencyMs = 60 } }.WithSubscription("One", Arm.One);
        await using var simulator = await RunningSimulator.StartAsync(world);
        using var http = new HttpClient { BaseAddress = simulator.Address };
        http.DefaultRequestHeaders.Add("Authorization", "Bearer any");

        await http.GetAsync("/subscriptions?api-version=1");

        var call = world.Requests.Single();
        Assert.True(call.Ended - call.Time >= TimeSpan.FromMilliseconds(55), $"{call}");
    }

    [Fact]
    public void The_demo_world_has_a_machine_for_every_kind_of_answer()
    {
        var world = SimulatorWorld.Demo();
        var vms = world.Vms;

        Assert.Equal(5, world.Subscriptions.Count);
        Assert.Equal(["southcentralus", "westeurope"], vms.Select(vm => vm.Region).Distinct().Order());
        Assert.Equal("Standard_B4s_v2", world.Vm("vm-build-07").Size);
        Assert.Equal(("rg-build", "westeurope", OsKind.Windows), (world.Vm("vm-build-07").ResourceGroup, world.Vm("vm-build-07").Region, world.Vm("vm-build-07").Os));
        Assert.Equal("Standard_B4ms", world.Vm("vm-lab-01").Size);
        Assert.Equal(("Standard_B2ms", OsKind.Linux), (world.Vm("vm-ci-linux-03").Size, world.Vm("vm-ci-linux-03").Os));
        Assert.Equal(("Standard_D4s_v4", "Standard"), (world.Vm("vm-hv-02").Size, world.Vm("vm-hv-02").SecurityType));
        Assert.Equal(("Standard_D4s_v5", "TrustedLaunch"), (world.Vm("vm-hv-trusted").Size, world.Vm("vm-hv-trusted").SecurityType));
        Assert.Equal(2, vms.Count(vm => vm.Name == "vm-web-01"));
        Assert.Contains(vms, vm => vm.PowerState is PowerState.Deallocated);
        Assert.Contains(vms, vm => vm.Generation == 1);
        Assert.Contains(vms, vm => vm.DiskController == "NVMe");
        Assert.Contains(vms, vm => vm.SecurityType == "ConfidentialVM");
        Assert.Contains(vms, vm => vm.EphemeralOsDisk);
        Assert.Contains(vms, vm => vm.AvailabilitySet is not null);
        Assert.Contains(vms, vm => vm.Name == "vm-arm-01" && vm.Size.Contains('p'));
        Assert.Contains(world.Settings.Locks, held => held.Level == "ReadOnly");
    }

    [Fact]
    public async Task In_the_demo_world_one_machine_must_stop_for_its_resize_and_another_need_not()
    {
        await using var azure = await Arm.OfAsync(SimulatorWorld.Demo());

        Assert.DoesNotContain("Standard_D4s_v4", await SizesAsync("vm-build-07"));
        Assert.Contains("Standard_D2ds_v5", await SizesAsync("vm-ci-linux-03"));

        async Task<IReadOnlyList<string>> SizesAsync(string name)
        {
            var vm = azure.World.Vm(name);
            var sizes = await azure.GetAsync(
                $"/subscriptions/{vm.Subscription}/resourceGroups/{vm.ResourceGroup}/providers/Microsoft.Compute/virtualMachines/{name}/vmSizes");
            return [.. sizes["value"]!.AsArray().Select(size => (string)size!["name"]!)];
        }
    }

    [Fact]
    public void A_world_refuses_what_cannot_be()
    {
        var world = new SimulatorWorld();

        Assert.Throws<ArgumentException>(() => world.With(Arm.Windows("Standard_B4s_v2")));
        world.WithSubscription("One", Arm.One).With(Arm.Windows("Standard_B4s_v2"));
        Assert.Throws<ArgumentException>(() => world.WithSubscription("Again", Arm.One));
        Assert.Throws<ArgumentException>(() => world.Vm("nobody"));
        Assert.Throws<ArgumentException>(() => SimulatorHost.Build(["--latency", "soon"], world));
    }
}
