using System.Diagnostics;
using System.Reflection;

namespace Deploy.Tests;

/// <summary>The files under test, and the programs that judge them.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Microsoft's schemas of Teams app manifests: the folder with one folder for each version.</summary>
    public static async Task<string> ManifestSchemasAsync()
    {
        var folder = Directory.CreateDirectory(PathOf("artifacts", "manifest-schema")).FullName;
        foreach (var file in (string[])["package.json", "package-lock.json"])
        {
            File.Copy(PathOf("tests", "Deploy.Tests", file), Path.Combine(folder, file), overwrite: true);
        }

        var (exit, said) = await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder);
        Assert.True(exit == 0, said);
        return Path.Combine(folder, "node_modules", "@microsoft", "app-manifest", "build", "json-schemas", "teams");
    }

    /// <summary>Runs the Bicep compiler.</summary>
    public static Task<(int Exit, string Said)> BicepAsync(params string[] arguments)
    {
        var compiler = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BicepPath").Value!;
        return RunAsync(compiler.Replace('\\', Path.DirectorySeparatorChar), arguments, Root);
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int Exit, string Said)> RunAsync(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Bot.sln is in no folder above the tests.");
    }
}
