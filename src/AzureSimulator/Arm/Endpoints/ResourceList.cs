using System.Text.Json.Nodes;
using AzureSimulator.Machines;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>One entry of the resource list: a machine, one of its disks or one of its network interfaces.</summary>
internal sealed record ListedResource(Machine Machine, string Type, string Name)
{
    private string Id => $"{Machine.GroupId}/providers/{Type}/{Name}";

    /// <summary>What a filter may ask of it. Source: https://learn.microsoft.com/rest/api/resources/resources/list (2026-11).</summary>
    public string? Property(string name) => name.ToLowerInvariant() switch
    {
        "resourcetype" => Type,
        "name" => Name,
        "location" => Machine.Spec.Region,
        "resourcegroup" => Machine.Spec.ResourceGroup,
        _ => null,
    };

    public JsonObject Shape()
    {
        var entry = new JsonObject { ["id"] = Id, ["name"] = Name, ["type"] = Type, ["location"] = Machine.Spec.Region };
        if (Type != Machine.Type)
            return entry;
        entry["tags"] = VmJson.Tags(Machine.Spec);
        if (Machine.Spec.Zone is { } zone)
            entry["zones"] = new JsonArray(zone);
        return entry;
    }
}

/// <summary>What the resource list says of a machine and what belongs to it.</summary>
internal static class ResourceList
{
    public static IEnumerable<ListedResource> Of(Machine machine) =>
    [
        new(machine, Machine.Type, machine.Spec.Name),
        new(machine, RelatedResources.DiskType, RelatedResources.OsDiskName(machine)),
        .. Enumerable.Range(0, machine.Spec.DataDisks)
            .Select(lun => new ListedResource(machine, RelatedResources.DiskType, RelatedResources.DataDiskName(machine, lun))),
        .. Enumerable.Range(0, machine.Spec.Nics)
            .Select(index => new ListedResource(machine, RelatedResources.NicType, RelatedResources.NicName(machine, index))),
    ];
}
