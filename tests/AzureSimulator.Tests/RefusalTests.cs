namespace AzureSimulator.Tests;

/// <summary>What ARM refuses at once when a size is asked for: status and code as in the documents and in what users met.</summary>
public sealed class RefusalTests
{
    private static readonly VmSpec Off = new() { Name = "vm1", Size = "Standard_D4s_v5", PowerState = PowerState.Deallocated };

    public static TheoryData<string, VmSpec, string, int, string, string> Misfits => new()
    {
        { "temp disk of a Windows machine lost", Off with { Size = "Standard_B4ms" }, "Standard_D4s_v4", 409, "OperationNotAllowed", "changing from resource disk to non-resource disk" },
        { "temp disk of a Windows machine gained", Off, "Standard_D4ds_v5", 409, "OperationNotAllowed", "changing from resource disk to non-resource disk" },
        { "SCSI temp disk to raw NVMe disks", Off with { Size = "Standard_D4ds_v4", DiskController = "NVMe" }, "Standard_D4ds_v6", 409, "OperationNotAllowed", "resource disk" },
        { "SCSI machine to an NVMe size", Off with { DiskController = "SCSI" }, "Standard_D4s_v6", 400, "InvalidParameter", "cannot boot with OS image or disk" },
        { "a machine that names no controller is SCSI", Off, "Standard_D4s_v6", 400, "InvalidParameter", "disk controller types" },
        { "NVMe machine to a SCSI size", Off with { Size = "Standard_D4s_v6", DiskController = "NVMe" }, "Standard_D4s_v5", 400, "InvalidParameter", "cannot boot" },
        { "generation 1", Off with { Size = "Standard_DS3_v2", Generation = 1 }, "Standard_E4ds_v6", 400, "BadRequest", "cannot boot Hypervisor Generation '1'" },
        { "generation 2 to an old size", Off with { Size = "Standard_D4s_v3", OsDiskType = "Standard_LRS" }, "Standard_D4_v3", 400, "BadRequest", "cannot boot Hypervisor Generation '2'" },
        { "another processor", Off, "Standard_D4ps_v5", 409, "OperationNotAllowed", "due to different CPU Architectures" },
        { "premium disk", Off, "Standard_D4_v5", 400, "InvalidParameter", "Premium" },
        { "premium data disk", Off with { OsDiskType = "Standard_LRS", DataDisks = 1 }, "Standard_D4_v5", 400, "InvalidParameter", "Premium" },
        { "ultra disks", Off with { Size = "Standard_DS3_v2", UltraSsdEnabled = true, Os = OsKind.Linux }, "Standard_DS4_v2", 400, "InvalidParameter", "UltraSSD_LRS" },
        { "too many data disks", Off with { DataDisks = 5 }, "Standard_D2s_v5", 409, "OperationNotAllowed", "The maximum number of data disks allowed to be attached to a VM of this size is 4." },
        { "too many network interfaces", Off with { Size = "Standard_D8s_v5", Nics = 4 }, "Standard_D4s_v5", 400, "NetworkInterfaceCountExceeded", "is 4 and the maximum allowed is 2" },
        { "accelerated networking", Off with { Size = "Standard_D2s_v3", AcceleratedNetworking = true }, "Standard_B2ms", 400, "VMSizeIsNotPermittedToEnableAcceleratedNetworking", "Standard_B2ms" },
        { "encryption at host", Off with { Size = "Standard_D4s_v5", OsDiskType = "Standard_LRS", EncryptionAtHost = true, Generation = 1, Os = OsKind.Linux }, "Standard_D4_v3", 400, "InvalidParameter", "encryptionAtHost" },
        { "disk encryption in the guest to v6", Off with { Size = "Standard_D2s_v6", DiskController = "NVMe", AzureDiskEncryption = true }, "Standard_D4s_v6", 409, "OperationNotAllowed", "Azure Disk Encryption" },
        { "disk encryption in the guest to less than 2 GB", Off with { Size = "Standard_B2s", AzureDiskEncryption = true }, "Standard_B1s", 409, "OperationNotAllowed", "Azure Disk Encryption" },
        { "a scale set on another cluster", Off with { Size = "Standard_D2s_v4", PowerState = PowerState.Running, ScaleSet = "ss1" }, "Standard_D4s_v5", 409, "OperationNotAllowed", "may not be available in the existing allocation unit" },
        { "trusted launch to a size without", Off with { SecurityType = "TrustedLaunch", Os = OsKind.Linux }, "Standard_M8ms", 400, "BadRequest", "TrustedLaunch" },
        { "a confidential machine stays confidential", Off with { Size = "Standard_DC4as_v5", SecurityType = "ConfidentialVM" }, "Standard_D4as_v5", 409, "PropertyChangeNotAllowed", "securityType" },
        { "an ordinary machine does not become confidential", Off with { Size = "Standard_D4as_v5" }, "Standard_DC4as_v5", 409, "PropertyChangeNotAllowed", "securityType" },
        { "hibernated", Off with { HibernationEnabled = true, Hibernated = true }, "Standard_D8s_v5", 409, "OperationNotAllowed", "hibernated" },
        { "hibernation to a size without", Off with { HibernationEnabled = true }, "Standard_D4s_v4", 409, "OperationNotAllowed", "hibernation" },
        { "spot", Off with { Size = "Standard_D2s_v3", Spot = true }, "Standard_B2ms", 409, "OperationNotAllowed", "does not support Azure Spot" },
        { "write accelerators", Off with { Size = "Standard_M16ms", DataDisks = 2, WriteAcceleratorDisks = 2 }, "Standard_M8ms", 409, "OperationNotAllowed", "supports only 1 Write Accelerator enabled disks. There are 2" },
        { "a size nobody offers here", Off, "Standard_Nonsense", 400, "InvalidParameter", "The requested VM size Standard_Nonsense is not available in the current region." },
        { "a size closed to the subscription", Off with { Os = OsKind.Linux }, "Standard_M8-2ms", 409, "SkuNotAvailable", "aka.ms/azureskunotavailable" },
        { "quota of the family", Off with { Os = OsKind.Linux }, "Standard_M416ms_v2", 409, "OperationNotAllowed", "exceeding approved standardMSv2Family Cores quota" },
        { "generalized", Off with { Generalized = true }, "Standard_D8s_v5", 409, "OperationNotAllowed", "generalized" },
        { "being updated", Off with { ProvisioningState = "Updating" }, "Standard_D8s_v5", 409, "OperationNotAllowed", "another operation is in progress" },
        { "being deleted", Off with { ProvisioningState = "Deleting" }, "Standard_D8s_v5", 409, "OperationNotAllowed", "marked for deletion" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public async Task A_size_that_does_not_fit_is_refused_in_ARMs_words_and_nothing_changes(
        string why, VmSpec vm, string size, int status, string code, string words)
    {
        await using var azure = await Arm.WithAsync(vm);

        var refusal = await Arm.RefusalAsync(await azure.ResizeAsync(size));

        Assert.True((status, code) == (refusal.Status, refusal.Code), $"{why}: {refusal}");
        Assert.Contains(words, refusal.Message);
        Assert.Equal(vm.Size, azure.World.Vm("vm1").Size);
        Assert.Equal(vm.ProvisioningState, azure.World.Vm("vm1").ProvisioningState);
    }

    [Fact]
    public async Task A_Linux_machine_may_cross_between_temp_disk_and_none()
    {
        await using var azure = await Arm.WithAsync(Off with { Size = "Standard_B4ms", Os = OsKind.Linux });

        Assert.True((await azure.ResizeAsync("Standard_D4s_v4")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_Windows_machine_may_cross_once_its_subscription_has_the_preview_feature()
    {
        await using var azure = await Arm.WithAsync(Off with { Size = "Standard_B4ms" });
        azure.World.Settings = azure.World.Settings with { Features = [new("Microsoft.Compute/VMTempDiskResizePreview", "Registered", Arm.One)] };

        Assert.True((await azure.ResizeAsync("Standard_D4s_v4")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_deallocated_machine_of_a_size_closed_to_the_subscription_cannot_start()
    {
        await using var azure = await Arm.WithAsync(Off);
        azure.World.Settings = azure.World.Settings with { Restrictions = [new("Standard_D4s_v5", "westeurope")] };

        Assert.Equal((409, "SkuNotAvailable"), Head(await Arm.RefusalAsync(await azure.PostAsync("start"))));
        Assert.Equal("PowerState/deallocated", await azure.PowerAsync());
    }

    [Fact]
    public async Task A_zonal_machine_is_refused_where_its_zone_is_closed_and_a_regional_one_is_not()
    {
        var regional = Off with { Size = "Standard_D2s_v6", Region = "southcentralus", DiskController = "NVMe", Name = "regional", Os = OsKind.Linux };
        await using var azure = await Arm.WithAsync(regional, regional with { Name = "zonal", Zone = "1" });
        azure.World.Settings = azure.World.Settings with { Restrictions = [new("Standard_D4s_v6", "southcentralus", "Zone", ["1"])] };

        Assert.True((await azure.ResizeAsync("Standard_D4s_v6", "regional")).IsSuccessStatusCode);
        Assert.Equal("SkuNotAvailable", (await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D4s_v6", "zonal"))).Code);
    }

    [Fact]
    public async Task A_resize_inside_the_family_needs_only_the_difference_of_its_quota()
    {
        await using var azure = await Arm.WithAsync(Off);
        azure.World.Settings = azure.World.Settings with { Quotas = [new("standardDSv5Family", 8), new("cores", 350)] };

        Assert.True((await azure.ResizeAsync("Standard_D8s_v5")).IsSuccessStatusCode);
        azure.Clock.Advance(TimeSpan.FromSeconds(3));
        var refusal = await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D16s_v5"));

        Assert.Contains("Current Limit: 8, Current Usage: 8, Additional Required: 8, (Minimum) New Limit Required: 16", refusal.Message);
    }

    [Fact]
    public async Task The_regional_quota_counts_deallocated_machines_too()
    {
        await using var azure = await Arm.WithAsync(Off, Off with { Name = "vm2" });
        azure.World.Settings = azure.World.Settings with { Quotas = [new("cores", 10)] };

        var refusal = await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D8s_v5"));

        Assert.Contains("Total Regional Cores quota", refusal.Message);
        Assert.Contains("Current Usage: 8, Additional Required: 4", refusal.Message);
    }

    [Fact]
    public async Task A_set_that_is_partly_on_pins_its_deallocated_members()
    {
        var member = Off with { Size = "Standard_D2s_v4", AvailabilitySet = "as1" };
        await using var azure = await Arm.WithAsync(member, member with { Name = "vm2", PowerState = PowerState.Running });

        var refusal = await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D4s_v5"));

        Assert.Equal((409, "OperationNotAllowed"), (refusal.Status, refusal.Code));
        Assert.Contains("cluster where the availability set is currently allocated", refusal.Message);
        Assert.True((await azure.ResizeAsync("Standard_D4s_v4")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task An_ephemeral_OS_disk_forbids_deallocation()
    {
        await using var azure = await Arm.WithAsync(Arm.Linux("Standard_D4as_v4") with { EphemeralOsDisk = true });

        var refusal = await Arm.RefusalAsync(await azure.PostAsync("deallocate"));

        Assert.Equal((409, "OperationNotAllowed"), (refusal.Status, refusal.Code));
        Assert.Contains("ephemeral OS disk", refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/resourceGroups/RG-MAIN")]
    [InlineData("/resourceGroups/rg-main/providers/Microsoft.Compute/virtualMachines/vm1")]
    public async Task A_ReadOnly_lock_anywhere_above_forbids_every_change(string below)
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        azure.World.Settings = azure.World.Settings with { Locks = [new($"/subscriptions/{Arm.One}{below}")] };

        Assert.Equal((409, "ScopeLocked"), Head(await Arm.RefusalAsync(await azure.ResizeAsync("Standard_D4s_v4"))));
        Assert.Equal((409, "ScopeLocked"), Head(await Arm.RefusalAsync(await azure.PostAsync("deallocate"))));
        Assert.Equal("Standard_D2s_v4", await azure.SizeAsync());
    }

    [Fact]
    public async Task A_CanNotDelete_lock_allows_a_resize()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));
        azure.World.Settings = azure.World.Settings with { Locks = [new($"/subscriptions/{Arm.One}", "CanNotDelete")] };

        Assert.True((await azure.ResizeAsync("Standard_D4s_v4")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_policy_refusal_carries_the_sizes_it_would_allow()
    {
        await using var azure = await Arm.WithAsync(Off);
        azure.World.Settings = azure.World.Settings with { SizePolicies = [new($"/subscriptions/{Arm.One}", ["Standard_D2s_v5", "Standard_D4s_v5"])] };

        var response = await azure.ResizeAsync("Standard_D8s_v5");
        var error = (await Arm.BodyAsync(response))["error"]!;

        Assert.Equal(403, (int)response.StatusCode);
        Assert.Equal("RequestDisallowedByPolicy", (string?)error["code"]);
        var evaluated = error["additionalInfo"]![0]!["info"]!["evaluationDetails"]!["evaluatedExpressions"]![0]!;
        Assert.Equal("properties.hardwareProfile.vmSize", (string?)evaluated["path"]);
        Assert.Equal(["Standard_D2s_v5", "Standard_D4s_v5"], evaluated["targetValue"]!.AsArray().Select(size => (string?)size));
        Assert.True((await azure.ResizeAsync("Standard_D2s_v5")).IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("""{"properties":{"osProfile":{"adminPassword":"x"}}}""", 409, "PropertyChangeNotAllowed")]
    [InlineData("""{"properties":{"hardwareProfile":{"vmSize":4}}}""", 400, "InvalidRequestContent")]
    [InlineData("""{"properties":{"hardwareProfile":{"vmSize":"Standard_D2s_v5","vmSize":"Standard_D4s_v5"}}}""", 200, "")]
    [InlineData("""{"properties":""", 400, "InvalidRequestContent")]
    [InlineData("""[1]""", 400, "InvalidRequestContent")]
    [InlineData("", 400, "InvalidRequestContent")]
    public async Task A_patch_of_anything_but_size_controller_and_tags_is_refused_and_nonsense_is_a_400(string body, int status, string code)
    {
        await using var azure = await Arm.WithAsync(Off);

        Assert.Equal((status, code), Head(await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Patch, Arm.Vm(), body))));
    }

    [Fact]
    public async Task The_controller_changes_with_the_size_only_while_the_machine_is_deallocated()
    {
        const string toNvme = """{"properties":{"hardwareProfile":{"vmSize":"Standard_D4s_v6"},"storageProfile":{"diskControllerType":"NVMe"}}}""";
        await using var azure = await Arm.WithAsync(Off, Off with { Name = "on", PowerState = PowerState.Running });

        Assert.Equal(409, (await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Patch, Arm.Vm("on"), toNvme))).Status);
        Assert.True((await azure.SendAsync(HttpMethod.Patch, Arm.Vm(), toNvme)).IsSuccessStatusCode);
        Assert.Equal(("Standard_D4s_v6", "NVMe"), (azure.World.Vm("vm1").Size, azure.World.Vm("vm1").DiskController));
    }

    private static (int, string) Head((int Status, string Code, string) refusal) => (refusal.Status, refusal.Code);
}
