using Bot.Core.Diagnosis.Families;

namespace Bot.Core.Diagnosis.Differential;

/// <summary>What the lines of a diagnosis rest on beside the pages of the catalogue (<see cref="Sources"/>).</summary>
internal static class Pages
{
    public static readonly Evidence Azure = new(null, "azure", null);
    public static readonly Evidence Person = new(null, "person", null);
    public static readonly Evidence Text = new(null, "text", null);

    public static readonly Evidence Confidential = Learn("azure/virtual-machines/sizes/general-purpose/dcasv5-series", new(2026, 9, 24));
    public static readonly Evidence Guest = Learn("virtualization/windowscontainers/deploy-containers/system-requirements", new(2023, 3, 31));

    private static Evidence Learn(string path, DateOnly version) => new(new($"https://learn.microsoft.com/{path}"), null, version);
}
