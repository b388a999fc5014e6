using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Commands;

/// <summary>The <c>doctor</c> command: looks at each link that Nestor needs, says what is broken and how to repair it, and changes nothing.</summary>
internal static class Doctor
{
    /// <summary>The command, for the command line.</summary>
    public static Command Command()
    {
        var json = new Option<bool>("--json") { Description = "One JSON array instead of text for a person." };
        var command = new Command("doctor", "Checks settings, database, Azure and sign-in, and says how to repair what is broken. Changes nothing.") { json };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var findings = await DoctorChecks.RunAsync([.. parsed.UnmatchedTokens], cancellationToken);
            await Console.Out.WriteLineAsync(Written(findings, parsed.GetValue(json)));
            return ExitCode(findings);
        });
        return command;
    }

    /// <summary>0 when nothing failed (warnings do not count), else 1.</summary>
    public static int ExitCode(IReadOnlyList<DoctorFinding> findings) => findings.Any(finding => finding.Health == Health.Failed) ? 1 : 0;

    /// <summary>The findings, as JSON or for a person.</summary>
    public static string Written(IReadOnlyList<DoctorFinding> findings, bool json) => json
        ? JsonSerializer.Serialize(findings, DoctorJson.Default.IReadOnlyListDoctorFinding)
        : string.Join(Environment.NewLine, findings.SelectMany(Lines));

    private static IEnumerable<string> Lines(DoctorFinding finding)
    {
        yield return $"{finding.Health.ToString().ToLowerInvariant(),-7} {finding.Link}: {finding.Meaning}";
        if (finding.Repair is { } repair)
        {
            yield return $"        Repair: {repair}";
        }
    }
}

/// <summary>How a link is.</summary>
internal enum Health
{
    /// <summary>It works.</summary>
    Ok,

    /// <summary>Nestor starts, but something will not work.</summary>
    Warning,

    /// <summary>It does not work.</summary>
    Failed,
}

/// <summary>What the doctor found at one link.</summary>
/// <param name="Link">What was looked at.</param>
/// <param name="Health">How it is.</param>
/// <param name="Meaning">What was seen and what it means.</param>
/// <param name="Repair">What to do; null when it works.</param>
internal sealed record DoctorFinding(string Link, Health Health, string Meaning, string? Repair)
{
    public static DoctorFinding Ok(string link, string meaning) => new(link, Health.Ok, meaning, null);

    public static DoctorFinding Warning(string link, string meaning, string repair) => new(link, Health.Warning, meaning, repair);

    public static DoctorFinding Failed(string link, string meaning, string repair) => new(link, Health.Failed, meaning, repair);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<DoctorFinding>))]
internal sealed partial class DoctorJson : JsonSerializerContext;
