using System.Text.Json.Nodes;

namespace Deploy.Tests;

public class BicepTests
{
    [Fact]
    public async Task The_deployment_compiles_and_its_linter_is_silent()
    {
        Assert.Equal((0, ""), await Repository.BicepAsync("lint", Repository.PathOf("deploy", "main.bicep")));
        Assert.NotEmpty((await CompiledAsync())["resources"]!.AsObject());
    }

    [Theory]
    [InlineData("main.bicepparam")]
    [InlineData("postgresql.bicepparam")]
    [InlineData("read-only.bicepparam")]
    public async Task The_examples_of_parameters_fit(string file)
    {
        var (exit, said) = await Repository.BicepAsync("build-params", Repository.PathOf("deploy", file), "--stdout");

        Assert.True(exit == 0 && !said.Contains("Warning", StringComparison.Ordinal), said);
    }

    [Fact]
    public async Task The_bot_signs_in_with_its_managed_identity_and_has_no_password()
    {
        var bot = await ResourceAsync("Microsoft.BotService/botServices");

        Assert.Equal("UserAssignedMSI", (string?)bot["properties"]!["msaAppType"]);
        Assert.DoesNotContain("MicrosoftAppPassword", (await CompiledAsync()).ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", (await CompiledAsync())["parameters"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_database_file_has_one_process_and_one_replica_and_postgresql_at_least_two()
    {
        var template = (await ResourceAsync("Microsoft.App/containerApps"))["properties"]!["template"]!;
        var main = await CompiledAsync();

        Assert.Equal(("[parameters('replicas')]", "[parameters('replicas')]"), ((string?)template["scale"]!["minReplicas"], (string?)template["scale"]!["maxReplicas"]));
        Assert.Contains("if(equals(parameters('database'), 'sqlite'), createObject('value', 1), createObject('value', parameters('replicas')))", main.ToJsonString(Readable));
        Assert.Equal(2, (int)main["parameters"]!["replicas"]!["minValue"]!);
        Assert.Contains("Vfs=unix-excl", main.ToJsonString(Readable));
    }

    [Fact]
    public async Task Postgresql_knows_no_password_and_is_reached_from_the_network_of_the_bot_only()
    {
        var server = (await ResourceAsync("Microsoft.DBforPostgreSQL/flexibleServers"))["properties"]!;
        var administrator = await ResourceAsync("Microsoft.DBforPostgreSQL/flexibleServers/administrators");

        Assert.Equal(("Enabled", "Disabled"), ((string?)server["authConfig"]!["activeDirectoryAuth"], (string?)server["authConfig"]!["passwordAuth"]));
        Assert.Equal("Disabled", (string?)server["network"]!["publicNetworkAccess"]);
        Assert.Equal("ServicePrincipal", (string?)administrator["properties"]!["principalType"]);
    }

    [Fact]
    public async Task The_database_file_is_reached_from_the_network_of_the_bot_only()
    {
        var storage = (await ResourceAsync("Microsoft.Storage/storageAccounts"))["properties"]!;

        Assert.Equal("Deny", (string?)storage["networkAcls"]!["defaultAction"]);
        Assert.False((bool)storage["allowBlobPublicAccess"]!);
    }

    [Fact]
    public async Task The_platform_asks_whether_the_bot_lives_and_whether_it_is_ready()
    {
        var container = (await ResourceAsync("Microsoft.App/containerApps"))["properties"]!["template"]!["containers"]![0]!;

        Assert.Equal(
            [("Startup", "/health/live"), ("Liveness", "/health/live"), ("Readiness", "/health/ready")],
            container["probes"]!.AsArray().Select(probe => ((string?)probe!["type"], (string?)probe["httpGet"]!["path"])));
    }

    [Fact]
    public async Task Logs_and_traces_go_to_application_insights_by_opentelemetry()
    {
        var telemetry = (await ResourceAsync("Microsoft.App/managedEnvironments"))["properties"]!["openTelemetryConfiguration"]!;

        Assert.Equal("appInsights", (string?)telemetry["tracesConfiguration"]!["destinations"]![0]);
        Assert.Equal("appInsights", (string?)telemetry["logsConfiguration"]!["destinations"]![0]);
    }

    [Fact]
    public async Task Every_setting_that_the_deployment_gives_is_one_that_the_bot_knows()
    {
        var template = (await ResourceAsync("Microsoft.App/containerApps")).ToJsonString(Readable) + (await CompiledAsync()).ToJsonString(Readable);

        var given = System.Text.RegularExpressions.Regex.Matches(template, "(?<name>[A-Z][A-Za-z]+__[A-Z][A-Za-z]+)(__\\{0\\})?").Select(match => match.Groups["name"].Value.Replace("__", ":")).Distinct().ToList();
        Assert.Contains("Azure:Subscriptions", given);
        Assert.Empty(given.Except(SettingsSchema.Paths()));
    }

    [Fact]
    public async Task Every_other_setting_of_the_readme_can_be_given_too()
    {
        var container = (await ResourceAsync("Microsoft.App/containerApps"))["properties"]!["template"]!["containers"]![0]!;

        Assert.Equal("[variables('environment')]", (string?)container["env"]);
        Assert.Contains("items(parameters('settings'))", (await CompiledAsync()).ToJsonString(Readable));
        Assert.Empty((await CompiledAsync())["parameters"]!["settings"]!["defaultValue"]!.AsObject());
    }

    [Fact]
    public async Task Every_subscription_gets_the_reading_role_and_only_named_ones_the_resizing_role()
    {
        var modules = (await CompiledAsync())["resources"]!.AsObject();

        Assert.Equal("[length(parameters('subscriptions'))]", (string?)modules["reading"]!["copy"]!["count"]);
        Assert.Equal("[length(union(parameters('resizeSubscriptions'), map(parameters('resizeResourceGroups'), lambda('one', lambdaVariables('one').subscription))))]", (string?)modules["resizing"]!["copy"]!["count"]);
        Assert.Contains("contains(parameters('resizeSubscriptions'), ", (string?)modules["resizing"]!["properties"]!["parameters"]!["everywhere"]!["value"]);
        Assert.Empty((await CompiledAsync())["parameters"]!["resizeSubscriptions"]!["defaultValue"]!.AsArray());
    }

    [Fact]
    public async Task Where_only_a_resource_group_is_named_the_resizing_role_is_given_there_and_nowhere_else()
    {
        var modules = (await CompiledAsync())["resources"]!.AsObject();
        var inGroup = modules["resizingInGroups"]!;
        var assignments = Resources(modules["resizing"]!["properties"]!["template"]!).Where(resource => (string?)resource["type"] == "Microsoft.Authorization/roleAssignments");

        Assert.Equal("[parameters('everywhere')]", (string?)Assert.Single(assignments)["condition"]);
        Assert.Contains("parameters('resizeResourceGroups')[copyIndex()].name", (string?)inGroup["resourceGroup"]);
        Assert.Equal("Microsoft.Authorization/roleAssignments", (string?)Resources(inGroup["properties"]!["template"]!).Single()["type"]);
        Assert.Empty((await CompiledAsync())["parameters"]!["resizeResourceGroups"]!["defaultValue"]!.AsArray());
    }

    [Fact]
    public async Task The_doctor_runs_in_Azure_as_the_bot_does_and_only_when_it_is_called()
    {
        var doctor = (await ResourceAsync("Microsoft.App/jobs"))["properties"]!;
        var bot = (await ResourceAsync("Microsoft.App/containerApps"))["properties"]!["template"]!["containers"]![0]!;
        var container = doctor["template"]!["containers"]![0]!;

        Assert.Equal("Manual", (string?)doctor["configuration"]!["triggerType"]);
        Assert.Equal(["dotnet", "Bot.dll", "doctor"], container["command"]!.AsArray().Select(word => (string?)word));
        Assert.Equal((string?)bot["image"], (string?)container["image"]);
        Assert.Contains("variables('environment')", (string?)container["env"]);
        Assert.Equal((await ResourceAsync("Microsoft.App/containerApps"))["identity"]!.ToJsonString(), (await ResourceAsync("Microsoft.App/jobs"))["identity"]!.ToJsonString());
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<JsonNode> ResourceAsync(string type) => Resources(await CompiledAsync()).Single(resource => (string?)resource["type"] == type);

    private static IEnumerable<JsonNode> Resources(JsonNode template)
    {
        var declared = template["resources"]!;
        var all = declared is JsonArray list ? list.OfType<JsonNode>() : declared.AsObject().Select(pair => pair.Value!);
        return all.SelectMany(resource => resource["properties"]?["template"] is { } nested && (string?)resource["type"] == "Microsoft.Resources/deployments"
            ? Resources(nested) : [resource]);
    }

    private static async Task<JsonNode> CompiledAsync()
    {
        var (exit, said) = await Compiled.Value;
        Assert.True(exit == 0 && said.StartsWith('{'), said);
        return JsonNode.Parse(said)!;
    }

    private static readonly Lazy<Task<(int Exit, string Said)>> Compiled = new(() => Repository.BicepAsync("build", Repository.PathOf("deploy", "main.bicep"), "--stdout"));
}
