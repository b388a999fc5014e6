using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Benchmarks.Servers;

/// <summary>Nestor as its container has it: published for this platform, once in a run.</summary>
internal static class Published
{
    private static readonly Lazy<string> Home = new(Publish);

    /// <summary>The program.</summary>
    public static string Program => Path.Combine(Home.Value, "Bot.dll");

    private static string Publish()
    {
        var home = Path.Combine(Repository.Folder, "artifacts", "benchmarks");
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(Repository.Folder, "src", "Bot"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", home, "-v", "q", "--nologo"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? home : throw new InvalidOperationException(said);
    }
}
