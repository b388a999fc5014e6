using System.Text.Json;
using Bot.Tests.Stage;

namespace Bot.Tests.Commands;

public class CommandLineTests
{
    // A launchSettings.json would make `dotnet run` print a line of its own before ours.
    [Fact]
    public async Task The_readmes_command_prints_one_json_object_for_each_line_and_nothing_else()
    {
        var printed = await Dotnet.RunAsync(
            """
            {"id": "a", "text": "VT-x is not available (VERR_VMX_NO_VMX)"}
            {"id": "b", "text": "Guten Morgen"}

            """,
            "run", "--no-build", "--configuration", Configuration, "--project", Dotnet.BotProject, "--", "diagnose", "--jsonl");

        var lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["no-hypervisor", "not-recognized"], lines.Select(line => line.GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData(78, "--environment", "Production")]
    [InlineData(1, "--environment", "Development", "--Azure:Simulator", "http://127.0.0.1:1", "--urls", "http://127.0.0.1:0", "--Storage:ConnectionString", "Host=127.0.0.1;Port=1;Database=nestor;Username=nestor;Password=x")]
    [InlineData(1, "--environment", "Development", "--Azure:Simulator", "http://127.0.0.1:1", "--urls", "http://127.0.0.1:0", "--Storage:ConnectionString", "Data Source=/proc/nestor/nestor.db")]
    public async Task A_bot_that_cannot_start_ends_in_order_with_the_exit_code_that_says_why(int exitCode, params string[] settings) =>
        Assert.Equal(exitCode, (await Dotnet.BotAsync(settings)).ExitCode);

    [Theory]
    [InlineData("/no/such/folder/nestor.zip")]
    [InlineData("/proc/nestor.zip")]
    public async Task A_package_that_cannot_be_written_is_refused_without_a_crash(string target) =>
        Assert.Equal(("", 2), await Dotnet.BotAsync("manifest", "--app-id", "11111111-2222-4333-8444-555555555555", "--out", target));

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
