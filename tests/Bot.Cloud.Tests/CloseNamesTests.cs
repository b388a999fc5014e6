using Bot.Cloud.Reading;

namespace Bot.Cloud.Tests;

public sealed class CloseNamesTests
{
    private static readonly string[] Names = ["vm-build-07", "vm-build-08", "web-01", "sql", "VM-BUILD-07"];

    [Theory]
    [InlineData("vm-biuld-07", "vm-build-07")]
    [InlineData("vm_build_07", "vm-build-07")]
    [InlineData("build-08", "vm-build-08")]
    [InlineData("wbe-01", "web-01")]
    [InlineData("sq", "sql")]
    public void A_slip_of_the_finger_finds_the_machine_that_was_meant(string typed, string meant) =>
        Assert.Equal(meant, CloseNames.To(typed, Names)[0]);

    [Fact]
    public void A_name_that_resembles_nothing_brings_nothing() => Assert.Empty(CloseNames.To("mail-gateway", Names));

    [Fact]
    public void No_name_is_told_twice_and_at_most_five_are_told() =>
        Assert.Equal(["vm-1", "vm-10", "vm-11", "vm-12", "vm-13"], CloseNames.To("vm-1", [.. Enumerable.Range(1, 30).Select(number => $"vm-{number}"), "VM-1"]));
}
