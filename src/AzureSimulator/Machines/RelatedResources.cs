using System.Text.Json.Nodes;

namespace AzureSimulator.Machines;

/// <summary>The disks and network interfaces of a machine: their names, and what ARM says of them.</summary>
internal static class RelatedResources
{
    public const string DiskType = "Microsoft.Compute/disks";
    public const string NicType = "Microsoft.Network/networkInterfaces";

    public static string OsDiskName(Machine machine) => $"{machine.Spec.Name}_OsDisk_1_{machine.VmId:N}";

    public static string DataDiskName(Machine machine, int lun) => $"{machine.Spec.Name}_DataDisk_{lun}";

    public static string NicName(Machine machine, int index) => $"{machine.Spec.Name}-nic{index}";

    public static string DiskId(Machine machine, string name) => $"{machine.GroupId}/providers/{DiskType}/{name}";

    public static string NicId(Machine machine, int index) => $"{machine.GroupId}/providers/{NicType}/{NicName(machine, index)}";

    public static IEnumerable<JsonObject> DisksOf(Machine machine) =>
        Enumerable.Range(0, machine.Spec.DataDisks).Select(lun => DataDisk(machine, lun)).Prepend(OsDisk(machine));

    /// <summary>All of them by their ids, each made only when it is asked for.</summary>
    public static IEnumerable<(string Type, string Id, Func<JsonObject> Json)> IdsOf(Machine machine) =>
    [
        (DiskType, DiskId(machine, OsDiskName(machine)), () => OsDisk(machine)),
        .. Enumerable.Range(0, machine.Spec.DataDisks).Select(lun => (DiskType, DiskId(machine, DataDiskName(machine, lun)), (Func<JsonObject>)(() => DataDisk(machine, lun)))),
        .. Enumerable.Range(0, machine.Spec.Nics).Select(index => (NicType, NicId(machine, index), (Func<JsonObject>)(() => Nic(machine, index)))),
    ];

    public static IEnumerable<JsonObject> NicsOf(Machine machine) =>
        Enumerable.Range(0, machine.Spec.Nics).Select(index => Nic(machine, index));

    private static JsonObject DataDisk(Machine machine, int lun) => Disk(machine, DataDiskName(machine, lun), machine.Spec.DataDiskType, 256);

    private static JsonObject OsDisk(Machine machine)
    {
        var disk = Disk(machine, OsDiskName(machine), machine.Spec.OsDiskType, 127);
        var properties = disk["properties"]!;
        properties["osType"] = machine.Spec.Os.ToString();
        properties["hyperVGeneration"] = $"V{machine.Spec.Generation}";
        properties["supportedCapabilities"] = new JsonObject
        {
            ["diskControllerTypes"] = machine.Spec.DiskController == "NVMe" ? "SCSI, NVMe" : "SCSI",
            ["acceleratedNetwork"] = true,
            ["architecture"] = machine.SizeRow.Architecture,
        };
        return disk;
    }

    private static JsonObject Disk(Machine machine, string name, string type, int sizeGB)
    {
        var properties = new JsonObject
        {
            ["creationData"] = new JsonObject { ["createOption"] = "FromImage" },
            ["diskSizeGB"] = sizeGB,
            ["diskState"] = machine.Spec.IsAllocated ? "Attached" : "Reserved",
            ["provisioningState"] = "Succeeded",
            ["timeCreated"] = VmJson.Time(machine.Created),
        };
        return Resource(machine, DiskId(machine, name), name, DiskType, properties, sku: type);
    }

    private static JsonObject Nic(Machine machine, int index) => Resource(machine, NicId(machine, index), NicName(machine, index), NicType, new()
    {
        ["provisioningState"] = "Succeeded",
        ["enableAcceleratedNetworking"] = machine.Spec.AcceleratedNetworking,
        ["enableIPForwarding"] = false,
        ["primary"] = index == 0,
        ["virtualMachine"] = new JsonObject { ["id"] = machine.Id },
        ["ipConfigurations"] = new JsonArray(new JsonObject
        {
            ["name"] = "ipconfig1",
            ["properties"] = new JsonObject { ["privateIPAddress"] = "10.0.0.4", ["privateIPAllocationMethod"] = "Dynamic", ["primary"] = true },
        }),
    });

    private static JsonObject Resource(Machine machine, string id, string name, string type, JsonObject properties, string? sku = null)
    {
        var resource = new JsonObject { ["name"] = name, ["id"] = id, ["type"] = type, ["location"] = machine.Spec.Region };
        if (machine.Spec.Zone is { } zone && type == DiskType)
            resource["zones"] = new JsonArray(zone);
        if (sku is not null)
        {
            resource["sku"] = new JsonObject { ["name"] = sku, ["tier"] = sku.Split('_')[0] };
            resource["managedBy"] = machine.Id;
        }
        resource["properties"] = properties;
        return resource;
    }
}
