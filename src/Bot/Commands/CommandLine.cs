using System.CommandLine;
using System.Text;

namespace Bot.Commands;

/// <summary>The command line: what can be asked without Teams. No web server is started for it. Settings are taken as <c>--Key:Name value</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args) => Root().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });

    private static RootCommand Root() => new("Nestor: why Hyper-V does not start in an Azure VM, and which size helps.") { Diagnose(), TeamsPackage.Command(), Doctor.Command(), AuditCommands.Command(), WhoCanApprove.Command() };

    private static Command Diagnose()
    {
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text for a person." };
        var lines = new Option<bool>("--jsonl") { Description = "Reads one JSON object a line (id, text) and writes one a line." };
        var machine = new Option<string?>("--vm") { Description = "The Azure VM it happened on, by name or resource id: checks its size too." };
        var command = new Command("diagnose", "Reads a pasted error from standard input and says what it means.") { json, lines, machine };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => DiagnoseAsync(
            (parsed.GetValue(json), parsed.GetValue(lines)), parsed.GetValue(machine), [.. parsed.UnmatchedTokens], cancellationToken));
        return command;
    }

    // UTF-8 on both sides, whatever the terminal's code page: errors come in every language.
    private static async Task<int> DiagnoseAsync((bool Json, bool Lines) form, string? machine, string[] settings, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return form switch
        {
            (_, true) => DiagnoseText.RunLines(input, output),
            _ when machine is not null => await DiagnoseMachine.RunAsync(machine, form.Json, input, output, settings, cancellationToken),
            (true, _) => DiagnoseText.RunJson(input, output),
            _ => DiagnoseText.RunText(input, output),
        };
    }
}
