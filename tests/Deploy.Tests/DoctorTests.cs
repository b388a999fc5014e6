using System.Text.Json.Nodes;
using AzureSimulator;
using Bot.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Deploy.Tests;

public sealed class DoctorTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-doctor-");
    private RunningSimulator _azure = null!;
    private WebApplication _microsoft = null!;

    public async Task InitializeAsync()
    {
        _azure = await RunningSimulator.StartAsync();
        _microsoft = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]).Build();
        _microsoft.MapGet("/good", () => "{}");
        _microsoft.MapGet("/late", (HttpContext http) => { http.Response.Headers.Date = "Mon, 01 Jan 2024 00:00:00 GMT"; });
        await _microsoft.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _azure.DisposeAsync();
        await _microsoft.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task When_everything_works_everything_is_ok_and_nothing_was_changed()
    {
        var findings = await LookAsync();

        Assert.All(findings, finding => Assert.True(finding.Health == Health.Ok, finding.ToString()));
        Assert.Equal(["settings", "approvers", "database", "azure", "sign-in metadata", "clock"], findings.Select(finding => finding.Link));
        Assert.Equal(0, Doctor.ExitCode(findings));
        Assert.DoesNotContain(_azure.World.Requests, request => request.IsWrite);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task Nobody_who_may_approve_is_a_warning_with_its_repair()
    {
        var findings = await LookAsync("--Approvals:Approvers:0", "", "--Approvals:Mode", "Rules");

        Assert.Equal(("approvers", Health.Warning), Broken(findings));
        Assert.Equal(0, Doctor.ExitCode(findings));
    }

    [Fact]
    public async Task Missing_settings_are_named()
    {
        var findings = await LookAsync("--environment", "Production");

        Assert.Equal(("settings", Health.Failed), Broken(findings));
        Assert.Contains("MicrosoftAppId", findings[0].Meaning);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_breaks_the_database() =>
        Assert.Equal(("database", Health.Failed), Broken(await LookAsync("--Storage:ConnectionString", "Data Source=/no/such/folder/nestor.db")));

    [Fact]
    public async Task A_file_that_is_no_database_breaks_the_database()
    {
        var file = Path.Combine(_folder.FullName, "letter.txt");
        await File.WriteAllTextAsync(file, new string('x', 4096));

        Assert.Equal(("database", Health.Failed), Broken(await LookAsync("--Storage:ConnectionString", $"Data Source={file}")));
    }

    [Fact]
    public async Task An_azure_that_does_not_answer_is_broken() =>
        Assert.Equal(("azure", Health.Failed), Broken(await LookAsync("--Azure:Simulator", "http://127.0.0.1:1")));

    [Fact]
    public async Task An_identity_without_any_right_is_broken()
    {
        _azure.World.Settings = _azure.World.Settings with { Permissions = [.. _azure.World.Subscriptions.Select(one => new PermissionSetting($"/subscriptions/{one.Id}", []))] };

        Assert.Equal(("azure", Health.Failed), Broken(await LookAsync()));
    }

    [Fact]
    public async Task Metadata_that_cannot_be_reached_is_broken() =>
        Assert.Equal(("sign-in metadata", Health.Failed), Broken(await LookAsync("--Doctor:Metadata", "http://127.0.0.1:1/x")));

    [Fact]
    public async Task A_clock_that_differs_is_broken_and_the_exit_code_says_so()
    {
        var findings = await LookAsync("--Doctor:Metadata", $"{_microsoft.Urls.First()}/late");

        Assert.Equal(("clock", Health.Failed), Broken(findings));
        Assert.Equal(1, Doctor.ExitCode(findings));
        Assert.Equal("Failed", (string?)JsonNode.Parse(Doctor.Written(findings, json: true))!.AsArray().Single(finding => (string?)finding!["link"] == "clock")!["health"]);
    }

    private static (string Link, Health Health) Broken(IReadOnlyList<DoctorFinding> findings)
    {
        var broken = Assert.Single(findings, finding => finding.Health != Health.Ok);
        Assert.False(string.IsNullOrWhiteSpace(broken.Repair));
        return (broken.Link, broken.Health);
    }

    private Task<IReadOnlyList<DoctorFinding>> LookAsync(params string[] changes) => DoctorChecks.RunAsync(
    [
        "--environment", "Development",
        "--contentRoot", _folder.FullName,
        "--Azure:Simulator", $"{_azure.Address}",
        "--Storage:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "nestor.db")}",
        "--Approvals:Approvers:0", "priya",
        "--Doctor:Metadata", $"{_microsoft.Urls.First()}/good",
        .. changes,
    ], default);
}
