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
        Assert.DoesNotContain("Password", (await CompiledAsync()).ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_database_file_has_one_process_and_one_replica()
    {
        var template = (await ResourceAsync("Microsoft.App/containerApps"))["properties"]!["template"]!;

        Assert.Equal((1, 1), ((int)template["scale"]!["minReplicas"]!, (int)template["scale"]!["maxReplicas"]!));
        Assert.Contains("Vfs=unix-excl", (await CompiledAsync()).ToJsonString());
    }

    [Fact]
    public async Task Every_subscription_gets_the_reading_role_and_only_named_ones_the_resizing_role()
    {
        var modules = (await CompiledAsync())["resources"]!.AsObject();

        Assert.Equal("[length(parameters('subscriptions'))]", (string?)modules["reading"]!["copy"]!["count"]);
        Assert.Equal("[length(parameters('resizeSubscriptions'))]", (string?)modules["resizing"]!["copy"]!["count"]);
        Assert.Empty((await CompiledAsync())["parameters"]!["resizeSubscriptions"]!["defaultValue"]!.AsArray());
    }

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
