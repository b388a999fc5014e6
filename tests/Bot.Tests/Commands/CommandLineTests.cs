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

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
