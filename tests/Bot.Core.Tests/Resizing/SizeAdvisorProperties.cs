using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using Microsoft.Extensions.Time.Testing;
using static Bot.Core.Tests.Resizing.Given;

namespace Bot.Core.Tests.Resizing;

/// <summary>What holds for every machine and every region, tried on many that chance made (the same ones each time).</summary>
public sealed class SizeAdvisorProperties
{
    private const int Worlds = 120;

    private static readonly FakeTimeProvider Clock = new(new(Today, TimeOnly.MinValue, TimeSpan.Zero));

    private readonly SizeAdvisor _advisor = new(Catalogue, Clock);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Worlds)];

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
    public void The_same_question_twice_has_the_same_answer_to_the_last_word(int seed)
    {
        var reading = new Chance(seed).Reading();
        var (once, again) = (_advisor.Choose(reading, Prices(reading)), new SizeAdvisor(new(), Clock).Choose(reading, Prices(reading)));

        Assert.Equal(Words(once), Words(again));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Raising_a_quota_never_removes_a_size(int seed)
    {
        var reading = new Chance(seed).Reading();
        var raised = reading with { Quotas = reading.Quotas?.Select(quota => quota with { Limit = quota.Limit + 20 }).ToList() };

        Assert.Empty(Fitting(_advisor, reading).Except(Fitting(_advisor, raised)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Raising_one_quota_alone_never_removes_a_size_either(int seed)
    {
        var reading = new Chance(seed).Reading();

        Assert.All(reading.Quotas ?? [], one => Assert.Empty(Fitting(_advisor, reading).Except(
            Fitting(_advisor, reading with { Quotas = [.. reading.Quotas!.Select(quota => quota == one ? quota with { Limit = quota.Limit + 7 } : quota)] }))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_stricter_preference_never_adds_a_size(int seed)
    {
        var chance = new Chance(seed);
        var (reading, wishes) = (chance.Reading(), chance.Wishes());
        var before = Fitting(new(Catalogue, Clock, wishes), reading);

        Assert.All(chance.Stricter(wishes), stricter => Assert.Empty(Fitting(new(Catalogue, Clock, stricter), reading).Except(before)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Preferring_a_maker_bars_nothing(int seed)
    {
        var reading = new Chance(seed).Reading();

        Assert.All([ProcessorVendor.Amd, ProcessorVendor.Intel], maker =>
            Assert.Equal(Fitting(_advisor, reading).Order(), Fitting(new(Catalogue, Clock, new() { PreferredVendor = maker }), reading).Order()));
    }

    /// <summary>A fact that could not be read may only add a warning where it was fine before; it never lets pass what is barred otherwise.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_unknown_is_told_with_every_size_that_is_offered_all_the_same(int seed)
    {
        var reading = new Chance(seed).Reading();
        var blind = reading with { Quotas = null, Locks = null, Surroundings = reading.Surroundings with { Policy = null }, Machine = reading.Machine with { AcceleratedNetworking = null } };

        Assert.All(_advisor.Choose(blind).Fitting, offer => Assert.Superset(
            new HashSet<string> { "lock-read-only-unknown", "policy-unknown" }, offer.Warnings.Select(warning => warning.Rule).ToHashSet()));
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
        var choice = new SizeAdvisor(Catalogue, Clock, wishes).Choose(reading, Prices(reading));

        Assert.Empty(choice.Fitting.Select(offer => offer.Size.Name).Except(_advisor.Choose(reading).Fitting.Select(offer => offer.Size.Name)));
        Assert.All(choice.Fitting, offer => Assert.Contains(offer.Nesting.Series, wishes.AllowedSeries));
        Assert.All(choice.Fitting, offer => Assert.True(offer.PriceChange is null || offer.PriceChange <= choice.PresentPrice!.PerMonth * 0.2m));
    }

    [Fact]
    public void Chance_makes_machines_with_offers_and_machines_without() => Assert.Equal(
        [false, true], Enumerable.Range(1, Worlds).Select(seed => _advisor.Choose(new Chance(seed).Reading()).Fitting.Count > 0).Distinct().Order());

    [Fact]
    public void Chance_breaks_most_rules_and_hides_most_facts()
    {
        var told = Enumerable.Range(1, Worlds).SelectMany(seed => _advisor.Choose(new Chance(seed).Reading()).Rejected).SelectMany(rejection => rejection.Objections).Select(objection => objection.Rule).ToHashSet();

        Assert.Empty(FitRules.All.Where(rule => rule.Severity != Severity.Warns).Select(rule => rule.Name).Except(NeverByChance).Except(told));
        Assert.InRange(told.Count(rule => rule.EndsWith("-unknown", StringComparison.Ordinal)), 20, 60);
    }

    /// <summary>What candidates cannot break (they nest), what hangs on wishes, and what hangs on the day.</summary>
    private static readonly string[] NeverByChance = ["cannot-nest", "series-not-allowed", "other-core-count", "too-dear", "retired"];

    private static IReadOnlyList<string> Fitting(SizeAdvisor advisor, MachineReading.Read reading) => [.. advisor.Choose(reading, Prices(reading)).Fitting.Select(offer => offer.Size.Name)];

    private static IEnumerable<string> Words(SizeChoice choice) =>
    [
        .. Names(choice),
        .. choice.Fitting.Select(offer => $"{offer.Size.Name} {offer.NeedsStop} {offer.PriceChange} {string.Join(';', offer.Warnings.Select(warning => $"{warning.Rule} {string.Join(',', warning.Arguments)}"))}"),
        .. choice.Rejected.Select(rejection => $"{rejection.Size.Name} {string.Join(';', rejection.Objections.Select(objection => $"{objection.Rule} {string.Join(',', objection.Arguments)}"))}"),
    ];

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
                Quotas = Rarely<IReadOnlyList<Quota>?>(null, [.. read.Quotas!.Where(_ => _random.Next(10) > 0).Select(quota => quota with { Limit = _random.Next(2, 30) })]),
                SizesInPlace = One<IReadOnlySet<string>?>([read.SizesInPlace, new HashSet<string>(), null]),
                TempDiskCrossingAllowed = One<bool?>([true, false, null]),
                Locks = Rarely<IReadOnlyList<ResourceLock>?>(One<IReadOnlyList<ResourceLock>?>([null, [new("still", true, "/s")], [new("keep", false, "/s")]]), []),
                Surroundings = Around(read, region),
            };
        }

        public OfferPreferences Wishes() => new()
        {
            AllowedSeries = One<IReadOnlyList<string>>([[], [], ["Dsv5", "Ddsv5", "Dasv5", "Dsv4"]]),
            KeepVcpuCount = One([false, false, true]),
            MaxPriceIncreasePercent = One<decimal?>([null, 200, 40]),
        };

        /// <summary>The same wishes, each a little stricter in one way.</summary>
        public IEnumerable<OfferPreferences> Stricter(OfferPreferences wishes) =>
        [
            wishes with { AllowedSeries = wishes.AllowedSeries is [] ? ["Dsv5", "Esv5"] : [.. wishes.AllowedSeries.Take(wishes.AllowedSeries.Count - 1)] },
            wishes with { KeepVcpuCount = true },
            wishes with { MaxPriceIncreasePercent = (wishes.MaxPriceIncreasePercent ?? 100) / 2 },
        ];

        private Surroundings Around(MachineReading.Read read, IReadOnlyList<VmSize> region) => new()
        {
            Policy = Rarely<SizePolicy?>(One<SizePolicy?>([null, new(Some(region), Some(region).ToDictionary(name => name, _ => "cheap-only", StringComparer.OrdinalIgnoreCase))]), read.Surroundings.Policy),
            AvailabilitySet = read.Machine.AvailabilitySet is null ? null
                : One<AvailabilitySetFacts?>([null, new(Some(region), []), new(Some(region), [new("web-2", One(Enum.GetValues<PowerState>())), new("web-3", PowerState.Deallocated)])]),
            Reservations = read.Machine.CapacityReservationGroup is null ? null
                : One<IReadOnlyList<Reservation>?>([null, [], [.. Some(region).Select(name => new Reservation(name, One([null, "1", "2"]), 2, _random.Next(3)))]]),
            HostRoom = read.Machine.DedicatedHost is null ? null
                : One<IReadOnlyDictionary<string, long>?>([null, Some(region).ToDictionary(name => name, _ => (long)_random.Next(3), StringComparer.OrdinalIgnoreCase)]),
            ScaleSet = read.Machine.ScaleSet is null ? null : One<ScaleSetFacts?>([null, new(true, false), new(true, true), new(false, false)]),
            ProximityIntent = read.Machine.ProximityPlacementGroup is null ? null : One<IReadOnlyList<string>?>([null, [], [.. Some(region)]]),
        };

        private HashSet<string> Some(IReadOnlyList<VmSize> region) => region.Where(_ => _random.Next(3) > 0).Select(size => size.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

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
            NetworkInterfaces = 1 + _random.Next(3),
            HasPremiumDisks = One<bool?>([true, false, null]),
            WriteAcceleratorDisks = Rarely(1, 0),
            EphemeralOsDisk = Rarely(true, false),
            EncryptionAtHost = Rarely(true, false),
            AzureDiskEncryption = Rarely(One<bool?>([true, null]), false),
            HibernationEnabled = Rarely(true, false),
            Hibernated = Rarely(true, false),
            Generalized = Rarely(true, false),
            Spot = Rarely(true, false),
            ProvisioningState = Rarely(One(["Deleting", "Updating", "Failed", ""]), "Succeeded"),
            AvailabilitySet = One([null, null, "/x/set"]),
            CapacityReservationGroup = Rarely<string?>("/x/held", null),
            DedicatedHost = Rarely(One<string?>(["/hostGroups/g", "/hostGroups/g/hosts/h"]), null),
            ScaleSet = Rarely<string?>("/x/flex", null),
            ProximityPlacementGroup = Rarely<string?>("/x/near", null),
        };

        private VmSize Vary(VmSize size) => size with
        {
            Zones = One<IReadOnlyList<string>>([["1", "2", "3"], ["1"], []]),
            Restrictions = One<IReadOnlyList<SizeRestriction>>([[], [], [new("NotAvailableForSubscription", [])], [new("QuotaId", ["1"])], [new("QuotaId", [])]]),
            MaxDataDisks = One<int?>([4, 8, 16, null]),
            TempDiskMiB = One([size.TempDiskMiB, size.TempDiskMiB, null]),
            InRegion = Rarely(One<bool?>([false, null]), true),
            ForVirtualMachines = !Rarely(true, false),
            Generations = Rarely<IReadOnlyList<HyperVGeneration>>([], size.Generations),
            Controllers = Rarely(One<IReadOnlyList<DiskController>>([[], [DiskController.Scsi, DiskController.Nvme]]), size.Controllers),
            MaxNetworkInterfaces = Rarely(One<int?>([null, 1]), size.MaxNetworkInterfaces),
            PremiumDisks = Rarely(One<bool?>([null, false]), size.PremiumDisks),
            AcceleratedNetworking = Rarely(One<bool?>([null, false]), size.AcceleratedNetworking),
            EncryptionAtHost = Rarely(One<bool?>([null, false]), size.EncryptionAtHost),
            Hibernation = Rarely(One<bool?>([null, false]), size.Hibernation),
            Spot = Rarely(One<bool?>([null, false]), size.Spot),
            TrustedLaunchDisabled = Rarely(true, false),
            Confidential = Rarely<string?>("SNP", null),
            MemoryGiB = Rarely(128, size.MemoryGiB),
        };

        private T Rarely<T>(T rare, T usual) => _random.Next(12) == 0 ? rare : usual;

        private T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
    }
}
