using System.Text.Json;
using AzureSimulator;
using Bot.Cloud.Refusals;
using Bot.Core.Machines;

namespace Bot.Cloud.Tests;

public sealed class PolicyStories
{
    [Fact]
    public async Task A_policy_that_allows_only_some_sizes_tells_which()
    {
        await using var azure = await SimulatedAzure.StartAsync(SimulatedAzure.FiveSubscriptions());
        var id = azure.IdOf("web-01");
        azure.World.Settings = azure.World.Settings with { SizePolicies = [new($"/subscriptions/{id.SubscriptionId}", ["Standard_B4s_v2", "Standard_D4s_v4"])] };

        var refused = Assert.IsType<ActResult.Refused>(await azure.Operator.ResizeAsync(id, "Standard_D4s_v5", default));

        Assert.Equal(RefusalKind.Policy, refused.Refusal.Kind);
        Assert.Equal(["Standard_B4s_v2", "Standard_D4s_v4"], refused.Refusal.AllowedSizes);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[1,null,\"x\"]")]
    [InlineData("[{\"info\":5}]")]
    [InlineData("[{\"info\":{\"evaluationDetails\":{\"evaluatedExpressions\":[{\"operator\":\"In\",\"path\":\"location\",\"targetValue\":[\"westeurope\"]}]}}}]")]
    [InlineData("[{\"info\":{\"evaluationDetails\":{\"evaluatedExpressions\":[{\"operator\":\"NotIn\",\"path\":\"properties.hardwareProfile.vmSize\",\"targetValue\":[\"Standard_A1\"]}]}}}]")]
    public void Details_of_another_shape_allow_nothing(string additionalInfo) =>
        Assert.Empty(PolicyDetails.AllowedSizes(new("RequestDisallowedByPolicy", "no", null) { AdditionalInfo = JsonDocument.Parse(additionalInfo).RootElement }));

    [Fact]
    public async Task A_fact_that_may_not_be_read_names_the_missing_right()
    {
        await using var azure = await SimulatedAzure.StartAsync(SimulatedAzure.FiveSubscriptions());
        var id = azure.IdOf("web-01");
        azure.World.Settings = azure.World.Settings with { Permissions = [new($"/subscriptions/{id.SubscriptionId}", ["*"], ["Microsoft.Authorization/locks/read"])] };

        var unread = Assert.Single((await azure.ReadAsync("web-01")).Unread);

        Assert.Equal(("locks", "Microsoft.Authorization/locks/read"), (unread.Fact, unread.Refusal.MissingRight));
    }
}
