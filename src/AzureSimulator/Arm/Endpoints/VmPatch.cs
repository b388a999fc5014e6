using System.Text.Json;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>What a PATCH of a machine asks for, as far as the simulated Azure changes machines: size, disk controller, tags.</summary>
internal sealed record VmPatch(string? Size, string? DiskController, IReadOnlyDictionary<string, string>? Tags, ArmError? Refusal)
{
    /// <summary>Tags and controller change at once; the size changes by an operation.</summary>
    public VmSpec ApplyTo(VmSpec spec) => spec with { Tags = Tags ?? spec.Tags, DiskController = DiskController ?? spec.DiskController };

    public static VmPatch Read(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? Read(document.RootElement)
                : Refused("The request body must be an object.");
        }
        catch (JsonException invalid)
        {
            return Refused($"The request content was invalid and could not be deserialized: '{invalid.Message}'.");
        }
    }

    private static VmPatch Read(JsonElement root)
    {
        if (Unchangeable(root) is { } property)
            return new(null, null, null, ChangeNotAllowed(property));
        if (Leaves(root).FirstOrDefault(leaf => leaf.Value.ValueKind is not JsonValueKind.String) is { Path: { } wrong })
            return Refused($"The value of '{wrong}' must be a string.");
        var values = Leaves(root)
            .DistinctBy(leaf => leaf.Path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(leaf => leaf.Path, leaf => leaf.Value.GetString()!, StringComparer.OrdinalIgnoreCase);
        var controller = values.GetValueOrDefault(ControllerPath);
        return controller is null or "SCSI" or "NVMe"
            ? new(values.GetValueOrDefault(SizePath), controller, root.TryGetProperty("tags", out _) ? TagsOf(values) : null, null)
            : Refused($"The value '{controller}' of '{ControllerPath}' must be SCSI or NVMe.");
    }

    private const string SizePath = "properties.hardwareProfile.vmSize";
    private const string ControllerPath = "properties.storageProfile.diskControllerType";

    private static string? Unchangeable(JsonElement root) => Leaves(root).Select(leaf => leaf.Path).FirstOrDefault(path => !IsChangeable(path));

    private static bool IsChangeable(string path) =>
        Same(path, SizePath) || Same(path, ControllerPath) || path.StartsWith("tags.", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> TagsOf(Dictionary<string, string> values) => values
        .Where(value => value.Key.StartsWith("tags.", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(value => value.Key["tags.".Length..], value => value.Value);

    private static IEnumerable<(string Path, JsonElement Value)> Leaves(JsonElement element, string path = "") =>
        element.ValueKind is JsonValueKind.Object
            ? element.EnumerateObject().SelectMany(member => Leaves(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"))
            : [(path, element)];

    private static ArmError ChangeNotAllowed(string property) =>
        new(409, "PropertyChangeNotAllowed", $"Changing property '{property}' is not allowed.") { Target = property };

    private static VmPatch Refused(string message) => new(null, null, null, new(400, "InvalidRequestContent", message));

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
