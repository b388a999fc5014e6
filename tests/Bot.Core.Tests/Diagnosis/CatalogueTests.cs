using Bot.Core.Diagnosis;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>The catalogue as a table: each row is whole.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Ids => [.. ErrorCatalogue.Families.Select(family => family.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_family_says_what_it_proves_and_where_that_is_written(string id)
    {
        var family = ErrorCatalogue.Find(id)!;

        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", family.Id);
        Assert.NotEqual("", family.Product);
        Assert.EndsWith(".", family.Proves);
        Assert.Equal("https", family.Source.Page!.Scheme);
        Assert.True(family.Source.ReadOn is null || family.Source.ReadOn <= new DateOnly(2026, 11, 26));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_missing_hypervisor_has_causes_beyond_the_size_and_another_cause_has_a_pointer(string id)
    {
        var family = ErrorCatalogue.Find(id)!;

        Assert.NotEqual(Verdict.NotRecognized, family.Verdict);
        Assert.Equal(family.Verdict == Verdict.NoHypervisor, family.Causes.Count > 0);
        Assert.Equal(family.Verdict == Verdict.OtherVirtualization, family.Pointer is not null);
        Assert.Equal(family.Causes.Distinct(), family.Causes);
    }

    [Fact]
    public void No_two_families_share_an_id() => Assert.Equal(ErrorCatalogue.Families.Count, ErrorCatalogue.Families.DistinctBy(family => family.Id).Count());

    [Fact]
    public void An_unknown_family_is_not_found() => Assert.Null(ErrorCatalogue.Find("no-such-family"));

    [Theory]
    [InlineData(Verdict.NoHypervisor, "no-hypervisor")]
    [InlineData(Verdict.OtherVirtualization, "other-virtualization")]
    [InlineData(Verdict.NotRecognized, "not-recognized")]
    public void Each_verdict_has_its_name_on_the_wire(Verdict verdict, string name) => Assert.Equal(name, verdict.WireName());
}
