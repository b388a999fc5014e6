using System.Text.RegularExpressions;
using Bot.Hosting;
using Microsoft.Extensions.Configuration;
using NJsonSchema;

namespace Deploy.Tests;

public class SettingsTests
{
    /// <summary>APPROVE_SCHEMA=1 writes it anew; then read the difference.</summary>
    [Fact]
    public async Task The_schema_says_what_the_bot_reads()
    {
        var file = Repository.PathOf("src", "Bot", "appsettings.schema.json");
        if (Environment.GetEnvironmentVariable("APPROVE_SCHEMA") == "1")
        {
            await File.WriteAllTextAsync(file, SettingsSchema.Write());
        }

        Assert.Equal(SettingsSchema.Write(), (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_settings_that_the_bot_comes_with_are_valid_and_a_typo_is_not()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("src", "Bot", "appsettings.schema.json"));
        var settings = await File.ReadAllTextAsync(Repository.PathOf("src", "Bot", "appsettings.json"));

        Assert.Contains("\"$schema\": \"appsettings.schema.json\"", settings);
        Assert.Empty(schema.Validate(settings));
        Assert.NotEmpty(schema.Validate("""{ "Resize": { "Pase": "00:00:01" } }"""));
        Assert.NotEmpty(schema.Validate("""{ "Resize": { "Pace": "soon" } }"""));
    }

    [Fact]
    public async Task Every_setting_stands_in_the_table_of_the_readme_and_no_other()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        var table = readme[readme.IndexOf("| Setting |", StringComparison.Ordinal)..];
        table = table[..table.IndexOf("\n\n", StringComparison.Ordinal)];

        // A list of groups is one row: `Approvals:Rules:N:…`.
        var named = Regex.Matches(table, "`([A-Za-z]+(:[A-Z][A-Za-z]{2,})*)(:N:…)?`").Select(match => match.Groups[1].Value)
            .Where(name => name.Contains(':') || SettingsSchema.Paths().Contains(name));

        Assert.Equal(SettingsSchema.Paths().Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_each_with_its_key_and_what_was_meant()
    {
        var refusal = Refused(
            ("Resize:Pase", "00:00:01"), ("Resize:Pause", "soon"), ("Azure:Cloud", "Moon"), ("Azure:Subscriptions:0", "Production"), ("Offers:KeepVcpuCount", "maybe"),
            ("Channel:AllowedHosts:0", "https://smba.trafficmanager.net/"), ("Prices:Currency", "Dollar"), ("MicrosoftAppType", "Tenant"), ("Storage:ConnectionString", ""));

        Assert.All(
            (string[])["Resize:Pase", "Did you mean Resize:Pace?", "Resize:Pause is 'soon'", "Azure:Cloud is 'Moon': give one of Public, UsGovernment", "Offers:KeepVcpuCount is 'maybe': give true or false",
                "Channel:AllowedHosts", "Prices:Currency", "MicrosoftAppType is 'Tenant'", "MicrosoftAppId is missing", "Storage:ConnectionString names no database"],
            words => Assert.Contains(words, refusal.Message));
        Assert.Contains("Azure:Subscriptions", Refused(("Azure:Subscriptions:0", "Production")).Message);
    }

    [Fact]
    public void Two_faults_in_one_section_are_both_said()
    {
        var refusal = Refused(
            ("Prices:Currency", "Dollar"), ("Prices:Patience", "01:00:00"), ("Azure:Endpoint", "http://there"), ("Azure:Subscriptions:0", "Production"), ("Azure:Subscriptions:1", "Test"),
            ("Resize:Pace", "00:00:00"), ("Resize:Patience", "-00:00:01"), ("Channel:AllowedHosts:0", "https://one"), ("Channel:AllowedHosts:1", "https://two"),
            ("Windows:0:Length", "02:00:00"), ("Windows:1:Name", "night"), ("Approvals:MinimumApprovals", "0"), ("Approvals:Rules:0:Tag", "env"), ("Offers:AllowedSeries:0", "Dsv55"), ("Offers:MaxPriceIncreasePercent", "-1"));

        Assert.All(
            (string[])["Prices:Currency is", "Prices:Patience is", "Azure:Endpoint is", "'Production'", "'Test'", "Resize:Pace is", "Resize:Patience is", "'https://one'", "'https://two'",
                "Windows:0 ", "Windows:1 ", "Approvals:MinimumApprovals is", "Approvals:Rules:0:Tag is", "Offers:AllowedSeries holds 'Dsv55'", "Offers:MaxPriceIncreasePercent is"],
            words => Assert.Single(refusal.Problems, problem => problem.Words.Contains(words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Approval:MinimumApprovals", "Approvals")]
    [InlineData("Aprovals:Approvers:0", "Approvals")]
    [InlineData("Window:0:Only", "Windows")]
    [InlineData("MicrosoftApId", "MicrosoftAppId")]
    [InlineData("MicrosoftAppTenant", "MicrosoftAppTenantId")]
    public void A_mistyped_section_is_no_silent_default(string key, string meant) =>
        Assert.Contains($"{key.Split(':')[0]} is no setting of Nestor. Did you mean {meant}?", Refused((key, "1")).Message);

    [Theory]
    [InlineData("Kestrel:Limits:MaxConcurrentConnections")]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("APPROVAL")]
    [InlineData("WINDOW")]
    [InlineData("PATH")]
    public void What_belongs_to_others_is_not_ours_to_judge(string key) => Assert.DoesNotContain("no setting of Nestor", Refused((key, "1")).Message);

    [Theory]
    [InlineData("Resize", "fast")]
    [InlineData("Azure:Subscriptions", "all")]
    [InlineData("Resize:Pace:Seconds", "1")]
    public void A_setting_of_the_wrong_form_is_named(string key, string value) => Assert.Contains(key.Split(":Seconds")[0], Refused((key, value)).Message);

    private static SettingsException Refused(params (string Key, string Value)[] settings) => Assert.Throws<SettingsException>(() => Settings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(),
        new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" }));
}
