using Bot.Core.Sizes;

namespace Bot.Core.Tests.Sizes;

public sealed class SizeCatalogueTests
{
    private readonly SizeCatalogue _catalogue = new();

    [Theory]
    [InlineData("Standard_D4s_v4", "Dsv4", NestingVerdict.Supported)]
    [InlineData("standard_d4S_V5", "Dsv5", NestingVerdict.Supported)]
    [InlineData(" Standard_D4s_v5 ", "Dsv5", NestingVerdict.Supported)]
    [InlineData("Standard_E16-4s_v5", "Esv5", NestingVerdict.Supported)]
    [InlineData("Standard_E104i_v5", "Ev5", NestingVerdict.Supported)]
    [InlineData("Standard_F16-4ams_v7", "Famsv7", NestingVerdict.Supported)]
    [InlineData("Standard_FX12-6mds_v2", "FXmdsv2", NestingVerdict.Supported)]
    [InlineData("Standard_B4ms", "B", NestingVerdict.NotSupported)]
    [InlineData("Standard_B4s_v2", "Bsv2", NestingVerdict.NotSupported)]
    [InlineData("Standard_D4as_v4", "Dasv4", NestingVerdict.NotSupported)]
    [InlineData("Standard_D4ps_v5", "Dpsv5", NestingVerdict.NotSupported)]
    [InlineData("Standard_DS11-1_v2_Promo", "Dsv2", NestingVerdict.NotSupported)]
    [InlineData("Standard_NC4as_T4_v3", "NCasT4_v3", NestingVerdict.NotSupported)]
    [InlineData("Standard_D4s_v6", "Dsv6", NestingVerdict.Supported)]
    [InlineData("Standard_D96ads_v6", "Dadsv6", NestingVerdict.Supported)]
    [InlineData("STANDARD_D4AS_V7", "Dasv7", NestingVerdict.Supported)]
    [InlineData("Standard_E192ids_v6", "Edsv6", NestingVerdict.Supported)]
    [InlineData("Standard_E112iads_v5", "Eadsv5", NestingVerdict.Supported)]
    [InlineData("Standard_E96-24as_v5", "Easv5", NestingVerdict.Supported)]
    [InlineData("Standard_E80ids_v4", "Edsv4", NestingVerdict.Supported)]
    [InlineData("Standard_E112ibds_v5", "Ebdsv5", NestingVerdict.Supported)]
    [InlineData("Standard_L80aos_v4", "Laosv4", NestingVerdict.Supported)]
    [InlineData("Standard_M8-2ms", "M", NestingVerdict.Supported)]
    [InlineData("Standard_E4as_v4", "Easv4", NestingVerdict.NotSupported)]
    [InlineData("Standard_L8s_v2", "Lsv2", NestingVerdict.NotSupported)]
    [InlineData("Standard_M416-208ms_v2", "Mv2", NestingVerdict.NotSupported)]
    [InlineData("Standard_D4pds_v6", "Dpdsv6", NestingVerdict.NotSupported)]
    [InlineData("Standard_E4ps_v6", "Epsv6", NestingVerdict.NotSupported)]
    [InlineData("Standard_DC4as_v6", "DCasv6", NestingVerdict.NotSupported)]
    [InlineData("Standard_DC4es_v6", "DCesv6", NestingVerdict.NotSupported)]
    [InlineData("Standard_EC4as_v5", "ECasv5", NestingVerdict.NotSupported)]
    [InlineData("Standard_DC4as_cc_v5", "DCas_cc_v5", NestingVerdict.Supported)]
    [InlineData("Standard_NV6ads_A10_v5", "NVadsA10_v5", NestingVerdict.NotSupported)]
    [InlineData("Standard_HB120rs_v3", "HBv3", NestingVerdict.NotSupported)]
    [InlineData("Standard_B4as_v2", "Basv2", NestingVerdict.NotSupported)]
    [InlineData("Standard_B4ps_v2", "Bpsv2", NestingVerdict.NotSupported)]
    [InlineData("Standard_D13_v2_Promo", "Dv2", NestingVerdict.NotSupported)]
    public void A_whole_name_finds_its_series_and_verdict(string size, string series, NestingVerdict verdict)
    {
        var fact = _catalogue.Find(size);

        Assert.Equal((series, verdict), (fact.Series, fact.Verdict));
        Assert.Contains("MicrosoftDocs/", fact.Source);
        Assert.Equal(SizeCatalogue.ReadOn, fact.ReadOn);
    }

    [Theory]
    [InlineData("Standard_D4s_v9")]
    [InlineData("Standard_D4s_v55")]
    [InlineData("D4s_v5")]
    [InlineData("Standard_D4s_v5_evil")]
    [InlineData("xStandard_D4s_v5")]
    [InlineData("")]
    [InlineData("_")]
    public void A_name_that_no_series_holds_is_unknown_and_never_a_no(string size) =>
        Assert.Equal(new NestingFact(NestingVerdict.Unknown, "", "", null), _catalogue.Find(size));

    [Theory]
    [InlineData("Standard_F4", "F")]
    [InlineData("Standard_DS3", "DS")]
    [InlineData("Standard_GS5-8", "GS")]
    public void A_series_without_a_page_stands_on_the_ACU_page_that_does_not_mark_it(string size, string series)
    {
        var fact = _catalogue.Find(size);

        Assert.Equal((series, NestingVerdict.NotSupported), (fact.Series, fact.Verdict));
        Assert.StartsWith("MicrosoftDocs/azure-docs:articles/virtual-machines/acu.md", fact.Source);
    }

    [Theory]
    [InlineData("Standard_EC4ads_v5")]
    [InlineData("Standard_NC6")]
    [InlineData("Basic_A1")]
    public void A_series_of_which_no_page_speaks_stays_unknown(string size)
    {
        var fact = _catalogue.Find(size);

        Assert.Equal(NestingVerdict.Unknown, fact.Verdict);
        Assert.NotEmpty(fact.Series);
    }

    [Fact]
    public void People_can_open_the_page_that_says_it() => Assert.Equal(
        new Uri("https://learn.microsoft.com/azure/virtual-machines/sizes/general-purpose/dsv4-series"), _catalogue.Find("Standard_D4s_v4").Page);

    [Fact]
    public void Series_that_end_or_no_longer_grow_say_so()
    {
        Assert.Equal(("2029-11-15", new DateOnly(2026, 7, 1)), (_catalogue.Find("Standard_D4s_v3").Retirement, _catalogue.Find("Standard_D4s_v3").ClosedToGrowthSince));
        Assert.Equal(17, _catalogue.Series.Count(fact => fact.ClosedToGrowthSince is not null));
        Assert.Null(_catalogue.Find("Standard_D4s_v5").Retirement);
    }

    [Fact]
    public void The_table_keeps_all_its_rows() => Assert.Equal(
        (190, 85, 9), (_catalogue.Series.Count(), _catalogue.Series.Count(fact => fact.Verdict == NestingVerdict.Supported), _catalogue.Series.Count(fact => fact.Verdict == NestingVerdict.Unknown)));
}
