using Microsoft.Extensions.DependencyInjection;

namespace Bot.Cloud.Tests;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("https://management.azure.com")]
    [InlineData("http://10.0.0.4:5005")]
    [InlineData("https://127.0.0.1:5005")]
    public void A_simulator_anywhere_but_on_this_machine_is_refused_with_the_key_to_set(string address)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddCloud(new() { Simulator = new(address) }));

        Assert.Contains("Azure:Simulator", refusal.Message);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5005")]
    [InlineData("http://localhost:5005/")]
    [InlineData("http://[::1]:5005")]
    public void A_simulator_on_this_machine_is_taken(string address) =>
        new AzureOptions { Simulator = new(address) }.Validate();

    [Theory]
    [InlineData("http://management.azure.com")]
    [InlineData("https://management.azure.com/subscriptions")]
    [InlineData("https://me@management.azure.com")]
    public void An_azure_that_would_get_the_token_in_the_clear_or_at_a_strange_place_is_refused_with_the_key_to_set(string address)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddCloud(new() { Endpoint = new(address) }));

        Assert.Contains("Azure:Endpoint", refusal.Message);
    }

    [Fact]
    public void A_subscription_given_by_its_name_is_refused_with_the_key_to_set()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddCloud(new() { Subscriptions = ["Production"] }));

        Assert.Contains("Azure:Subscriptions", refusal.Message);
        Assert.Contains("Production", refusal.Message);
    }
}
