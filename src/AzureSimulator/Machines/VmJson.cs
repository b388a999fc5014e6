using System.Globalization;
using System.Text.Json.Nodes;

namespace AzureSimulator.Machines;

/// <summary>A machine in ARM's shape. Source: https://learn.microsoft.com/rest/api/compute/virtual-machines/get (2026-11).</summary>
internal static class VmJson
{
    public static JsonObject Full(Machine machine, bool withInstanceView) => Resource(machine, Properties(machine, withInstanceView));

    /// <summary>What <c>statusOnly=true</c> answers: who it is, and its statuses.</summary>
    public static JsonObject StatusOnly(Machine machine) => Resource(machine, new()
    {
        ["vmId"] = machine.VmId.ToString(),
        ["instanceView"] = InstanceViewJson.StatusesOnly(machine),
        ["provisioningState"] = machine.Spec.ProvisioningState,
    });

    private static JsonObject Resource(Machine machine, JsonObject properties)
    {
        var body = new JsonObject
        {
            ["name"] = machine.Spec.Name,
            ["id"] = machine.Id,
            ["type"] = Machine.Type,
            ["location"] = machine.Spec.Region,
        };
        if (machine.Spec.Tags.Count > 0)
            body["tags"] = Tags(machine.Spec);
        body["properties"] = properties;
        if (machine.Spec.Zone is { } zone)
            body["zones"] = new JsonArray(zone);
        if (machine.Spec.AzureDiskEncryption)
            body["resources"] = new JsonArray(DiskEncryptionExtension(machine));
        return body;
    }

    public static JsonObject Tags(VmSpec spec) =>
        new(spec.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));

    private static JsonObject Properties(Machine machine, bool withInstanceView)
    {
        var spec = machine.Spec;
        var properties = new JsonObject
        {
            ["vmId"] = machine.VmId.ToString(),
            ["hardwareProfile"] = new JsonObject { ["vmSize"] = spec.Size },
            ["storageProfile"] = StorageProfile(machine),
            ["osProfile"] = OsProfile(spec),
            ["networkProfile"] = NetworkProfile(machine),
            ["diagnosticsProfile"] = new JsonObject { ["bootDiagnostics"] = new JsonObject { ["enabled"] = true } },
            ["provisioningState"] = spec.ProvisioningState,
            ["timeCreated"] = Time(machine.Created),
        };
        AddSecurity(properties, spec);
        AddCapabilities(properties, spec);
        AddPlacement(properties, machine);
        AddBilling(properties, spec);
        if (withInstanceView)
            properties["instanceView"] = InstanceViewJson.Full(machine);
        return properties;
    }

    private static JsonObject StorageProfile(Machine machine)
    {
        var image = Guest.ImageOf(machine);
        var profile = new JsonObject
        {
            ["imageReference"] = new JsonObject
            {
                ["publisher"] = image[0],
                ["offer"] = image[1],
                ["sku"] = image[2],
                ["version"] = "latest",
            },
            ["osDisk"] = OsDisk(machine),
            ["dataDisks"] = new JsonArray([.. Enumerable.Range(0, machine.Spec.DataDisks).Select(lun => DataDisk(machine, lun))]),
        };
        if (machine.Spec.DiskController is { } controller)
            profile["diskControllerType"] = controller;
        return profile;
    }

    private static JsonObject OsDisk(Machine machine)
    {
        var disk = new JsonObject
        {
            ["osType"] = machine.Spec.Os.ToString(),
            ["name"] = RelatedResources.OsDiskName(machine),
            ["createOption"] = "FromImage",
            ["caching"] = machine.Spec.EphemeralOsDisk ? "ReadOnly" : "ReadWrite",
            ["managedDisk"] = ManagedDisk(machine, RelatedResources.OsDiskName(machine), machine.Spec.OsDiskType),
            ["deleteOption"] = "Delete",
            ["diskSizeGB"] = 127,
        };
        if (machine.Spec.EphemeralOsDisk)
            disk["diffDiskSettings"] = new JsonObject { ["option"] = "Local", ["placement"] = "CacheDisk" };
        return disk;
    }

    private static JsonObject DataDisk(Machine machine, int lun)
    {
        var disk = new JsonObject
        {
            ["lun"] = lun,
            ["name"] = RelatedResources.DataDiskName(machine, lun),
            ["createOption"] = "Attach",
            ["caching"] = "None",
            ["managedDisk"] = ManagedDisk(machine, RelatedResources.DataDiskName(machine, lun), machine.Spec.DataDiskType),
            ["deleteOption"] = "Detach",
            ["diskSizeGB"] = 256,
            ["toBeDetached"] = false,
        };
        if (lun < machine.Spec.WriteAcceleratorDisks)
            disk["writeAcceleratorEnabled"] = true;
        return disk;
    }

    /// <summary>Azure does not repeat the kind of a deallocated machine's disks.</summary>
    private static JsonObject ManagedDisk(Machine machine, string name, string type) => machine.Spec.IsAllocated
        ? new() { ["storageAccountType"] = type, ["id"] = RelatedResources.DiskId(machine, name) }
        : new() { ["id"] = RelatedResources.DiskId(machine, name) };

    private static JsonObject OsProfile(VmSpec spec)
    {
        var profile = new JsonObject { ["computerName"] = spec.Name, ["adminUsername"] = "azureuser" };
        if (spec.Os is OsKind.Windows)
            profile["windowsConfiguration"] = new JsonObject { ["provisionVMAgent"] = true, ["enableAutomaticUpdates"] = true };
        else
            profile["linuxConfiguration"] = new JsonObject { ["disablePasswordAuthentication"] = true, ["provisionVMAgent"] = true };
        profile["secrets"] = new JsonArray();
        profile["allowExtensionOperations"] = true;
        return profile;
    }

    private static JsonObject NetworkProfile(Machine machine) => new()
    {
        ["networkInterfaces"] = new JsonArray([.. Enumerable.Range(0, machine.Spec.Nics).Select(index => new JsonObject
        {
            ["id"] = RelatedResources.NicId(machine, index),
            ["properties"] = new JsonObject { ["primary"] = index == 0 },
        })]),
    };

    private static void AddSecurity(JsonObject properties, VmSpec spec)
    {
        var profile = new JsonObject();
        if (spec.SecurityType is "TrustedLaunch" or "ConfidentialVM")
            profile["uefiSettings"] = new JsonObject { ["secureBootEnabled"] = true, ["vTpmEnabled"] = true };
        if (spec.SecurityType is { } type)
            profile["securityType"] = type;
        if (spec.EncryptionAtHost)
            profile["encryptionAtHost"] = true;
        if (profile.Count > 0)
            properties["securityProfile"] = profile;
    }

    private static void AddCapabilities(JsonObject properties, VmSpec spec)
    {
        var capabilities = new JsonObject();
        if (spec.UltraSsdEnabled)
            capabilities["ultraSSDEnabled"] = true;
        if (spec.HibernationEnabled)
            capabilities["hibernationEnabled"] = true;
        if (capabilities.Count > 0)
            properties["additionalCapabilities"] = capabilities;
    }

    private static void AddPlacement(JsonObject properties, Machine machine)
    {
        var spec = machine.Spec;
        AddReference(properties, "availabilitySet", machine, "availabilitySets", spec.AvailabilitySet);
        AddReference(properties, "proximityPlacementGroup", machine, "proximityPlacementGroups", spec.ProximityPlacementGroup);
        AddReference(properties, "hostGroup", machine, "hostGroups", spec.Host is null ? spec.HostGroup : null);
        AddReference(properties, "host", machine, $"hostGroups/{spec.HostGroup}/hosts", spec.Host);
        AddReference(properties, "virtualMachineScaleSet", machine, "virtualMachineScaleSets", spec.ScaleSet);
        if (spec.CapacityReservationGroup is { } group)
            properties["capacityReservation"] = new JsonObject
            {
                ["capacityReservationGroup"] = Reference(machine, "capacityReservationGroups", group),
            };
    }

    private static void AddReference(JsonObject properties, string name, Machine machine, string type, string? target)
    {
        if (target is not null)
            properties[name] = Reference(machine, type, target);
    }

    private static JsonObject Reference(Machine machine, string type, string name) =>
        new() { ["id"] = $"{machine.GroupId}/providers/Microsoft.Compute/{type}/{name}" };

    private static void AddBilling(JsonObject properties, VmSpec spec)
    {
        if (spec.LicenseType is { } license)
            properties["licenseType"] = license;
        if (!spec.Spot)
            return;
        properties["priority"] = "Spot";
        properties["evictionPolicy"] = "Deallocate";
        properties["billingProfile"] = new JsonObject { ["maxPrice"] = -1 };
    }

    private static JsonObject DiskEncryptionExtension(Machine machine)
    {
        var type = machine.Spec.Os is OsKind.Windows ? "AzureDiskEncryption" : "AzureDiskEncryptionForLinux";
        return new()
        {
            ["name"] = type,
            ["id"] = $"{machine.Id}/extensions/{type}",
            ["type"] = "Microsoft.Compute/virtualMachines/extensions",
            ["location"] = machine.Spec.Region,
            ["properties"] = new JsonObject
            {
                ["autoUpgradeMinorVersion"] = true,
                ["provisioningState"] = "Succeeded",
                ["publisher"] = "Microsoft.Azure.Security",
                ["type"] = type,
                ["typeHandlerVersion"] = "2.2",
                ["settings"] = new JsonObject(),
            },
        };
    }

    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
}
