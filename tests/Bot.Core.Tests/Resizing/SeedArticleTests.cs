using Bot.Core.Machines;
using Bot.Core.Resizing;
using Microsoft.Extensions.Time.Testing;
using static Bot.Core.Tests.Resizing.Given;

namespace Bot.Core.Tests.Resizing;

public sealed class SeedArticleTests
{
    private readonly SizeAdvisor advisor = new(Catalogue, new FakeTimeProvider(new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void A_B4s_v2_without_a_temporary_disk_may_ask_for_the_articles_answer_D4s_v4()
    {
        var choice = advisor.Choose(Read(Windows(B4sV2)));

        Assert.Contains(choice.Fitting, offer => offer.Size == D4sV4);
        Assert.Equal(("Standard_D4s_v4", OfferLabel.SmallestChange), (choice.Offers[0].Size.Name, choice.Offers[0].Labels.Single()));
        Assert.Equal(("Standard_D4s_v5", OfferLabel.NewestGeneration), (choice.Offers[1].Size.Name, choice.Offers[1].Labels.Single()));
    }

    [Fact]
    public void A_Windows_B4ms_is_offered_sizes_with_a_temporary_disk_and_told_why_D4s_v4_is_none_of_them()
    {
        var choice = advisor.Choose(Read(Windows(B4ms)));

        Assert.Equal(["Standard_D4ds_v4", "Standard_D4ds_v5"], choice.Offers.Select(offer => offer.Size.Name));
        Assert.DoesNotContain(choice.Fitting, offer => offer.Size.TempDiskMiB == 0);
        var near = choice.Rejected.First(rejection => rejection.Size == D4sV4);
        Assert.Equal([new Objection("temp-disk", Severity.Blocks, ["ScsiTempDisk", "NoTempDisk"], near.Objections[0].Source)], near.Objections);
    }

    [Fact]
    public void A_Windows_machine_with_a_temporary_disk_is_not_offered_the_raw_NVMe_disks_of_v6_for_it()
    {
        var reading = Read(Windows(B4ms) with { Controller = DiskController.Nvme, Generation = HyperVGeneration.V2 });

        var judgement = Assert.IsType<Judgement.DoesNotFit>(advisor.Judge(reading, "Standard_D4ds_v6"));
        Assert.Equal(["ScsiTempDisk", "NvmeTempDisk"], judgement.Rejection.Objections.Single(objection => objection.Rule == "temp-disk").Arguments);
    }

    [Fact]
    public void An_unread_preview_feature_keeps_Windows_from_crossing()
    {
        var judgement = advisor.Judge(Read(Windows(B4ms)) with { TempDiskCrossingAllowed = null }, "Standard_D4s_v4");

        Assert.Equal("temp-disk-unsure", Assert.IsType<Judgement.DoesNotFit>(judgement).Rejection.Objections[0].Rule);
    }

    [Fact]
    public void With_the_preview_feature_Windows_may_cross_with_a_warning()
    {
        var judgement = advisor.Judge(Read(Windows(B4ms)) with { TempDiskCrossingAllowed = true }, "Standard_D4s_v4");

        Assert.Contains(Assert.IsType<Judgement.Fits>(judgement).Offer.Warnings, warning => warning.Rule == "temp-disk-crossing");
    }

    [Fact]
    public void Linux_may_cross_with_a_warning_but_is_first_offered_its_own_class()
    {
        var choice = advisor.Choose(Read(Linux(B4ms)));

        Assert.Equal("Standard_D4ds_v4", choice.Offers[0].Size.Name);
        Assert.Contains(choice.Fitting.Single(offer => offer.Size == D4sV4).Warnings, warning => warning.Rule == "temp-disk-crossing");
    }

    [Theory]
    [InlineData("Standard_D4s_v6", "disk-controller")]
    [InlineData("D4ps v5", "architecture")]
    [InlineData("Standard_D4s_v6", "generation")]
    [InlineData("Standard_D2s_v5", "fewer-cores")]
    [InlineData("Standard_D2s_v5", "less-memory")]
    [InlineData("Standard_B4s_v2", "cannot-nest")]
    [InlineData("standard_d4_V5", "premium-disks")]
    [InlineData("Standard_B4ms", "same-size")]
    public void Why_not_this_size_is_answered_with_the_rule(string size, string rule)
    {
        var judgement = Assert.IsType<Judgement.DoesNotFit>(advisor.Judge(Read(Windows(B4ms)), size));

        Assert.Contains(judgement.Rejection.Objections, objection => objection.Rule == rule && objection.Severity == Severity.Blocks);
    }

    [Fact]
    public void A_size_that_the_region_does_not_list_is_said_to_be_so()
    {
        var judgement = Assert.IsType<Judgement.NotInRegion>(advisor.Judge(Read(Windows(B4ms)), "D64s_v5"));

        Assert.Equal(("Standard_D64s_v5", "Dsv5"), (judgement.Size, judgement.Nesting.Series));
    }

    /// <summary>Ordinary, constrained, larger and ending sizes, and what of them is offered when the better ones are taken away.</summary>
    [Theory]
    [InlineData(new[] { "Standard_D4s_v5", "Standard_D8s_v5", "Standard_D4s_v3", "Standard_E8-4s_v5" }, "Standard_D4s_v5", null)]
    [InlineData(new[] { "Standard_D8s_v5", "Standard_D4s_v3", "Standard_E8-4s_v5" }, "Standard_D8s_v5", "larger")]
    [InlineData(new[] { "Standard_D4s_v3", "Standard_E8-4s_v5" }, "Standard_E8-4s_v5", "constrained-cores")]
    [InlineData(new[] { "Standard_D4s_v3" }, "Standard_D4s_v3", "retiring")]
    public void When_nothing_better_fits_the_next_best_is_offered_and_says_what_it_is(string[] region, string offered, string? warning)
    {
        var choice = advisor.Choose(Read(Linux(B4sV2), [B4sV2, .. Region.Where(size => region.Contains(size.Name))]));

        var only = Assert.Single(choice.Offers);
        Assert.Equal(offered, only.Size.Name);
        Assert.Equal(warning, only.Warnings.Select(told => told.Rule).Intersect(["larger", "constrained-cores", "retiring"]).SingleOrDefault());
        Assert.Equal(region.Order(), choice.Fitting.Select(offer => offer.Size.Name).Order());
    }

    [Fact]
    public void A_series_that_ends_is_offered_last_and_with_its_date()
    {
        var fitting = advisor.Choose(Read(Linux(B4sV2))).Fitting;

        Assert.Equal("Standard_D4s_v3", fitting[^1].Size.Name);
        Assert.Equal(["2029-11-15"], fitting[^1].Warnings.Single(warning => warning.Rule == "retiring").Arguments);
        Assert.Equal(["Dsv3", "2026-07-01"], fitting[^1].Warnings.Single(warning => warning.Rule == "closed-to-growth").Arguments);
    }
}
