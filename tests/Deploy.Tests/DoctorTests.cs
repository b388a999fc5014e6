using System.Text.Json.Nodes;
using AzureSimulator;
using Bot.Commands;
using Bot.Storage;
using Bot.Tests.Channel;
using Bot.Tests.Stage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Deploy.Tests;

public sealed class DoctorTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-doctor-");
    private RunningSimulator _azure = null!;
    private Registration _registration = null!;

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "nestor.db")}";

    public async Task InitializeAsync()
    {
        _azure = await RunningSimulator.StartAsync();
        _registration = await Registration.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await _azure.DisposeAsync();
        await _registration.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task When_everything_works_every_link_is_ok_and_nothing_was_changed()
    {
        var findings = await LookAsync();

        Assert.All(findings, finding => Assert.True(finding.Health == Health.Ok, finding.ToString()));
        Assert.Equal(
            ["settings", "approvers", "database", "OpenID metadata", "clock", "bot token", "Azure token", "subscriptions", .. _azure.World.Subscriptions.Select(one => $"rights in {one.DisplayName}").Order(), "Resource SKUs", "price service"],
            findings.Select(finding => finding.Link));
        Assert.Equal(0, Doctor.ExitCode(findings));
        Assert.DoesNotContain(_azure.World.Requests, request => request.IsWrite);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task Without_a_registration_in_development_nothing_of_it_is_looked_for()
    {
        var findings = await DoctorChecks.RunAsync([.. Settings(), "--environment", "Development"], default);

        Assert.All(findings, finding => Assert.True(finding.Health == Health.Ok, finding.ToString()));
    }

    [Fact]
    public async Task Missing_settings_are_named()
    {
        var findings = await DoctorChecks.RunAsync([.. Settings(), "--environment", "Staging"], default);

        Assert.Equal(["MicrosoftAppId", "MicrosoftAppPassword"], findings.Select(finding => finding.Meaning.Split(' ')[0]));
        Assert.All(findings, finding => Assert.Equal(("settings", Health.Failed), (finding.Link, finding.Health)));
    }

    [Fact]
    public async Task A_mistyped_setting_is_named_with_what_was_meant()
    {
        var broken = await BrokenAsync("settings", Health.Failed, "--Resize:Pase", "00:00:01");

        Assert.Contains("Did you mean Resize:Pace?", broken.Meaning);
        Assert.Contains("Resize__Pase", broken.Repair);
    }

    [Fact]
    public Task Nobody_who_may_approve_is_a_warning_with_its_repair() => BrokenAsync("approvers", Health.Warning, "--Approvals:Approvers:0", "", "--Approvals:Mode", "Rules");

    [Fact]
    public Task A_folder_that_is_not_there_breaks_the_database() =>
        BrokenAsync("database", Health.Failed, "--Storage:ConnectionString", "Data Source=/no/such/folder/nestor.db");

    [Fact]
    public async Task A_file_that_is_no_database_breaks_the_database()
    {
        var file = Path.Combine(_folder.FullName, "letter.txt");
        await File.WriteAllTextAsync(file, new string('x', 4096));

        await BrokenAsync("database", Health.Failed, "--Storage:ConnectionString", $"Data Source={file}");

        Assert.Equal(["letter.txt"], _folder.GetFiles().Select(left => left.Name));
    }

    [Theory]
    [InlineData("UPDATE __EFMigrationsHistory SET MigrationId = '29991231000000_Future' WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)", "Failed")]
    [InlineData("DELETE FROM __EFMigrationsHistory", "Warning")]
    public async Task A_database_of_another_version_is_told_from_one_that_the_next_start_upgrades(string history, string health)
    {
        await using (var services = StorageSetup.AddStorage(new ServiceCollection(), $"{Database};Pooling=False").BuildServiceProvider())
        {
            await StorageSetup.PrepareAsync(services, default);
        }

        Run($"{Database};Pooling=False", history);

        await BrokenAsync("database", Enum.Parse<Health>(health));
    }

    [Fact]
    public Task A_database_server_that_does_not_answer_is_broken() =>
        BrokenAsync("database", Health.Failed, "--Storage:ConnectionString", "Host=127.0.0.1;Port=1;Database=nestor;Username=nestor;Password=x");

    [Fact]
    public Task Metadata_that_cannot_be_reached_is_broken() => FirstBrokenAsync("OpenID metadata", "--ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:1/x");

    [Fact]
    public Task Metadata_that_leads_to_no_keys_is_broken() => FirstBrokenAsync("OpenID metadata", "--ToBotFromChannelOpenIdMetadataUrl", new Uri(_azure.Address, "/subscriptions").ToString());

    [Fact]
    public Task A_bot_that_gets_no_token_is_broken() => BrokenAsync("bot token", Health.Failed, "--ToChannelFromBotLoginUrl", "http://127.0.0.1:1/login");

    [Fact]
    public async Task A_clock_that_differs_is_broken_and_the_exit_code_and_the_json_say_so()
    {
        await using var late = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]).Build();
        late.MapGet("/metadata", (HttpContext http) =>
        {
            http.Response.Headers.Date = "Mon, 01 Jan 2024 00:00:00 GMT";
            return Results.Json(new { jwks_uri = $"{_registration.Metadata.Replace("/metadata", "/keys", StringComparison.Ordinal)}" });
        });
        await late.StartAsync();

        var findings = await LookAsync("--ToBotFromChannelOpenIdMetadataUrl", $"{late.Urls.First()}/metadata");

        Assert.Equal("clock", Assert.Single(findings, finding => finding.Health != Health.Ok).Link);
        Assert.Equal(1, Doctor.ExitCode(findings));
        Assert.Equal("Failed", (string?)JsonNode.Parse(Doctor.Written(findings, json: true))!.AsArray().Single(finding => (string?)finding!["link"] == "clock")!["health"]);
    }

    [Fact]
    public Task An_azure_that_does_not_answer_is_broken() => FirstBrokenAsync("subscriptions", "--Azure:Simulator", "http://127.0.0.1:1");

    [Fact]
    public async Task A_subscription_that_is_named_and_not_seen_is_broken()
    {
        var broken = await BrokenAsync("subscriptions", Health.Failed, "--Azure:Subscriptions:0", _azure.World.Subscriptions[0].Id, "--Azure:Subscriptions:1", "99999999-0000-4000-8000-000000000000");

        Assert.Contains("99999999-0000-4000-8000-000000000000", broken.Meaning);
    }

    [Theory]
    [InlineData("*/read", "Microsoft.Compute/virtualMachines/deallocate/action", "Warning")]
    [InlineData("*/read Microsoft.Compute/virtualMachines/write", "Microsoft.Compute/virtualMachines/start/action", "Failed")]
    [InlineData("Microsoft.Compute/* Microsoft.Resources/* Microsoft.Authorization/*", "Microsoft.Network/networkInterfaces/read", "Failed")]
    public async Task Rights_that_are_missing_are_named_action_by_action(string held, string missing, string health)
    {
        var narrow = _azure.World.Subscriptions[0];
        _azure.World.Settings = _azure.World.Settings with { Permissions = [new PermissionSetting($"/subscriptions/{narrow.Id}", held.Split(' '))] };

        var broken = (await LookAsync("--Azure:Subscriptions:0", narrow.Id)).Single(finding => finding.Link == $"rights in {narrow.DisplayName}");

        Assert.Equal(health, broken.Health.ToString());
        Assert.Contains(narrow.Id, broken.Repair);
        Assert.True(health == "Warning" ? broken.Meaning.Contains("reading only", StringComparison.Ordinal) : broken.Meaning.Contains(missing, StringComparison.Ordinal), broken.Meaning);
    }

    [Fact]
    public Task Sizes_that_cannot_be_read_are_broken()
    {
        _azure.World.Fail(new() { Path = "/Microsoft.Compute/skus", Status = 403, Code = "AuthorizationFailed", Message = "No.", Times = 5 });

        return BrokenAsync("Resource SKUs", Health.Failed);
    }

    [Fact]
    public Task Prices_that_cannot_be_had_are_a_warning() => BrokenAsync("price service", Health.Warning, "--Prices:Currency", "XTS");

    [Fact]
    public async Task As_a_program_it_names_the_identity_that_gives_no_token_and_ends_with_1()
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet",
        [
            typeof(DoctorChecks).Assembly.Location, "doctor", "--json", "--environment", "Development", "--contentRoot", _folder.FullName, "--Storage:ConnectionString", Database,
            "--Azure:Endpoint", "https://127.0.0.1:1", "--Azure:ManagedIdentityClientId", Registration.AppId, "--Approvals:Approvers:0", "priya",
        ]) { RedirectStandardOutput = true };
        (start.Environment["IDENTITY_ENDPOINT"], start.Environment["IDENTITY_HEADER"]) = ("http://127.0.0.1:1/msi/token", "x");

        using var doctor = System.Diagnostics.Process.Start(start)!;
        var findings = JsonNode.Parse(await doctor.StandardOutput.ReadToEndAsync())!.AsArray();
        await doctor.WaitForExitAsync();

        Assert.Equal(1, doctor.ExitCode);
        var broken = findings.Single(finding => (string?)finding!["health"] == "Failed")!;
        Assert.Equal("Azure token", (string?)broken["link"]);
        Assert.Contains("az identity show", (string?)broken["repair"]);
    }

    private async Task<DoctorFinding> BrokenAsync(string link, Health health, params string[] changes)
    {
        var broken = Assert.Single(await LookAsync(changes), finding => finding.Health != Health.Ok);
        Assert.Equal((link, health), (broken.Link, broken.Health));
        Assert.False(string.IsNullOrWhiteSpace(broken.Repair));
        return broken;
    }

    // What builds on the broken link is broken too; it comes later.
    private async Task FirstBrokenAsync(string link, params string[] changes)
    {
        var broken = (await LookAsync(changes)).First(finding => finding.Health == Health.Failed);
        Assert.Equal(link, broken.Link);
        Assert.False(string.IsNullOrWhiteSpace(broken.Repair));
    }

    private Task<IReadOnlyList<DoctorFinding>> LookAsync(params string[] changes) =>
        DoctorChecks.RunAsync([.. Settings(), "--environment", "Staging", .. _registration.Settings, .. changes], default);

    private string[] Settings() =>
    [
        "--contentRoot", _folder.FullName,
        "--Azure:Simulator", $"{_azure.Address}",
        "--Storage:ConnectionString", Database,
        "--Approvals:Approvers:0", "priya",
    ];

    private static void Run(string connectionString, string sql)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
