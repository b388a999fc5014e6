using System.Text.RegularExpressions;
using Bot.Core.Machines;

namespace Bot.Cloud.Connection;

/// <summary>Names that may go into an address. What people type never does without this test.</summary>
/// <remarks>https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules (read 2026-11). We allow a little more than Azure does, but
/// nothing that means something in an address or a filter.</remarks>
internal static partial class ArmNames
{
    /// <summary>Whether a virtual machine can have this name.</summary>
    public static bool IsMachineName(string name) => MachineName.IsMatch(name);

    /// <summary>Whether this can be a machine's id.</summary>
    public static bool IsMachine(MachineId id) =>
        Guid.TryParse(id.SubscriptionId, out _) && GroupName.IsMatch(id.ResourceGroup) && IsMachineName(id.Name);

    /// <summary>The machine's path, escaped.</summary>
    public static string Path(this MachineId id) =>
        $"/subscriptions/{Uri.EscapeDataString(id.SubscriptionId)}/resourceGroups/{Uri.EscapeDataString(id.ResourceGroup)}/providers/Microsoft.Compute/virtualMachines/{Uri.EscapeDataString(id.Name)}";

    /// <summary>A region's short name: Azure writes both <c>westeurope</c> and <c>West Europe</c>.</summary>
    public static string Region(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"^[\p{L}\p{N}]([\p{L}\p{N}._-]{0,78}[\p{L}\p{N}_])?\z")]
    private static partial Regex MachineName { get; }

    [GeneratedRegex(@"^[\p{L}\p{N}._()-]{0,89}[\p{L}\p{N}_()-]\z")]
    private static partial Regex GroupName { get; }
}
