using System.Diagnostics.CodeAnalysis;

namespace Bot.Core.Machines;

/// <summary>Which virtual machine in Azure: the three names that make its resource id. Azure compares them without case, and so do we.</summary>
/// <param name="SubscriptionId">The subscription's id, a GUID in text form.</param>
/// <param name="ResourceGroup">The resource group's name.</param>
/// <param name="Name">The virtual machine's name in Azure, which may differ from its computer name.</param>
public sealed record MachineId(string SubscriptionId, string ResourceGroup, string Name)
{
    /// <summary>The full Azure resource id.</summary>
    public override string ToString() =>
        $"/subscriptions/{SubscriptionId}/resourceGroups/{ResourceGroup}/providers/Microsoft.Compute/virtualMachines/{Name}";

    /// <summary>Reads a full Azure resource id of a virtual machine; a longer id (an extension of it) or another resource is not one.</summary>
    /// <param name="text">The text to read; white space around it is ignored.</param>
    /// <param name="id">The id when the text is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MachineId? id)
    {
        var parts = (text ?? "").Trim().Split('/');
        id = parts is ["", var subscriptions, { Length: > 0 } subscription, var groups, { Length: > 0 } group, var providers, var provider, var type, { Length: > 0 } name]
            && Is(subscriptions, "subscriptions") && Is(groups, "resourceGroups") && Is(providers, "providers")
            && Is(provider, "Microsoft.Compute") && Is(type, "virtualMachines")
                ? new(subscription, group, name)
                : null;
        return id is not null;
    }

    /// <summary>Whether both name the same machine, without regard to case.</summary>
    public bool Equals(MachineId? other) =>
        other is not null && Is(SubscriptionId, other.SubscriptionId) && Is(ResourceGroup, other.ResourceGroup) && Is(Name, other.Name);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
