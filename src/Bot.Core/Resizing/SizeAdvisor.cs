using Bot.Core.Machines;
using Bot.Core.Resizing.Rules;
using Bot.Core.Sizes;

namespace Bot.Core.Resizing;

/// <summary>Chooses sizes that nest and fit a machine, and says why others do not. Pure but for the day, which decides about retirement.</summary>
/// <param name="catalogue">Which sizes nest.</param>
/// <param name="clock">The clock.</param>
/// <param name="preferences">What the organisation wants of offers; null when it says nothing.</param>
public sealed class SizeAdvisor(SizeCatalogue catalogue, TimeProvider clock, OfferPreferences? preferences = null)
{
    private readonly OfferPreferences _preferences = preferences ?? new();

    /// <summary>Judges every size of the machine's region that nests.</summary>
    /// <param name="reading">The machine as it was read.</param>
    /// <param name="prices">The region's price list; null when it is unknown. Without a price no size is called the cheapest.</param>
    public SizeChoice Choose(MachineReading.Read reading, RegionPrices? prices = null)
    {
        prices ??= RegionPrices.Unknown;
        var (fitting, rejected) = Split(reading, prices);
        return new()
        {
            PresentPrice = prices.Of(reading.Machine, reading.Machine.Size),
            Offers = Labeller.Label(fitting),
            Fitting = [.. fitting.Select(candidate => candidate.ToOffer())],
            Rejected = [.. rejected.Select(candidate => new Rejection(candidate.Fit.Target, candidate.Objections))],
        };
    }

    /// <summary>Judges one size that a person named, whether it nests or not.</summary>
    /// <param name="reading">The machine as it was read.</param>
    /// <param name="sizeName">The size's name; <c>D4s v5</c> is taken for <c>Standard_D4s_v5</c>.</param>
    /// <param name="prices">The region's price list; null when it is unknown.</param>
    public Judgement Judge(MachineReading.Read reading, string sizeName, RegionPrices? prices = null)
    {
        var name = SizeName.Complete(sizeName);
        return Named(reading, name) is { } size ? Judge(Candidate(reading, prices ?? RegionPrices.Unknown, Named(reading, reading.Machine.Size), size))
            : reading.RegionSizes is [] ? new Judgement.Unread(name, catalogue.Find(name))
            : new Judgement.NotInRegion(name, catalogue.Find(name), OfferRules.NotListed(reading, name));
    }

    private static Judgement Judge(Candidate candidate) => candidate.Fits
        ? new Judgement.Fits(candidate.ToOffer())
        : new Judgement.DoesNotFit(new(candidate.Fit.Target, candidate.Objections));

    private (IReadOnlyList<Candidate> Fitting, IReadOnlyList<Candidate> Rejected) Split(MachineReading.Read reading, RegionPrices prices)
    {
        var present = Named(reading, reading.Machine.Size);
        var candidates = reading.RegionSizes
            .Where(size => catalogue.Find(size.Name).Verdict == NestingVerdict.Supported)
            .Select(size => Candidate(reading, prices, present, size))
            .ToLookup(candidate => candidate.Fits);
        return ([.. Nearness.FittingFirst(candidates[true])], [.. Nearness.RejectedFirst(candidates[false])]);
    }

    private Candidate Candidate(MachineReading.Read reading, RegionPrices prices, VmSize? present, VmSize size) =>
        new(new(reading, present, size, catalogue.Find(size.Name), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
        {
            Preferences = _preferences,
            PresentPrice = prices.Of(reading.Machine, reading.Machine.Size),
            TargetPrice = prices.Of(reading.Machine, size.Name),
        });

    private static VmSize? Named(MachineReading.Read reading, string name) =>
        reading.RegionSizes.FirstOrDefault(size => string.Equals(size.Name, name, StringComparison.OrdinalIgnoreCase));
}
