using Bot.Core.Diagnosis.Families;

namespace Bot.Core.Diagnosis;

/// <summary>All families of messages that we know. Where several fit a text, the first in this order speaks.</summary>
public static class ErrorCatalogue
{
    /// <summary>The families: those that prove a missing hypervisor first, then those that name another cause.</summary>
    public static IReadOnlyList<ErrorFamily> Families { get; } =
    [
        .. HyperVFamilies.All,
        .. WindowsFamilies.All,
        .. DesktopHypervisorFamilies.All,
        .. KvmFamilies.All,
        .. EmulatorFamilies.All,
        .. OtherHyperVFamilies.All,
        .. OtherHypervisorFamilies.All,
    ];

    /// <summary>The family with this id, or null.</summary>
    public static ErrorFamily? Find(string? id) => Families.FirstOrDefault(family => family.Id == id);
}
