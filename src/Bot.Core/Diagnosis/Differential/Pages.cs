using Bot.Core.Diagnosis.Families;
using Bot.Core.Sizes;

namespace Bot.Core.Diagnosis.Differential;

/// <summary>What the lines of a diagnosis rest on beside the pages of the catalogue (<see cref="Sources"/>).</summary>
internal static class Pages
{
    public static readonly Evidence Azure = new(null, "azure", null);
    public static readonly Evidence Person = new(null, "person", null);
    public static readonly Evidence Text = new(null, "text", null);

    public static readonly Evidence Confidential = new(OnLearn("azure/virtual-machines/sizes/general-purpose/dcasv5-series"), null, SizeCatalogue.ReadOn);
    public static readonly Evidence Guest = new(OnLearn("virtualization/windowscontainers/deploy-containers/system-requirements"), null, null) { Version = new(2023, 3, 31) };

    private static Uri OnLearn(string path) => new($"https://learn.microsoft.com/{path}");
}
