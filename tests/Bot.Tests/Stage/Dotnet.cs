using System.Diagnostics;

namespace Bot.Tests.Stage;

/// <summary>The <c>dotnet</c> command on this repository, as a person runs it.</summary>
internal static class Dotnet
{
    /// <summary>The folder of the bot's project.</summary>
    public static string BotProject { get; } = Path.Combine(Root(new(AppContext.BaseDirectory)).FullName, "src", "Bot");

    /// <summary>Runs the command to its end.</summary>
    /// <returns>What it printed on standard output.</returns>
    public static async Task<string> RunAsync(string input, params string[] arguments) => (await RunToEndAsync(input, arguments)).Printed;

    /// <summary>Runs the bot that was built with these tests, with a command.</summary>
    /// <returns>What it printed on standard output, and its exit code.</returns>
    public static Task<(string Printed, int ExitCode)> BotAsync(params string[] arguments) =>
        RunToEndAsync("", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. arguments]);

    private static async Task<(string Printed, int ExitCode)> RunToEndAsync(string input, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (printed, process.ExitCode);
    }

    private static DirectoryInfo Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Bot.sln")) ? folder : Root(folder.Parent!);
}
