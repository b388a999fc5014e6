using Bot.Core.Machines;
using Bot.Core.Resizing;
using Microsoft.Extensions.Time.Testing;
using static Bot.Core.Tests.Resizing.Given;

namespace Bot.Core.Tests.Resizing;

public sealed class PriceTests
{
    private static readonly RegionPrices Prices = new()
    {
        Currency = "EUR",
        ReadOn = Today,
        Hourly = new Dictionary<string, HourlyPrices>(StringComparer.OrdinalIgnoreCase)
        {
            ["Standard_B4s_v2"] = new(0.1m, 0.3m),
            ["Standard_D4s_v4"] = new(0.2m, 0.35m),
            ["Standard_D4s_v5"] = new(0.15m, 0.4m),
            ["Standard_D4as_v5"] = new(null, 0.25m),
            ["Standard_D4ds_v5"] = new(0, 0),
        },
    };

    [Theory]
    [InlineData(GuestSystem.Linux, null, 73)]
    [InlineData(GuestSystem.Linux, "RHEL_BYOS", 73)]
    [InlineData(GuestSystem.Windows, null, 219)]
    [InlineData(GuestSystem.Windows, "None", 219)]
    [InlineData(GuestSystem.Windows, "Windows_Server", 73)]
    [InlineData(GuestSystem.Windows, "windows_client", 73)]
    public void A_month_has_730_hours_and_a_licence_that_is_brought_along_is_not_paid(GuestSystem system, string? licence, int perMonth) =>
        Assert.Equal(new ListPrice(perMonth, "EUR", Today), Prices.Of(Windows(B4sV2) with { System = system, LicenseType = licence }, "standard_b4s_V2"));

    [Fact]
    public void What_no_list_price_tells_is_unknown_and_never_nothing()
    {
        Assert.Null(Prices.Of(Windows(B4sV2), "Standard_D64s_v5"));
        Assert.Null(Prices.Of(Linux(B4sV2), "Standard_D4as_v5"));
        Assert.Null(Prices.Of(Linux(B4sV2), "Standard_D4ds_v5"));
        Assert.Null(Prices.Of(Windows(B4sV2) with { System = GuestSystem.Unknown }, B4sV2.Name));
        Assert.Null(Prices.Of(Linux(B4sV2) with { Spot = true }, B4sV2.Name));
        Assert.Null(Prices.Of(Linux(B4sV2) with { DedicatedHost = "/hosts/h" }, B4sV2.Name));
        Assert.Null(RegionPrices.Unknown.Of(Linux(B4sV2), B4sV2.Name));
    }

    [Fact]
    public void The_cheapest_of_the_known_prices_is_called_so_with_the_difference_to_now()
    {
        var choice = Advisor().Choose(Read(Windows(B4sV2)), Prices);

        var cheapest = Assert.Single(choice.Offers, offer => offer.Labels.Contains(OfferLabel.LowestPrice));
        Assert.Equal(("Standard_D4as_v5", 182.5m, -36.5m), (cheapest.Size.Name, cheapest.Price!.PerMonth, cheapest.PriceChange));
        Assert.Equal(219, choice.PresentPrice!.PerMonth);
    }

    [Fact]
    public void Without_prices_nothing_is_called_the_cheapest()
    {
        var choice = Advisor().Choose(Read(Windows(B4sV2)));

        Assert.NotEmpty(choice.Offers);
        Assert.All(choice.Offers, offer => Assert.Equal((null, null), (offer.Price, offer.PriceChange)));
        Assert.DoesNotContain(choice.Offers, offer => offer.Labels.Contains(OfferLabel.LowestPrice));
    }

    [Fact]
    public void A_preferred_maker_comes_first_among_equals()
    {
        Assert.Equal("Standard_D4as_v5", Advisor(new() { PreferredVendor = ProcessorVendor.Amd }).Choose(Read(Windows(B4sV2))).Offers[0].Size.Name);
        Assert.NotEqual("Standard_D4as_v5", Advisor(new() { PreferredVendor = ProcessorVendor.Intel }).Choose(Read(Windows(B4sV2))).Offers[0].Size.Name);
    }

    [Fact]
    public void A_size_dearer_than_allowed_is_put_aside_and_one_without_a_price_is_offered_with_that_warning()
    {
        var choice = Advisor(new() { MaxPriceIncreasePercent = 20 }).Choose(Read(Windows(B4sV2)), Prices);

        Assert.Equal("too-dear", choice.Rejected.Single(rejection => rejection.Size == D4sV5).Objections[0].Rule);
        Assert.Contains(choice.Fitting, offer => offer.Size == D4sV4);
        Assert.Contains(choice.Fitting.Single(offer => offer.Size == D8sV5).Warnings, warning => warning.Rule == "too-dear-unknown");
    }

    [Fact]
    public void A_limit_below_nothing_is_refused_with_its_key() =>
        Assert.Contains("Offers:MaxPriceIncreasePercent", Assert.Throws<ArgumentException>(new OfferPreferences { MaxPriceIncreasePercent = -1 }.Validate).Message);

    private static SizeAdvisor Advisor(OfferPreferences? preferences = null) =>
        new(Catalogue, new FakeTimeProvider(new(Today, TimeOnly.MinValue, TimeSpan.Zero)), preferences);
}
