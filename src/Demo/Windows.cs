using System.ComponentModel;
using System.Diagnostics;

namespace Demo;

/// <summary>The Teams windows: one Microsoft 365 Agents Playground for each person, on a port of its own.</summary>
internal sealed class Windows : IDisposable
{
    private const string Package = "@microsoft/m365agentsplayground";
    private readonly List<Process> _processes = [];

    /// <summary>What is missing for the windows, in words for the person at the terminal; null when they are open.</summary>
    public string? Missing { get; private init; }

    /// <summary>Opens a window for each person, after installing the Playground when it is not there.</summary>
    public static async Task<Windows> OpenAsync(
        DirectoryInfo folder, Uri endpoint, IReadOnlyList<(Actor Actor, int Port)> people, CancellationToken cancellationToken)
    {
        if (await MissingAsync(cancellationToken) is { } missing)
        {
            return new() { Missing = missing };
        }

        var playground = folder.CreateSubdirectory("playground");
        if (!await InstallAsync(playground, cancellationToken))
        {
            return new() { Missing = $"The Playground ({Package}) could not be installed: npm said why, above. Is an npm registry reachable?" };
        }

        var windows = new Windows();
        foreach (var (actor, port) in people)
        {
            windows._processes.Add(Open(folder.CreateSubdirectory(actor.UserId), playground, endpoint, actor, port));
        }

        await Task.WhenAll(windows._processes.Select(process => ListenAsync(process, cancellationToken)));
        return windows;
    }

    // The Playground says "Listening on PORT" when its page can be opened; it keeps talking, and somebody must keep listening.
    private static async Task ListenAsync(Process window, CancellationToken cancellationToken)
    {
        while (await window.StandardOutput.ReadLineAsync(cancellationToken) is { } line && !line.Contains("Listening", StringComparison.Ordinal))
        {
        }

        window.BeginErrorReadLine();
        _ = window.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
    }

    /// <summary>Closes the windows.</summary>
    public void Dispose()
    {
        foreach (var process in _processes)
        {
            Close(process);
        }
    }

    private static void Close(Process process)
    {
        using (process)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process Open(DirectoryInfo place, DirectoryInfo playground, Uri endpoint, Actor actor, int port)
    {
        PlaygroundConfiguration.Write(place, actor);
        var program = Path.Combine(playground.FullName, "node_modules", Package, "cli.js");
        return Start("node", place, [program, "-e", endpoint.ToString(), "-c", "msteams", "-p", $"{port}", "--dt"], quiet: true);
    }

    private static async Task<string?> MissingAsync(CancellationToken cancellationToken)
    {
        foreach (var tool in (string[])["node", "npm"])
        {
            if (!await WorksAsync(tool, cancellationToken))
            {
                return $"{tool} was not found, so there are no Teams windows. Install Node.js 20 or newer (https://nodejs.org) and start again.";
            }
        }

        return null;
    }

    private static async Task<bool> WorksAsync(string tool, CancellationToken cancellationToken)
    {
        try
        {
            return await EndAsync(Start(tool, new(Environment.CurrentDirectory), ["--version"], quiet: true), cancellationToken) == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static async Task<bool> InstallAsync(DirectoryInfo playground, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(playground.FullName, "node_modules", Package, "cli.js")))
        {
            return true;
        }

        foreach (var file in (string[])["package.json", "package-lock.json"])
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Playground", file), Path.Combine(playground.FullName, file), overwrite: true);
        }

        return await EndAsync(Start("npm", playground, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], quiet: false), cancellationToken) == 0;
    }

    private static Process Start(string program, DirectoryInfo place, IReadOnlyList<string> arguments, bool quiet) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = place.FullName,
            RedirectStandardOutput = quiet,
            RedirectStandardError = quiet,
        })!;

    private static async Task<int> EndAsync(Process process, CancellationToken cancellationToken)
    {
        using (process)
        {
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
    }
}
