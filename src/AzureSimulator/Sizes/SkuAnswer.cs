using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace AzureSimulator.Sizes;

/// <summary>Writes the Resource SKUs answer in ARM's full shape.
/// Source: https://learn.microsoft.com/rest/api/compute/resource-skus/list (2026-11).</summary>
internal static class SkuAnswer
{
    public static byte[] Write(SizeCatalog catalog, IReadOnlyList<string> regions, string subscription, int leastBytes = 0)
    {
        var buffer = new ArrayBufferWriter<byte>(4 << 20);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("value");
            foreach (var region in regions)
                WriteRegion(json, catalog, region, subscription);
            for (var number = 0; json.BytesCommitted + json.BytesPending < leastBytes; number++)
                WriteOther(json, regions.Count > 0 ? regions[0] : "", "somethingNew", $"New_{number}", "Standard");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, SizeCatalog catalog, string region, string subscription)
    {
        WriteOtherTypes(json, region);
        foreach (var row in catalog.In(region))
            WriteSize(json, row, catalog.OfferOf(row, region)!, region, catalog.RestrictionsOf(row, region, subscription));
    }

    /// <summary>The real list also holds disks, snapshots and availability sets; a reader must choose by resource type.</summary>
    private static void WriteOtherTypes(Utf8JsonWriter json, string region)
    {
        WriteOther(json, region, "availabilitySets", "Classic", null);
        WriteOther(json, region, "availabilitySets", "Aligned", null);
        WriteOther(json, region, "disks", "Standard_LRS", "Standard");
        WriteOther(json, region, "disks", "Premium_LRS", "Premium");
        WriteOther(json, region, "snapshots", "Standard_LRS", "Standard");
    }

    private static void WriteOther(Utf8JsonWriter json, string region, string type, string name, string? tier)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", type);
        json.WriteString("name", name);
        if (tier is not null)
            json.WriteString("tier", tier);
        WriteStrings(json, "locations", [region]);
        json.WriteStartArray("locationInfo");
        WriteLocation(json, region, [], false);
        json.WriteEndArray();
        json.WriteStartArray("restrictions");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSize(
        Utf8JsonWriter json, VmSizeRow row, RegionOffer offer, string region, IReadOnlyList<Restriction> restrictions)
    {
        var ultraByZone = UltraIsByZone(row, region);
        json.WriteStartObject();
        json.WriteString("resourceType", "virtualMachines");
        json.WriteString("name", row.Name);
        json.WriteString("tier", "Standard");
        json.WriteString("size", row.Size);
        json.WriteString("family", row.Family);
        WriteStrings(json, "locations", [region]);
        json.WriteStartArray("locationInfo");
        WriteLocation(json, region, offer.Zones, ultraByZone);
        json.WriteEndArray();
        json.WriteStartArray("capabilities");
        foreach (var (name, value) in Capabilities(row, ultraByZone))
            WriteCapability(json, name, value);
        json.WriteEndArray();
        WriteRestrictions(json, restrictions);
        json.WriteEndObject();
    }

    /// <summary>Recordings differ: westeurope has ultra disks under the zone's details, southcentralus among the capabilities.</summary>
    private static bool UltraIsByZone(VmSizeRow row, string region) => row.Ultra && region != "southcentralus";

    private static void WriteLocation(Utf8JsonWriter json, string region, IReadOnlyList<string> zones, bool ultra)
    {
        json.WriteStartObject();
        json.WriteString("location", region);
        WriteStrings(json, "zones", zones);
        json.WriteStartArray("zoneDetails");
        if (ultra && zones.Count > 0)
            WriteUltraZones(json, zones);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUltraZones(Utf8JsonWriter json, IReadOnlyList<string> zones)
    {
        json.WriteStartObject();
        WriteStrings(json, "name", zones);
        json.WriteStartArray("capabilities");
        WriteCapability(json, "UltraSSDAvailable", "True");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRestrictions(Utf8JsonWriter json, IReadOnlyList<Restriction> restrictions)
    {
        json.WriteStartArray("restrictions");
        foreach (var restriction in restrictions)
        {
            json.WriteStartObject();
            json.WriteString("type", restriction.Type);
            WriteStrings(json, "values", [restriction.Region]);
            json.WriteStartObject("restrictionInfo");
            WriteStrings(json, "locations", [restriction.Region]);
            WriteStrings(json, "zones", restriction.Zones);
            json.WriteEndObject();
            json.WriteString("reasonCode", restriction.ReasonCode);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static IEnumerable<(string Name, string Value)> Capabilities(VmSizeRow row, bool ultraByZone) =>
        from capability in AllCapabilities(row, ultraByZone)
        where capability.Value.Length > 0
        select capability;

    /// <summary>In the order of the recordings; an empty value means that ARM leaves the capability out.</summary>
    private static (string Name, string Value)[] AllCapabilities(VmSizeRow row, bool ultraByZone) =>
    [
        ("MaxResourceVolumeMB", Text(row.TempDiskMB)),
        ("OSVhdSizeMB", "1047552"),
        ("vCPUs", Text(row.VCpus)),
        ("MemoryPreservingMaintenanceSupported", "True"),
        ("HyperVGenerations", row.Generations),
        ("DiskControllerTypes", row.Controllers),
        ("SupportedCapacityReservationTypes", row.Confidential.Length == 0 ? "Open,Targeted" : ""),
        ("SupportedEphemeralOSDiskPlacements", Placements(row)),
        ("MemoryGB", row.MemoryGB),
        ("MaxDataDiskCount", Text(row.MaxDataDisks)),
        ("CpuArchitectureType", row.Architecture),
        ("LowPriorityCapable", Text(row.Spot)),
        ("PremiumIO", Text(row.PremiumIO)),
        ("VMDeploymentTypes", "IaaS"),
        ("vCPUsAvailable", Text(row.VCpusAvailable)),
        ("ParentSize", ParentSize(row)),
        ("ACUs", row.Acus),
        ("vCPUsPerCore", Text(row.VCpusPerCore)),
        ("MaxWriteAcceleratorDisksAllowed", row.WriteAccelerators > 0 ? Text(row.WriteAccelerators) : ""),
        ("NvmeDiskSizeInMiB", row.NvmeMiB > 0 ? Text(row.NvmeMiB) : ""),
        ("EphemeralOSDiskSupported", Text(row.EphemeralOsDisk)),
        ("EncryptionAtHostSupported", Text(row.EncryptionAtHost)),
        ("CapacityReservationSupported", "False"),
        ("TrustedLaunchDisabled", row.TrustedLaunchDisabled ? "True" : ""),
        ("ConfidentialComputingType", row.Confidential),
        ("AcceleratedNetworkingEnabled", Text(row.AcceleratedNetworking)),
        ("RdmaEnabled", Text(row.Rdma)),
        ("MaxNetworkInterfaces", Text(row.MaxNics)),
        ("HibernationSupported", row.Hibernation ? "True" : ""),
        ("UltraSSDAvailable", ultraByZone ? "" : row.Ultra ? "True" : ""),
        ("RetirementDateUtc", row.Retirement),
    ];

    private static string Placements(VmSizeRow row) => row switch
    {
        { EphemeralOsDisk: false } => "",
        { TempDiskMB: > 0 } => "ResourceDisk,CacheDisk",
        { NvmeMiB: > 0 } => "NvmeDisk",
        _ => "CacheDisk",
    };

    private static string ParentSize(VmSizeRow row)
    {
        if (row.VCpusAvailable == row.VCpus)
            return "";
        var dash = row.Name.IndexOf('-', StringComparison.Ordinal);
        return row.Name[..dash] + row.Name[(dash + 1)..].TrimStart("0123456789".ToCharArray());
    }

    private static void WriteCapability(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool flag) => flag ? "True" : "False";
}
