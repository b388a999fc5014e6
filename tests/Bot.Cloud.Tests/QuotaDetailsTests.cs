using Bot.Cloud.Refusals;
using Bot.Core.Machines;

namespace Bot.Cloud.Tests;

/// <summary>Azure's wordings for want of quota, as its documents give them and users reported them (read 2026-11).</summary>
public sealed class QuotaDetailsTests
{
    [Theory]
    [InlineData(
        "Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Additional details - Deployment Model: Resource Manager, Location: westus2, Current Limit: 10, Current Usage: 6, Additional Required: 6, (Minimum) New Limit Required: 12. Setup Alerts when Quota reaches threshold.",
        "cores", "westus2", 10L, 6L, 4L, 6L, 12L)]
    [InlineData(
        "Operation could not be completed as it results in exceeding approved standardMSFamily Cores quota. Additional details - Deployment Model: Resource Manager, Location: japaneast, Current Limit: 1,000, Current Usage: 896, Additional Required: 128, (Minimum) New Limit Required: 1,024. Submit a request for Quota increase.",
        "standardMSFamily", "japaneast", 1000L, 896L, 104L, 128L, 1024L)]
    [InlineData(
        "Operation could not be completed as it results in exceeding approved LowPriorityCores quota. Additional details - Location: eastus, Current Limit: 3, Current Usage: 0, Additional Required: 4, (Minimum) New Limit Required: 4.",
        "lowPriorityCores", "eastus", 3L, 0L, 3L, 4L, 4L)]
    [InlineData(
        "Operation could not be completed as it results in exceeding approved standardDSv3Family Cores quota.  \nAdditional Required: 320, (Minimum) New Limit Required: 320. Submit a request for Quota increase here.",
        "standardDSv3Family", null, null, null, null, 320L, 320L)]
    [InlineData("Operation results in exceeding quota limits of Core. Maximum allowed: 4, Current in use: 4, Additional requested: 2.", "cores", null, 4L, 4L, 0L, 2L, 6L)]
    [InlineData("This operation couldn't be completed as it results in exceeding quota limit of Core.  Maximum allowed: 10, Current in use: 4, Additional requested: 10.", "cores", null, 10L, 4L, 6L, 10L, 14L)]
    [InlineData("Insufficient vcpu quota requested 6, remaining 4 for family standardDCSv2Family for region westeurope.", "standardDCSv2Family", "westeurope", null, null, 4L, 6L, null)]
    [InlineData("Insufficient regional vcpu quota left for location westeurope. left regional vcpu quota 6, requested quota 12.", "cores", "westeurope", null, null, 6L, 12L, null)]
    public void The_numbers_are_read_in_each_of_its_wordings(string message, string? name, string? region, long? limit, long? used, long? left, long needed, long? newLimit) =>
        Assert.Equal(new QuotaShortage(needed) { Name = name, Region = region, Limit = limit, Used = used, Left = left, NewLimit = newLimit }, QuotaDetails.In(message));

    [Theory]
    [InlineData("More cores than approved.")]
    [InlineData("quota exceeded")]
    [InlineData("exceeding approved standardDSv4Family Cores quota. Current Limit: 4")]
    [InlineData("Additional Required: 4.")]
    [InlineData("exceeding approved Cores quota. Current Limit: many, Current Usage: all, Additional Required: 99999999999999999999999")]
    [InlineData("")]
    public void What_says_no_numbers_is_left_as_it_is(string message) => Assert.Null(QuotaDetails.In(message));

    [Fact]
    public void A_long_text_takes_no_time() => Assert.Null(QuotaDetails.In(string.Concat(Enumerable.Repeat("exceeding approved a ", 100_000))));
}
