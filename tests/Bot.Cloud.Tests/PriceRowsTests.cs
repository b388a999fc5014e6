using Bot.Cloud.Prices;
using Bot.Cloud.Wire;
using Bot.Core.Resizing;

namespace Bot.Cloud.Tests;

/// <summary>Of the many rows that the price list has for one size, exactly two count.</summary>
public sealed class PriceRowsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero);

    private static readonly PriceJson Linux = new()
    {
        CurrencyCode = "USD",
        TierMinimumUnits = 0,
        RetailPrice = 0.192m,
        ArmRegionName = "eastus",
        EffectiveStartDate = Now.AddYears(-5),
        MeterId = "m",
        MeterName = "D4s v3",
        ProductName = "Virtual Machines DSv3 Series",
        SkuName = "D4s v3",
        UnitOfMeasure = "1 Hour",
        Type = "Consumption",
        IsPrimaryMeterRegion = true,
        ArmSkuName = "Standard_D4s_v3",
    };

    private static readonly PriceJson Windows = Linux with { RetailPrice = 0.384m, ProductName = "Virtual Machines DSv3 Series Windows" };

    public static TheoryData<string> Traps => [.. TrapRows.Keys];

    private static Dictionary<string, PriceJson> TrapRows { get; } = new()
    {
        ["Spot"] = Linux with { SkuName = "D4s v3 Spot", MeterName = "D4s v3 Spot" },
        ["Low Priority"] = Linux with { SkuName = "D4s v3 Low Priority", MeterName = "D4s v3 Low Priority" },
        ["Low Priority in the meter's name only"] = Linux with { MeterName = "D4s v3 Low Priority" },
        ["Cloud Services"] = Linux with { ProductName = "DSv3 Series CloudServices" },
        ["expired"] = Linux with { SkuName = "D4s v3 - Expired", MeterName = "D4s v3 - Expired" },
        ["a test subscription's"] = Linux with { Type = "DevTestConsumption" },
        ["a reservation"] = Linux with { Type = "Reservation" },
        ["another unit"] = Linux with { UnitOfMeasure = "1/Month" },
        ["a copy in another meter region"] = Linux with { IsPrimaryMeterRegion = false },
        ["not in force yet"] = Linux with { EffectiveStartDate = Now.AddDays(1) },
        ["no longer in force"] = Linux with { EffectiveEndDate = Now.AddDays(-1) },
        ["another currency"] = Linux with { CurrencyCode = "EUR" },
        ["another region"] = Linux with { ArmRegionName = "westeurope" },
        ["nothing"] = Linux with { RetailPrice = 0 },
        ["no price"] = Linux with { RetailPrice = null },
        ["no size"] = Linux with { ArmSkuName = "" },
        ["a later tier"] = Linux with { TierMinimumUnits = 100 },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_row_that_no_ordinary_machine_is_billed_by_is_left_out(string trap)
    {
        var dearer = TrapRows[trap] with { EffectiveStartDate = TrapRows[trap].EffectiveStartDate == Linux.EffectiveStartDate ? Now : TrapRows[trap].EffectiveStartDate };

        Assert.Empty(Choose(dearer));
        Assert.Equal(new(0.192m, 0.384m), Choose(dearer, Linux, Windows)["Standard_D4s_v3"]);
    }

    [Fact]
    public void Of_two_copies_the_newest_counts_whatever_their_order()
    {
        var older = Linux with { RetailPrice = 0.5m, EffectiveStartDate = Now.AddYears(-8) };

        Assert.Equal(0.192m, Choose(older, Linux)["Standard_D4s_v3"].Bare);
        Assert.Equal(0.192m, Choose(Linux, older)["Standard_D4s_v3"].Bare);
    }

    [Fact]
    public void Of_two_copies_of_the_same_day_the_same_one_counts_each_time()
    {
        var twin = Linux with { RetailPrice = 0.5m, MeterId = "n" };

        Assert.Equal(0.192m, Choose(twin, Linux)["Standard_D4s_v3"].Bare);
        Assert.Equal(0.192m, Choose(Linux, twin)["Standard_D4s_v3"].Bare);
    }

    [Fact]
    public void A_size_with_a_Linux_row_only_has_no_Windows_price() =>
        Assert.Equal(new(0.192m, null), Choose(Linux)["STANDARD_d4s_v3"]);

    private static IReadOnlyDictionary<string, HourlyPrices> Choose(params IReadOnlyList<PriceJson> rows) => PriceRows.Choose(rows, "eastus", "USD", Now);
}
