using Bot.Cloud.Prices;
using Bot.Commands.Checkup;
using Bot.Core.Approvals;
using Bot.Hosting;

namespace Bot.Commands;

/// <summary>The doctor's round: every link in the order in which they build on each other.</summary>
internal static class DoctorChecks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Looks at every link.</summary>
    public static async Task<IReadOnlyList<DoctorFinding>> RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder(settings);
        builder.Logging.ClearProviders();
        var (known, problems) = Read(builder);
        return known is null ? problems : [Complete(builder), Approvers(known), .. await LookAsync(builder, known, cancellationToken)];
    }

    private static async Task<IReadOnlyList<DoctorFinding>> LookAsync(HostApplicationBuilder builder, Settings known, CancellationToken cancellationToken)
    {
        builder.Services.AddSingleton(TimeProvider.System).AddAzure(known.Azure, known.Prices with { Patience = PriceOptions.Longest });
        await using var services = builder.Services.BuildServiceProvider();
        using var http = new HttpClient { Timeout = Patience };
        var patient = new Patient(known, builder.Configuration, services, http);
        return
        [
            await DatabaseLink.LookAsync(known, cancellationToken),
            .. await SignInLinks.MetadataAsync(patient, TimeProvider.System, cancellationToken),
            await SignInLinks.BotTokenAsync(patient, cancellationToken),
            .. await AzureLinks.LookAsync(patient, cancellationToken),
            await AzureLinks.PricesAsync(patient, cancellationToken),
        ];
    }

    private static (Settings? Settings, IReadOnlyList<DoctorFinding> Problems) Read(HostApplicationBuilder builder)
    {
        try
        {
            return (Settings.Read(builder.Configuration, builder.Environment), []);
        }
        catch (SettingsException exception)
        {
            return (null, [.. exception.Problems.Select(problem => DoctorFinding.Failed("settings", problem, $"Set the key that is named, for example: export {Named(problem)}=…; the README's table says what each means."))]);
        }
    }

    // Each problem begins with its key.
    private static string Named(string problem) => problem.Split(' ', 2)[0].TrimEnd('.', ',').Replace(":", "__", StringComparison.Ordinal);

    private static DoctorFinding Complete(HostApplicationBuilder builder) => DoctorFinding.Ok("settings", $"complete for {builder.Environment.EnvironmentName}.");

    private static DoctorFinding Approvers(Settings settings) => settings.Rules switch
    {
        { Mode: ApprovalMode.Either or ApprovalMode.Azure } => DoctorFinding.Ok("approvers", "whoever could resize a VM in Azure may approve; who-can-approve VM names them."),
        var rules when rules.Approvers.Concat(rules.Rules.SelectMany(rule => rule.People.Concat(rule.Groups))).Count(id => id.Length > 0) is > 0 and var named
            => DoctorFinding.Ok("approvers", $"{named} people and groups may approve."),
        _ => DoctorFinding.Warning("approvers", "nobody may approve, so Nestor diagnoses only.", "Set Approvals__Approvers__0 to an Entra object id: az ad user show --id NAME --query id"),
    };
}
