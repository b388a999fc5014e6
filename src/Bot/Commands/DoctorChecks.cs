using Bot.Cloud.Prices;
using Bot.Commands.Checkup;
using Bot.Hosting;

namespace Bot.Commands;

/// <summary>The doctor's round: every link in the order in which they build on each other.</summary>
internal static class DoctorChecks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Looks at every link.</summary>
    public static async Task<IReadOnlyList<DoctorFinding>> RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        try
        {
            var builder = CommandHost.Create(settings);
            var known = Settings.Read(builder.Configuration, builder.Environment);
            return [Complete(builder), ApproverLinks.Named(known.Rules), .. await LookAsync(builder, known, cancellationToken)];
        }
        catch (SettingsException exception)
        {
            return [.. exception.Problems.Select(problem => DoctorFinding.Failed("settings", problem.Words, problem.Repair))];
        }
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
            .. await ApproverLinks.GroupsAsync(patient, cancellationToken),
            await AzureLinks.PricesAsync(patient, cancellationToken),
        ];
    }

    private static DoctorFinding Complete(HostApplicationBuilder builder) => DoctorFinding.Ok("settings", $"complete for {builder.Environment.EnvironmentName}.");
}
