using AzureSimulator;
using Bot.Cloud.Prices;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Cloud.Tests;

public sealed class PriceStories
{
    private static readonly PriceOptions Patient = new() { Patience = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task A_region_is_asked_for_once_a_day_by_one_filter_and_all_its_pages()
    {
        await using var azure = await SimulatedAzure.StartAsync(new(), prices: Patient);

        var prices = await azure.Prices.ReadAsync("westeurope", default);
        var calls = azure.World.PriceRequests.Count;
        await azure.Prices.ReadAsync("westeurope", default);

        Assert.True(calls > 1);
        Assert.Equal(calls, azure.World.PriceRequests.Count);
        Assert.Contains("armRegionName%20eq%20%27westeurope%27", azure.World.PriceRequests[0].Path);
        Assert.True(prices.Hourly.Count > 500);
    }

    [Fact]
    public async Task Of_all_rows_those_of_an_ordinary_machine_are_taken()
    {
        await using var azure = await SimulatedAzure.StartAsync(new(), prices: Patient);

        var prices = await azure.Prices.ReadAsync("westeurope", default);

        Assert.Equal(new(0.2304m, 0.4224m), prices.Hourly["Standard_D4s_v3"]);
        Assert.False(prices.Hourly.ContainsKey("Standard_E4as_v4"));
        Assert.Equal(("USD", new DateOnly(2026, 1, 1)), (prices.Currency, prices.ReadOn));
    }

    [Theory]
    [InlineData("EUR", 154.74)]
    [InlineData("XYZ", null)]
    public async Task Another_currency_is_asked_for_and_one_that_Azure_does_not_know_gives_no_price(string currency, double? perMonth)
    {
        await using var azure = await SimulatedAzure.StartAsync(SimulatedAzure.FiveSubscriptions(), prices: Patient with { Currency = currency });

        var prices = await azure.Prices.ReadAsync("westeurope", default);

        var price = prices.Of((await azure.ReadAsync("web-01")).Machine with { System = GuestSystem.Linux }, "Standard_D4s_v3");
        Assert.Equal((decimal?)perMonth, price is null ? null : decimal.Round(price.PerMonth, 2));
    }

    [Fact]
    public async Task A_price_list_that_is_down_gives_nothing_and_is_left_in_peace_for_a_minute()
    {
        await using var azure = await SimulatedAzure.StartAsync(new(), prices: Patient);
        azure.World.Fail(new Fault { Path = "/api/retail/prices", Status = 503 });

        Assert.Same(RegionPrices.Unknown, await azure.Prices.ReadAsync("westeurope", default));
        Assert.Same(RegionPrices.Unknown, await azure.Prices.ReadAsync("westeurope", default));
        Assert.Single(azure.World.PriceRequests);

        azure.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.NotEmpty((await azure.Prices.ReadAsync("westeurope", default)).Hourly);
    }

    [Fact]
    public async Task A_price_list_that_does_not_answer_is_waited_for_once_and_not_again()
    {
        await using var azure = await SimulatedAzure.StartAsync(new());
        azure.World.Fail(new Fault { Path = "/api/retail/prices", DelayMs = 3_600_000 });

        var first = azure.Prices.ReadAsync("westeurope", default);
        Assert.False(first.IsCompleted);
        azure.Clock.Advance(TimeSpan.FromMilliseconds(300));

        Assert.Same(RegionPrices.Unknown, await first);
        Assert.True(azure.Prices.ReadAsync("westeurope", default).IsCompleted);
    }

    [Fact]
    public async Task The_government_cloud_has_no_public_price_list()
    {
        await using var azure = await SimulatedAzure.StartAsync(new(), new() { Cloud = AzureCloud.UsGovernment }, Patient);

        Assert.Same(RegionPrices.Unknown, await azure.Prices.ReadAsync("usgovvirginia", default));
        Assert.Empty(azure.World.PriceRequests);
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("' or 1 eq 1")]
    [InlineData("")]
    public void A_currency_that_is_none_is_refused_with_its_key(string currency) =>
        Assert.Contains("Prices:Currency", Assert.Throws<ArgumentException>(new PriceOptions { Currency = currency }.Validate).Message);
}
