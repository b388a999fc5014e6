using Bot.Core.Sizes;

namespace Bot.Core.Resizing;

/// <summary>A size under consideration, with the objections to it and how far it lies from the machine's present size.</summary>
internal sealed class Candidate
{
    private readonly SizeName _name;
    private readonly SizeName _presentName;

    public Candidate(Fit fit)
    {
        (_name, _presentName) = (SizeName.Of(fit.Target.Name), SizeName.Of(fit.Machine.Size));
        Fit = fit;
        Objections = FitRules.Judge(fit);
        Blocks = Objections.Count(objection => objection.Severity == Severity.Blocks);
        NeedsStop = Objections.Any(objection => objection.Severity == Severity.NeedsStop);
    }

    public Fit Fit { get; }

    public IReadOnlyList<Objection> Objections { get; }

    public int Blocks { get; }

    public bool NeedsStop { get; }

    public bool Fits => Blocks == 0;

    /// <summary>It retires, or is closed to growth: offered last.</summary>
    public bool HasNoFuture => Fit.RetiresOn is not null || Fit.Nesting.Retirement is not null || Fit.Nesting.ClosedToGrowthSince is not null;

    /// <summary>Fewer vCPUs are shown to the guest than are paid for: offered only when nothing simple fits.</summary>
    public bool Constrained => Fit.Target.CoresAvailable < Fit.Target.Cores;

    public bool LargeEnough => MoreCores >= 0 && MoreMemory >= 0;

    public int MoreCores => Fit.Target.CoresAvailable - (Fit.Present?.CoresAvailable ?? 0);

    public double MoreMemory => Fit.Target.MemoryGiB - (Fit.Present?.MemoryGiB ?? 0);

    public bool OtherTempDisk => TempDisks.Of(Fit.Target) != TempDisks.Of(Fit.Present);

    /// <summary>Abilities of the present size that the target lacks, used or not.</summary>
    public int AbilitiesLost => Lost(Fit.Present?.PremiumDisks, Fit.Target.PremiumDisks) + Lost(Fit.Present?.AcceleratedNetworking, Fit.Target.AcceleratedNetworking);

    public bool OtherMaker => _name.Amd != _presentName.Amd;

    /// <summary>Its processor is not of the maker that the organisation prefers.</summary>
    public bool NotPreferred => Fit.Preferences.PreferredVendor is { } preferred && _name.Amd != (preferred == ProcessorVendor.Amd);

    public bool OtherLetter => _name.Letter is not 'D' && _name.Letter != _presentName.Letter;

    public int Version => _name.Version;

    public int VersionsAway => Math.Abs(_name.Version - _presentName.Version);

    public Offer ToOffer(params IReadOnlyList<OfferLabel> labels) => new()
    {
        Size = Fit.Target,
        Nesting = Fit.Nesting,
        Labels = labels,
        NeedsStop = NeedsStop,
        Price = Fit.TargetPrice,
        PriceChange = Fit.TargetPrice?.PerMonth - Fit.PresentPrice?.PerMonth,
        Warnings = [.. Objections.Where(objection => objection.Severity == Severity.Warns)],
    };

    private static int Lost(bool? before, bool? after) => before is true && after is not true ? 1 : 0;
}
