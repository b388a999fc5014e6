namespace AzureSimulator.Machines;

/// <summary>What runs inside a machine, as far as Azure can tell.</summary>
internal static class Guest
{
    /// <summary>Publisher, offer and sku.</summary>
    public static string[] ImageOf(Machine machine) => (machine.Spec.Image ?? OrdinaryImage(machine.Spec)).Split(':');

    public static string OsName(VmSpec spec) =>
        spec.OsName ?? (spec.Os is OsKind.Windows ? "Windows Server 2022 Datacenter Azure Edition" : "ubuntu");

    public static string OsVersion(VmSpec spec) => spec.OsVersion ?? (spec.Os is OsKind.Windows ? "10.0.20348.2700" : "22.04");

    private static string OrdinaryImage(VmSpec spec) => (spec.Os, spec.Generation) switch
    {
        (OsKind.Windows, 1) => "MicrosoftWindowsServer:WindowsServer:2022-datacenter",
        (OsKind.Windows, _) => "MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition",
        (_, 1) => "Canonical:0001-com-ubuntu-server-jammy:22_04-lts",
        _ => "Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2",
    };
}
