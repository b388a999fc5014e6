using System.Data.Common;
using System.Net.Http.Headers;
using Bot.Cloud;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Hosting;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Commands;

/// <summary>The doctor's looks, one method for each link.</summary>
internal static class DoctorChecks
{
    private const string Metadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    // No machine has this name; looking for it reads every subscription and changes nothing.
    private const string NoMachine = "nestor-doctor-looks";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Tokens are refused when the clocks differ by more than five minutes.
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    /// <summary>Looks at every link. <c>--Doctor:Metadata</c> names another place of the sign-in metadata than the public cloud's.</summary>
    public static async Task<IReadOnlyList<DoctorFinding>> RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder(settings);
        builder.Logging.ClearProviders();
        if (Read(builder) is (null, { } finding))
        {
            return [finding];
        }

        var known = Settings.Read(builder.Configuration, builder.Environment);
        var metadata = builder.Configuration["Doctor:Metadata"] ?? Metadata;
        return
        [
            DoctorFinding.Ok("settings", $"complete for {builder.Environment.EnvironmentName}."),
            Approvers(known),
            StorageSetup.IsShared(known.Database) ? await SharedDatabaseAsync(known, cancellationToken) : await DatabaseAsync(known.Database, cancellationToken),
            await AzureAsync(builder, known, cancellationToken),
            .. await SignInAsync(metadata, TimeProvider.System, cancellationToken),
        ];
    }

    private static (Settings? Settings, DoctorFinding? Finding) Read(HostApplicationBuilder builder)
    {
        try
        {
            return (Settings.Read(builder.Configuration, builder.Environment), null);
        }
        catch (SettingsException exception)
        {
            return (null, DoctorFinding.Failed("settings", $"Nestor does not start: {string.Join(" ", exception.Problems)}", "Set the keys named here; the README's table says what each means."));
        }
    }

    private static DoctorFinding Approvers(Settings settings) => settings.Rules switch
    {
        { Mode: ApprovalMode.Either or ApprovalMode.Azure } => DoctorFinding.Ok("approvers", "whoever could resize a VM in Azure may approve; who-can-approve VM names them."),
        var rules when rules.Approvers.Concat(rules.Rules.SelectMany(rule => rule.People.Concat(rule.Groups))).Count(id => id.Length > 0) is > 0 and var named
            => DoctorFinding.Ok("approvers", $"{named} people and groups may approve."),
        _ => DoctorFinding.Warning("approvers", "nobody may approve, so Nestor diagnoses only.", "Set Approvals__Approvers__0 to an Entra object id: az ad user show --id NAME --query id"),
    };

    // Read-only: a doctor does not make the file that the bot makes at its start.
    private static async Task<DoctorFinding> DatabaseAsync(string connectionString, CancellationToken cancellationToken)
    {
        const string Repair = "Set Storage__ConnectionString to a file in a folder that the bot may write, for example Data Source=/data/nestor.db";
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
            var file = new FileInfo(builder.DataSource);
            if (!file.Exists)
            {
                return file.Directory is { Exists: true }
                    ? DoctorFinding.Ok("database", $"{file.FullName} is made at the first start.")
                    : DoctorFinding.Failed("database", $"the folder {file.DirectoryName} does not exist.", Repair);
            }

            await using var connection = new SqliteConnection(builder.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master";
            await command.ExecuteScalarAsync(cancellationToken);
            return DoctorFinding.Ok("database", $"{file.FullName} opens.");
        }
        catch (Exception exception) when (exception is SqliteException or ArgumentException)
        {
            return DoctorFinding.Failed("database", $"does not open: {exception.Message}", Repair);
        }
    }

    private static async Task<DoctorFinding> SharedDatabaseAsync(Settings settings, CancellationToken cancellationToken)
    {
        try
        {
            await using var services = new ServiceCollection().AddCloud(settings.Azure).AddExistingStorage(settings.Database).BuildServiceProvider();
            await using var connection = await services.GetRequiredService<DbDataSource>().OpenConnectionAsync(cancellationToken);
            return DoctorFinding.Ok("database", $"{connection.DataSource} answers (PostgreSQL {connection.ServerVersion}).");
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            return DoctorFinding.Failed("database", $"does not open: {exception.Message}", "Let the bot reach the server in Storage__ConnectionString; at Azure's servers without a password, make its identity an Entra user of the database.");
        }
    }

    private static async Task<DoctorFinding> AzureAsync(HostApplicationBuilder builder, Settings settings, CancellationToken cancellationToken)
    {
        const string Repair = "Deploy with deploy/main.bicep and these subscriptions, or assign the actions of deploy/role.json to the bot's identity.";
        builder.Services.AddSingleton(TimeProvider.System).AddAzure(settings.Azure);
        await using var services = builder.Services.BuildServiceProvider();
        return await services.GetRequiredService<IMachines>().FindAsync(NoMachine, cancellationToken) switch
        {
            MachineSearch.Refused(var refusal) => DoctorFinding.Failed("azure", $"cannot be read: {refusal.Code} {refusal.Message}", Repair),
            { Unreadable: [_, ..] unread } => DoctorFinding.Failed("azure", $"these subscriptions cannot be searched: {string.Join(", ", unread)}.", Repair),
            MachineSearch.None { Subscriptions: [] } => DoctorFinding.Failed("azure", "the bot's identity sees no subscription.", Repair),
            MachineSearch.None none => DoctorFinding.Ok("azure", $"{none.Subscriptions.Count} subscriptions can be searched: {string.Join(", ", none.Subscriptions)}."),
            _ => DoctorFinding.Ok("azure", "virtual machines can be found."),
        };
    }

    private static async Task<DoctorFinding[]> SignInAsync(string address, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { Timeout = Patience };
            using var answer = await http.GetAsync(new Uri(address), cancellationToken);
            return answer.IsSuccessStatusCode
                ? [DoctorFinding.Ok("sign-in metadata", $"{address} answers."), Clock(answer.Headers, clock.GetUtcNow())]
                : [Unreachable(address, $"answers {(int)answer.StatusCode}")];
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return [Unreachable(address, $"cannot be reached ({exception.Message})")];
        }
    }

    private static DoctorFinding Unreachable(string address, string how) => DoctorFinding.Failed(
        "sign-in metadata", $"{address} {how}: no message from Teams can be believed.", "Let the bot reach login.botframework.com by https (firewall, proxy, DNS).");

    private static DoctorFinding Clock(HttpResponseHeaders headers, DateTimeOffset now) => headers.Date switch
    {
        null => DoctorFinding.Warning("clock", "the answer says no time to compare with.", "Compare this machine's clock by hand: date -u"),
        { } then when (now - then).Duration() > MostSkew => DoctorFinding.Failed("clock", $"differs by {(now - then).Duration()}: tokens are refused.", "Set the clock: timedatectl set-ntp true"),
        _ => DoctorFinding.Ok("clock", "agrees with Microsoft's."),
    };
}
