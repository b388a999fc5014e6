using System.Net;

namespace AzureSimulator.Tests;

/// <summary>A machine from one size to another, as a bot would take it.</summary>
public sealed class ResizeStories
{
    [Fact]
    public async Task A_running_machine_on_a_cluster_without_the_size_is_refused_and_stays_as_it_was()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));

        var (status, code, message) = await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D4s_v4"));

        Assert.Equal((409, "OperationNotAllowed"), (status, code));
        Assert.Contains("not available in the current hardware cluster", message);
        Assert.Contains("Standard_B8s_v2", message);
        Assert.Equal("Standard_B4s_v2", await azure.SizeAsync());
        Assert.Equal("PowerState/running", await azure.PowerAsync());
    }

    [Fact]
    public async Task Deallocate_patch_start_gives_the_machine_the_new_size()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));

        var deallocation = await azure.PostAsync("deallocate");
        Assert.Equal("PowerState/deallocating", await azure.PowerAsync());
        azure.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("Succeeded", await StatusAsync(azure, deallocation));
        Assert.Equal("PowerState/deallocated", await azure.PowerAsync());

        var patch = await azure.ResizeAsync("Standard_D4s_v4");
        Assert.Equal(HttpStatusCode.OK, patch.StatusCode);
        azure.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("Succeeded", await StatusAsync(azure, patch));
        Assert.Equal("PowerState/deallocated", await azure.PowerAsync());

        var start = await azure.PostAsync("start");
        Assert.Equal("PowerState/starting", await azure.PowerAsync());
        azure.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("Succeeded", await StatusAsync(azure, start));
        Assert.Equal("PowerState/running", await azure.PowerAsync());
        Assert.Equal("Standard_D4s_v4", await azure.SizeAsync());
    }

    [Fact]
    public async Task A_size_of_the_same_cluster_is_taken_in_place_with_a_restart()
    {
        await using var azure = await Arm.WithAsync(Arm.Linux("Standard_D2s_v4"));

        var patch = await azure.ResizeAsync("Standard_D4s_v4");
        var body = await Arm.BodyAsync(patch);
        Assert.Equal("Updating", (string?)body["properties"]!["provisioningState"]);
        Assert.Equal("Standard_D4s_v4", (string?)body["properties"]!["hardwareProfile"]!["vmSize"]);
        Assert.Equal("PowerState/starting", await azure.PowerAsync());

        azure.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("PowerState/running", await azure.PowerAsync());
        Assert.Equal("Succeeded", (string?)(await azure.GetAsync(Arm.Vm()))["properties"]!["provisioningState"]);
    }

    [Fact]
    public async Task The_cluster_of_a_running_machine_decides_its_list_of_sizes_and_a_deallocated_one_sees_the_region()
    {
        await using var azure = await Arm.WithAsync(
            Arm.Windows("Standard_B4s_v2"), Arm.Windows("Standard_B4s_v2", "vm2") with { PowerState = PowerState.Deallocated });

        Assert.DoesNotContain("Standard_D4s_v4", await SizesAsync(azure, "vm1"));
        Assert.Contains("Standard_B8s_v2", await SizesAsync(azure, "vm1"));
        Assert.Contains("Standard_D4s_v4", await SizesAsync(azure, "vm2"));
        Assert.True((await SizesAsync(azure, "vm2")).Count > 1000);
    }

    [Fact]
    public async Task A_cluster_named_in_the_settings_offers_what_they_say_until_the_machine_gives_it_up()
    {
        await using var azure = await Arm.WithAsync(Arm.Linux("Standard_B2ms") with { Cluster = "mixed" });
        azure.World.Settings = azure.World.Settings with
        {
            Clusters = new Dictionary<string, IReadOnlyList<string>> { ["mixed"] = ["standardBSFamily", "standardDDSv5Family"] },
        };
        Assert.Contains("Standard_D2ds_v5", await SizesAsync(azure, "vm1"));

        await azure.PostAsync("deallocate");
        azure.Clock.Advance(TimeSpan.FromSeconds(4));
        await azure.PostAsync("start");
        azure.Clock.Advance(TimeSpan.FromSeconds(4));

        Assert.DoesNotContain("Standard_D2ds_v5", await SizesAsync(azure, "vm1"));
    }

    [Fact]
    public async Task A_repeated_order_joins_the_one_under_way_and_another_kind_is_refused()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));
        var first = await azure.PostAsync("deallocate");
        azure.Clock.Advance(TimeSpan.FromSeconds(3));

        var again = await azure.PostAsync("deallocate");
        var (status, code, message) = await Arm.RefusalAsync(await azure.PostAsync("start"));
        var resize = await Arm.RefusalAsync(await azure.ResizeAsync("Standard_B8s_v2"));

        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.NotEqual(first.One("Azure-AsyncOperation"), again.One("Azure-AsyncOperation"));
        Assert.Equal((409, "OperationNotAllowed"), (status, code));
        Assert.Equal("An ongoing operation is changing power state of Virtual Machine vm1 to deallocated. Please perform operation start after some time.", message);
        Assert.Equal(409, resize.Status);
        azure.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Succeeded", await StatusAsync(azure, first));
        Assert.Equal("Succeeded", await StatusAsync(azure, again));
    }

    [Fact]
    public async Task An_order_with_nothing_to_do_is_accepted_and_over_at_once()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));

        Assert.Equal("Succeeded", await StatusAsync(azure, await azure.PostAsync("start")));
        Assert.Equal("Succeeded", await StatusAsync(azure, await azure.ResizeAsync("standard_b4s_v2")));
        Assert.Equal("PowerState/running", await azure.PowerAsync());
        Assert.Equal("Standard_B4s_v2", await azure.SizeAsync());
    }

    [Fact]
    public async Task A_stopped_machine_keeps_its_hardware_and_stays_stopped()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4") with { PowerState = PowerState.Stopped });

        Assert.Equal(409, (await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D4s_v5"))).Status);
        await azure.ResizeAsync("Standard_D4s_v4");
        azure.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal("PowerState/stopped", await azure.PowerAsync());
        Assert.Equal("Standard_D4s_v4", await azure.SizeAsync());
    }

    private static async Task<string?> StatusAsync(Arm azure, HttpResponseMessage order) =>
        (string?)(await azure.GetAsync(new Uri(order.One("Azure-AsyncOperation")!).PathAndQuery))["status"];

    private static async Task<IReadOnlyList<string>> SizesAsync(Arm azure, string vm) =>
        [.. (await azure.GetAsync(Arm.Vm(vm, "/vmSizes")))["value"]!.AsArray().Select(size => (string)size!["name"]!)];
}
