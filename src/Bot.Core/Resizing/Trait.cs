using System.Globalization;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>One thing about a machine that decides which sizes it may take.</summary>
/// <param name="Name">Which thing, by a stable name; people's words are looked up by it.</param>
/// <param name="Value">What it was: a name, a number, <c>True</c>, <c>False</c>, or <see cref="Traits.None"/>.</param>
public sealed record Trait(string Name, string Value);

/// <summary>Reads the traits of a machine. Pure.</summary>
public static class Traits
{
    /// <summary>The value of a trait that the machine does not have.</summary>
    public const string None = "None";

    /// <summary>Every trait that Azure told; what it did not tell (a stopped machine's kinds of disks, for example) is left out and so is never compared.</summary>
    public static IReadOnlyList<Trait> Of(Machine machine) => [.. Told(machine).Where(trait => trait.Value is not null).Select(trait => new Trait(trait.Name, trait.Value!))];

    private static IEnumerable<(string Name, string? Value)> Told(Machine machine) =>
    [
        ("machine", machine.UniqueId),
        ("zone", machine.Zone ?? None),
        ("system", Unless(machine.System, GuestSystem.Unknown)),
        ("generation", Unless(machine.Generation, HyperVGeneration.Unknown)),
        ("security", Unless(machine.Security, SecurityType.Unknown)),
        ("controller", Unless(machine.Controller, DiskController.Unknown)),
        ("data-disks", Text(machine.DataDisks)),
        ("premium-disks", machine.HasPremiumDisks?.ToString()),
        ("ultra-disks", machine.HasUltraDisks?.ToString()),
        ("write-accelerator", Text(machine.WriteAcceleratorDisks)),
        ("ephemeral-os-disk", Text(machine.EphemeralOsDisk)),
        ("unmanaged-disks", Text(machine.UnmanagedDisks)),
        ("encryption-at-host", Text(machine.EncryptionAtHost)),
        ("disk-encryption", machine.AzureDiskEncryption?.ToString()),
        ("network-interfaces", Text(machine.NetworkInterfaces)),
        ("availability-set", Place(machine.AvailabilitySet)),
        ("proximity-group", Place(machine.ProximityPlacementGroup)),
        ("dedicated-host", Place(machine.DedicatedHost)),
        ("capacity-reservation", Place(machine.CapacityReservationGroup)),
        ("scale-set", Place(machine.ScaleSet)),
        ("spot", Text(machine.Spot)),
        ("hibernation", Text(machine.HibernationEnabled)),
        ("hibernated", Text(machine.Hibernated)),
        ("licence", machine.LicenseType ?? None),
    ];

    private static string? Unless<T>(T value, T unknown)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, unknown) ? null : value.ToString();

    private static string Text(IConvertible value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Azure writes the same id now in capitals, now not.</summary>
    private static string Place(string? id) => id is null ? None : id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant();
}
