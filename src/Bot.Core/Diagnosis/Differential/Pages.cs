namespace Bot.Core.Diagnosis.Differential;

/// <summary>What the lines of a diagnosis rest on. Each day is that of the version that we read (the page's own date), or of our reading where a page carries none.</summary>
internal static class Pages
{
    public static readonly Evidence Azure = new(null, "azure", null);
    public static readonly Evidence Person = new(null, "person", null);
    public static readonly Evidence Text = new(null, "text", null);

    public static readonly Evidence EnableNested = Learn("windows-server/virtualization/hyper-v/enable-nested-virtualization", new(2025, 6, 10));
    public static readonly Evidence TrustedLaunch = Learn("azure/virtual-machines/trusted-launch", new(2025, 4, 21));
    public static readonly Evidence Confidential = Learn("azure/virtual-machines/sizes/general-purpose/dcasv5-series", new(2026, 9, 24));
    public static readonly Evidence Guest = Learn("virtualization/windowscontainers/deploy-containers/system-requirements", new(2023, 3, 31));
    public static readonly Evidence NotStarting = Of(Families.Sources.HyperVNotStarting);
    public static readonly Evidence Firmware = Of(Families.Sources.BiosUpdate);
    public static readonly Evidence Nested = Of(Families.Sources.NestedVirtualization);
    public static readonly Evidence Wsl = Of(Families.Sources.WslTroubleshooting);
    public static readonly Evidence Docker = Of(Families.Sources.DockerVirtualization);
    public static readonly Evidence Sandbox = Of(Families.Sources.Sandbox);
    public static readonly Evidence Emulator = Of(Families.Sources.AndroidEmulator);
    public static readonly Evidence Kvm = Of(Families.Sources.Kvm);
    public static readonly Evidence VirtualBox = Of(Families.Sources.VirtualBoxManual);

    private static Evidence Learn(string path, DateOnly readOn) => new(new($"https://learn.microsoft.com/{path}"), null, readOn);

    private static Evidence Of(Uri page) => new(page, null, Families.Sources.Read);
}
