using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using Microsoft.Extensions.Time.Testing;
using static Bot.Core.Tests.Resizing.Given;

namespace Bot.Core.Tests.Resizing;

/// <summary>What holds for every machine and every region, tried on many that chance made (the same ones each time).</summary>
public sealed class SizeAdvisorProperties
{
    private readonly SizeAdvisor _advisor = new(Catalogue, new FakeTimeProvider(new(Today, TimeOnly.MinValue, TimeSpan.Zero)));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_offer_violates_a_blocking_rule_and_every_offer_nests(int seed)
    {
        var reading = new Chance(seed).Reading();

        var choice = _advisor.Choose(reading);

        Assert.All(choice.Fitting, offer => Assert.DoesNotContain(FitRules.Judge(AsFit(reading, offer.Size)), objection => objection.Severity == Severity.Blocks));
        Assert.All(choice.Fitting, offer => Assert.Equal(NestingVerdict.Supported, offer.Nesting.Verdict));
        Assert.All(choice.Rejected, rejection => Assert.Equal(Severity.Blocks, rejection.Objections[0].Severity));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_ranking_does_not_depend_on_the_order_in_which_Azure_lists_sizes(int seed)
    {
        var chance = new Chance(seed);
        var reading = chance.Reading();
        var shuffled = reading with { RegionSizes = chance.Shuffled(reading.RegionSizes) };

        Assert.Equal(Names(_advisor.Choose(reading)), Names(_advisor.Choose(shuffled)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Raising_a_quota_never_removes_a_size(int seed)
    {
        var reading = new Chance(seed).Reading();
        var raised = reading with { Quotas = [.. reading.Quotas!.Select(quota => quota with { Limit = quota.Limit + 20 })] };

        Assert.Empty(_advisor.Choose(reading).Fitting.Select(offer => offer.Size.Name).Except(_advisor.Choose(raised).Fitting.Select(offer => offer.Size.Name)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void At_most_three_offers_each_with_a_label_of_its_own_and_all_of_them_requestable(int seed)
    {
        var reading = new Chance(seed).Reading();
        var choice = _advisor.Choose(reading, Prices(reading));

        Assert.InRange(choice.Offers.Count, choice.Fitting.Count == 0 ? 0 : 1, 3);
        Assert.Equal(choice.Offers.SelectMany(offer => offer.Labels).Distinct().Count(), choice.Offers.Sum(offer => offer.Labels.Count));
        Assert.All(choice.Offers, offer => Assert.Contains(choice.Fitting, fitting => fitting.Size == offer.Size && fitting.NeedsStop == offer.NeedsStop));
        Assert.All(choice.Offers, offer => Assert.NotEmpty(offer.Labels));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_an_organisation_wants_no_offer_is_against_it_and_none_comes_that_would_not_fit_anyway(int seed)
    {
        var reading = new Chance(seed).Reading();
        var wishes = new OfferPreferences { AllowedSeries = ["Dsv5", "Ddsv5", "Dasv5"], KeepVcpuCount = true, MaxPriceIncreasePercent = 20, PreferredVendor = ProcessorVendor.Amd };
        var choice = new SizeAdvisor(Catalogue, new FakeTimeProvider(new(Today, TimeOnly.MinValue, TimeSpan.Zero)), wishes).Choose(reading, Prices(reading));

        Assert.Empty(choice.Fitting.Select(offer => offer.Size.Name).Except(_advisor.Choose(reading).Fitting.Select(offer => offer.Size.Name)));
        Assert.All(choice.Fitting, offer => Assert.Contains(offer.Nesting.Series, wishes.AllowedSeries));
        Assert.All(choice.Fitting, offer => Assert.True(offer.PriceChange is null || offer.PriceChange <= choice.PresentPrice!.PerMonth * 0.2m));
    }

    [Fact]
    public void Chance_makes_machines_with_offers_and_machines_without() => Assert.Equal(
        [false, true], Enumerable.Range(1, 60).Select(seed => _advisor.Choose(new Chance(seed).Reading()).Fitting.Count > 0).Distinct().Order());

    private static Fit AsFit(MachineReading.Read reading, VmSize size) =>
        new(reading, reading.RegionSizes.SingleOrDefault(other => other.Name == reading.Machine.Size), size, Catalogue.Find(size.Name), Today);

    private static RegionPrices Prices(MachineReading.Read reading) => new()
    {
        Currency = "USD",
        ReadOn = Today,
        Hourly = reading.RegionSizes.ToDictionary(size => size.Name, size => new HourlyPrices(size.Cores + size.Family.Length, size.Cores * 2)),
    };

    private static IEnumerable<string> Names(SizeChoice choice) =>
        [.. choice.Offers.Select(offer => $"{offer.Size.Name}: {string.Join('+', offer.Labels)}"), .. choice.Fitting.Select(offer => offer.Size.Name), .. choice.Rejected.Select(rejection => rejection.Size.Name)];

    private sealed class Chance(int seed)
    {
        private readonly Random _random = new(seed);

        public IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> items)
        {
            var copy = items.ToArray();
            _random.Shuffle(copy);
            return copy;
        }

        public MachineReading.Read Reading()
        {
            var region = Region.Select(Vary).ToList();
            var read = Read(Vary(Windows(One(region))), region);
            return read with
            {
                Quotas = [.. read.Quotas!.Select(quota => quota with { Limit = _random.Next(2, 30) })],
                SizesInPlace = One<IReadOnlySet<string>?>([read.SizesInPlace, new HashSet<string>(), null]),
                TempDiskCrossingAllowed = One<bool?>([true, false, null]),
            };
        }

        private Machine Vary(Machine machine) => machine with
        {
            System = One([GuestSystem.Windows, GuestSystem.Linux, GuestSystem.Unknown]),
            Power = One(Enum.GetValues<PowerState>()),
            Generation = One(Enum.GetValues<HyperVGeneration>()),
            Security = One([SecurityType.Standard, SecurityType.Standard, SecurityType.TrustedLaunch, SecurityType.Confidential]),
            Controller = One([DiskController.Scsi, DiskController.Scsi, DiskController.Nvme]),
            Zone = One([null, "1", "2"]),
            DataDisks = _random.Next(10),
            HasUltraDisks = One<bool?>([false, false, null, true]),
            AcceleratedNetworking = One<bool?>([true, false, null]),
            AvailabilitySet = One([null, null, "/x/set"]),
        };

        private VmSize Vary(VmSize size) => size with
        {
            Zones = One<IReadOnlyList<string>>([["1", "2", "3"], ["1"], []]),
            Restrictions = One<IReadOnlyList<SizeRestriction>>([[], [], [new("NotAvailableForSubscription", [])], [new("QuotaId", ["1"])]]),
            MaxDataDisks = One<int?>([4, 8, 16, null]),
            TempDiskMiB = One([size.TempDiskMiB, size.TempDiskMiB, null]),
        };

        private T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
    }
}
