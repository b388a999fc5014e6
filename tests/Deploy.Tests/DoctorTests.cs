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
    private const string Priya = "66666666-0000-4000-8000-000000000001";
    private const string Builders = "66666666-0000-4000-8000-000000000009";
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
        Assert.Equal(["export MicrosoftAppId=…", "export MicrosoftAppPassword=…"], findings.Select(finding => finding.Repair!.Split("  ")[0]));
    }

    [Fact]
    public async Task A_mistyped_setting_is_named_with_what_was_meant()
    {
        var broken = await BrokenAsync("settings", Health.Failed, "unset Resize__Pase; export Resize__Pace=…", "--Resize:Pase", "00:00:01");

        Assert.Contains("Did you mean Resize:Pace?", broken.Meaning);
    }

    [Fact]
    public async Task A_file_of_settings_that_is_no_json_is_named_with_the_place()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "appsettings.json"), """{ "Approvals": { """);

        var broken = await BrokenAsync("settings", Health.Failed, "Mend the file");

        Assert.Contains(Path.Combine(_folder.FullName, "appsettings.json"), broken.Meaning);
        Assert.Contains("LineNumber: 0", broken.Meaning);
    }

    [Fact]
    public async Task A_setting_that_must_go_is_not_asked_for()
    {
        var findings = await LookAsync("--environment", "Production");

        Assert.Equal(("settings", "unset Azure__Simulator"), (findings.Single().Link, findings.Single().Repair));
    }

    [Fact]
    public Task Nobody_who_may_approve_is_a_warning_with_its_repair() =>
        BrokenAsync("approvers", Health.Warning, "export Approvals__Approvers__0=$(az ad user show --id NAME", "--Approvals:Approvers:0", "", "--Approvals:Mode", "Rules");

    [Fact]
    public async Task An_approver_who_is_named_by_an_address_is_nobody()
    {
        var broken = await BrokenAsync("approvers", Health.Warning, "az ad user show --id priya@contoso.com --query id", "--Approvals:Approvers:1", "priya@contoso.com");

        Assert.Contains("'priya@contoso.com' is no object id", broken.Meaning);
    }

    [Fact]
    public async Task Groups_of_the_rules_that_the_directory_does_not_tell_are_broken()
    {
        string[] rule = ["--Approvals:Rules:0:Groups:0", Builders];
        Assert.All(await LookAsync(rule), finding => Assert.True(finding.Health == Health.Ok, finding.ToString()));
        _azure.World.Fail(new() { Path = "/checkMemberGroups", Status = 403, Code = "Authorization_RequestDenied", Message = "Insufficient privileges to complete the operation.", Times = 5 });

        var broken = await BrokenAsync("groups", Health.Failed, "Groups as approvers", rule);

        Assert.Contains("Insufficient privileges", broken.Meaning);
    }

    [Fact]
    public async Task A_directory_that_knows_nobody_of_that_name_still_tells_who_is_in_groups()
    {
        _azure.World.Fail(new() { Path = "/checkMemberGroups", Status = 404, Code = "Request_ResourceNotFound", Message = "Resource does not exist.", Times = 5 });

        Assert.Contains(await LookAsync("--Approvals:Rules:0:Groups:0", Builders), finding => finding is { Link: "groups", Health: Health.Ok });
    }

    [Fact]
    public Task A_folder_that_is_not_there_breaks_the_database() =>
        BrokenAsync("database", Health.Failed, "export Storage__ConnectionString='Data Source=/data/nestor.db'", "--Storage:ConnectionString", "Data Source=/no/such/folder/nestor.db");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_folder_that_the_bot_may_not_write_breaks_the_database_and_stays_as_it_was(bool fileIsThere)
    {
        if (fileIsThere)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "nestor.db"), "");
        }

        await AllowAsync("555");

        var findings = await AsNobodyAsync(["--Azure:Simulator", $"{_azure.Address}"]);

        await AllowAsync("755");
        var broken = findings.Single(finding => (string?)finding!["health"] == "Failed")!;
        Assert.Equal("database", (string?)broken["link"]);
        Assert.Contains("denied", (string?)broken["meaning"]);
        Assert.Contains("a folder that the bot may write", (string?)broken["repair"]);
    }

    [Fact]
    public async Task A_file_that_is_no_database_breaks_the_database()
    {
        var file = Path.Combine(_folder.FullName, "letter.txt");
        await File.WriteAllTextAsync(file, new string('x', 4096));

        await BrokenAsync("database", Health.Failed, "Name a file", "--Storage:ConnectionString", $"Data Source={file}");

        Assert.Equal(["letter.txt"], _folder.GetFiles().Select(left => left.Name));
    }

    [Theory]
    [InlineData("UPDATE __EFMigrationsHistory SET MigrationId = '29991231000000_Future' WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)", "Failed", "Run the version that wrote it")]
    [InlineData("DELETE FROM __EFMigrationsHistory", "Warning", "Copy it before")]
    public async Task A_database_of_another_version_is_told_from_one_that_the_next_start_upgrades(string history, string health, string repair)
    {
        await using (var services = StorageSetup.AddStorage(new ServiceCollection(), $"{Database};Pooling=False").BuildServiceProvider())
        {
            await StorageSetup.PrepareAsync(services, default);
        }

        Run($"{Database};Pooling=False", history);

        await BrokenAsync("database", Enum.Parse<Health>(health), repair);
    }

    [Fact]
    public Task A_database_server_that_does_not_answer_is_broken() =>
        BrokenAsync("database", Health.Failed, "az postgres flexible-server microsoft-entra-admin create", "--Storage:ConnectionString", "Host=127.0.0.1;Port=1;Database=nestor;Username=nestor;Password=x");

    [Fact]
    public Task Metadata_that_cannot_be_reached_is_broken() => FirstBrokenAsync("OpenID metadata", "curl -sS http://127.0.0.1:1/x", "--ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:1/x");

    [Fact]
    public Task Metadata_that_leads_to_no_keys_is_broken() => FirstBrokenAsync("OpenID metadata", "curl -sS ", "--ToBotFromChannelOpenIdMetadataUrl", new Uri(_azure.Address, "/subscriptions").ToString());

    [Fact]
    public Task A_bot_that_gets_no_token_is_broken() =>
        BrokenAsync("bot token", Health.Failed, $"az ad app credential reset --id {Registration.AppId}", "--ToChannelFromBotLoginUrl", "http://127.0.0.1:1/login");

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

        var broken = Assert.Single(findings, finding => finding.Health != Health.Ok);
        Assert.Equal(("clock", "Set the clock: sudo timedatectl set-ntp true"), (broken.Link, broken.Repair));
        Assert.Equal(1, Doctor.ExitCode(findings));
        Assert.Equal("Failed", (string?)JsonNode.Parse(Doctor.Written(findings, json: true))!.AsArray().Single(finding => (string?)finding!["link"] == "clock")!["health"]);
    }

    [Fact]
    public Task An_azure_that_does_not_answer_is_broken() => FirstBrokenAsync("subscriptions", "Check the network", "--Azure:Simulator", "http://127.0.0.1:1");

    [Fact]
    public async Task A_subscription_that_is_named_and_not_seen_is_broken()
    {
        var broken = await BrokenAsync("subscriptions", Health.Failed, "az deployment sub create", "--Azure:Subscriptions:0", _azure.World.Subscriptions[0].Id, "--Azure:Subscriptions:1", "99999999-0000-4000-8000-000000000000");

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
        Assert.Contains($"put {narrow.Id} under {(health == "Failed" && !held.Contains("/read", StringComparison.Ordinal) ? "subscriptions" : "resizeSubscriptions")}", broken.Repair, StringComparison.OrdinalIgnoreCase);
        Assert.True(health == "Warning" ? broken.Meaning.Contains("reading only", StringComparison.Ordinal) : broken.Meaning.Contains(missing, StringComparison.Ordinal), broken.Meaning);
    }

    [Fact]
    public Task Sizes_that_cannot_be_read_are_broken()
    {
        _azure.World.Fail(new() { Path = "/Microsoft.Compute/skus", Status = 403, Code = "AuthorizationFailed", Message = "No.", Times = 5 });

        return BrokenAsync("Resource SKUs", Health.Failed, "The role needs Microsoft.Compute/skus/read: az deployment sub create");
    }

    [Fact]
    public Task Prices_that_cannot_be_had_are_a_warning() => BrokenAsync("price service", Health.Warning, "currencyCode=XTS", "--Prices:Currency", "XTS");

    [Fact]
    public async Task As_a_program_it_names_the_identity_that_gives_no_token_and_ends_with_1()
    {
        await AllowAsync("777");

        var findings = await AsNobodyAsync(["--Azure:Endpoint", "https://127.0.0.1:1", "--Azure:ManagedIdentityClientId", Registration.AppId], ("IDENTITY_ENDPOINT", "http://127.0.0.1:1/msi/token"), ("IDENTITY_HEADER", "x"));

        var broken = findings.Single(finding => (string?)finding!["health"] == "Failed")!;
        Assert.Equal("Azure token", (string?)broken["link"]);
        Assert.Contains("az identity show", (string?)broken["repair"]);
    }

    private async Task AllowAsync(string mode) => Assert.Equal((0, ""), await Repository.RunAsync("chmod", [mode, _folder.FullName], "/"));

    // The program itself, by somebody who is not root; it fails.
    private async Task<JsonArray> AsNobodyAsync(string[] settings, params (string Name, string Value)[] environment)
    {
        string[] command =
        [
            "dotnet", typeof(DoctorChecks).Assembly.Location, "doctor", "--json", "--environment", "Development", "--contentRoot", AppContext.BaseDirectory, "--Storage:ConnectionString", Database,
            "--Approvals:Approvers:0", Priya, .. settings,
        ];
        string[] run = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. command] : command;
        var start = new System.Diagnostics.ProcessStartInfo(run[0], run[1..]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var doctor = System.Diagnostics.Process.Start(start)!;
        var findings = JsonNode.Parse(await doctor.StandardOutput.ReadToEndAsync())!.AsArray();
        await doctor.WaitForExitAsync();
        Assert.Equal(1, doctor.ExitCode);
        return findings;
    }

    private async Task<DoctorFinding> BrokenAsync(string link, Health health, string repair, params string[] changes)
    {
        var broken = Assert.Single(await LookAsync(changes), finding => finding.Health != Health.Ok);
        Assert.Equal((link, health), (broken.Link, broken.Health));
        Assert.Contains(repair, broken.Repair);
        return broken;
    }

    // What builds on the broken link is broken too; it comes later.
    private async Task FirstBrokenAsync(string link, string repair, params string[] changes)
    {
        var broken = (await LookAsync(changes)).First(finding => finding.Health == Health.Failed);
        Assert.Equal(link, broken.Link);
        Assert.Contains(repair, broken.Repair);
    }

    private Task<IReadOnlyList<DoctorFinding>> LookAsync(params string[] changes) =>
        DoctorChecks.RunAsync([.. Settings(), "--environment", "Staging", .. _registration.Settings, .. changes], default);

    private string[] Settings() =>
    [
        "--contentRoot", _folder.FullName,
        "--Azure:Simulator", $"{_azure.Address}",
        "--Storage:ConnectionString", Database,
        "--Approvals:Approvers:0", Priya,
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
