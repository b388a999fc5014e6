using System.CommandLine;
using System.Data.Common;
using System.Text;
using Bot.Cloud;
using Bot.Core.Audit;
using Bot.Hosting;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>The <c>audit</c> commands: check the record of everything that was asked, decided, done and refused, and hand it out. They change nothing.</summary>
internal static class AuditCommands
{
    private const int Broken = 1;
    private const int Unreadable = 2;

    /// <summary>The command, for the command line.</summary>
    public static Command Command() => new("audit", "The record of every request, decision, step and refusal.") { Verify(), Export() };

    private static Command Verify()
    {
        var expected = new Option<string?>("--expect") { Description = "A head that an earlier 'audit verify' printed (number:hash): the chain must still lead through it." };
        var file = new Option<FileInfo?>("--file") { Description = "An exported file to check instead of the database." };
        var command = new Command("verify", "Checks the chain. Exit code 0: whole; 1: broken, and the first bad record is named; 2: cannot be read.") { expected, file };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => ReadableAsync(async () =>
        {
            var known = parsed.GetValue(expected) is { } text ? ChainHead.TryParse(text) ?? throw new FormatException($"--expect {text}: give number:hash, as 'audit verify' prints it.") : null;
            return Said(parsed.GetValue(file) is { } exported
                ? await AuditFile.VerifyAsync(exported, known, cancellationToken)
                : await WithLogAsync([.. parsed.UnmatchedTokens], log => log.VerifyAsync(known, cancellationToken)));
        }));
        return command;
    }

    private static Command Export()
    {
        var target = new Option<FileInfo?>("--out") { Description = "The file to write; standard output when left out." };
        var command = new Command("export", "Writes all records as JSON lines, oldest first.") { target };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => ReadableAsync(() => WithLogAsync([.. parsed.UnmatchedTokens], async log =>
        {
            await using var output = new StreamWriter(
                parsed.GetValue(target)?.Create() ?? Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await AuditFile.WriteAsync(log, output, cancellationToken);
            return 0;
        })));
        return command;
    }

    private static int Said((ChainHead Head, AuditFault? Fault) result)
    {
        Console.WriteLine(result.Fault?.Sentence ?? $"The audit is whole. Head: {result.Head}");
        return result.Fault is null ? 0 : Broken;
    }

    private static async Task<T> WithLogAsync<T>(string[] settings, Func<IAuditLog, Task<T>> act)
    {
        var builder = CommandHost.Create(settings);
        builder.Services.AddCloud(Settings.ReadAzure(builder.Configuration, builder.Environment)).AddExistingStorage(Settings.ReadDatabase(builder.Configuration));
        await using var services = builder.Services.BuildServiceProvider();
        return await act(services.GetRequiredService<IAuditLog>());
    }

    private static async Task<int> ReadableAsync(Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            await Console.Error.WriteLineAsync($"The audit cannot be read: {exception.Message} Set Storage:ConnectionString to the bot's database; the bot makes it at its first start.");
            return Unreadable;
        }
    }
}
