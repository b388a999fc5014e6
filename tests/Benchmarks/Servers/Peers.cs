using System.Diagnostics;

namespace Benchmarks.Servers;

/// <summary>The peers' echo bots: npm packages, pinned by a lock file.</summary>
internal static class Peers
{
    /// <summary>Where they lie.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Folder, "tests", "Benchmarks", "Peers");

    /// <summary>Installs them, once.</summary>
    public static async Task InstallAsync()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = Folder })!;
        await npm.WaitForExitAsync();
    }
}
