using System.Diagnostics;
using Bot.Core.Diagnosis.Differential;
using Bot.Core.Diagnosis.Families;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Diagnosis;

/// <summary>
/// The differential diagnosis: from what was pasted and where it happened to lines in the order in which to read them: size, security type, the
/// text itself, guest system, checks inside. Pure; every line says how sure it is and who says so.
/// </summary>
public static class Diagnostician
{
    /// <summary>The lines, the most telling first. Never empty.</summary>
    /// <param name="place">Where it happened.</param>
    /// <param name="reading">What was pasted; null when nothing was.</param>
    public static IReadOnlyList<Finding> Diagnose(Place place, Reading? reading)
    {
        var family = ErrorCatalogue.Find(reading?.Family);
        return place switch
        {
            Place.AzureVm(var machine, var nesting) => InAzure(machine, nesting, reading, family),
            _ => Outside(place, reading, family),
        };
    }

    /// <summary>What can be looked at inside as long as no machine is named, ordered for the message. Empty when the text names a cause of its own.</summary>
    public static IReadOnlyList<Finding> WithoutMachine(Reading reading)
    {
        var family = ErrorCatalogue.Find(reading.Family);
        return reading.Verdict == Verdict.NoHypervisor ? [.. Checks.For(family?.System ?? GuestSystem.Unknown, family)] : [];
    }

    /// <summary>Whether another size could help: the size is documented as unable to nest, and nothing else that no resize changes forbids nesting.</summary>
    public static bool ResizeCanHelp(Machine machine, NestingFact nesting) =>
        nesting.Verdict == NestingVerdict.NotSupported && machine.Security != SecurityType.Confidential;

    private static IReadOnlyList<Finding> InAzure(Machine machine, NestingFact nesting, Reading? reading, ErrorFamily? family) =>
    [
        Size(machine, nesting),
        Security(machine),
        .. Text(reading),
        .. System(machine, family),
        .. Guest(machine),
        .. Inside(machine, nesting, family),
    ];

    private static Finding Size(Machine machine, NestingFact nesting) => (nesting.Verdict, nesting.Series) switch
    {
        (NestingVerdict.NotSupported, var series) => new Finding.Proven("size-cannot-nest", [machine.Size, series], Of(nesting)),
        (NestingVerdict.Supported, var series) => new Finding.Proven("size-can-nest", [machine.Size, series], Of(nesting)) { Clears = true },
        (_, "") => Undecided("size-in-no-series", machine, [machine.Size], nesting),
        (_, var series) => Undecided("size-undocumented", machine, [machine.Size, series], nesting),
    };

    // No document settles it, but the machine itself can: its processor shows virtualization or does not.
    private static Finding.CheckInside Undecided(string rule, Machine machine, IReadOnlyList<string> arguments, NestingFact nesting) =>
        new(rule, arguments, Of(nesting)) { Commands = Deciding(machine.System) };

    private static IReadOnlyList<string> Deciding(GuestSystem system) => system switch
    {
        GuestSystem.Linux => Checks.Processor().Commands,
        GuestSystem.Windows => Checks.Events().Commands,
        _ => [.. Checks.Events().Commands, .. Checks.Processor().Commands],
    };

    private static Finding Security(Machine machine) => machine.Security switch
    {
        SecurityType.Standard => new Finding.Proven("security-standard", [], Sources.EnableNested) { Clears = true },
        SecurityType.TrustedLaunch => new Finding.Likely("security-trusted-launch", [], Sources.EnableNested),
        SecurityType.Confidential => new Finding.Proven("security-confidential", [], Pages.Confidential),
        SecurityType.Unknown => new Finding.Likely("security-unknown", [], Sources.EnableNested),
        _ => throw new UnreachableException(),
    };

    /// <summary>The text names a cause of its own: both are said.</summary>
    private static IEnumerable<Finding> Text(Reading? reading) => reading is { Verdict: Verdict.OtherVirtualization }
        ? [new Finding.Likely("text-names-cause", [reading.Pointer ?? "unknown"], Pages.Text)]
        : [];

    /// <summary>A message that this operating system does not print comes from another machine, or from one inside.</summary>
    private static IEnumerable<Finding> System(Machine machine, ErrorFamily? family) => (machine.System, family) switch
    {
        (GuestSystem.Windows, { System: GuestSystem.Linux, Product: { } product }) => [new Finding.Likely("text-from-linux", [product], Pages.Azure)],
        (GuestSystem.Linux, { System: GuestSystem.Windows, Product: { } product }) => [new Finding.Likely("text-from-windows", [product], Pages.Azure)],
        _ => [],
    };

    private static IEnumerable<Finding> Guest(Machine machine) => machine.System == GuestSystem.Linux ? [] : (GuestAges.Of(machine.SystemName), SizeName.Of(machine.Size).Amd) switch
    {
        (GuestAge.TooOld, _) => [new Finding.Proven("guest-too-old", [machine.SystemName!], Pages.Guest)],
        (GuestAge.New, _) => [new Finding.Proven("guest-fits", [machine.SystemName!], Pages.Guest) { Clears = true }],
        (GuestAge.Enough, false) => [new Finding.Proven("guest-fits", [machine.SystemName!], Pages.Guest) { Clears = true }],
        (GuestAge.Enough, true) =>
        [
            new Finding.Proven("guest-fits", [machine.SystemName!], Pages.Guest) { Clears = true },
            new Finding.CheckInside("guest-older-on-amd", [machine.SystemName!], Sources.EnableNested) { Commands = [Checks.FeatureClash] },
        ],
        _ => [new Finding.CheckInside("guest-unknown", [], Pages.Guest) { Commands = ["Get-ComputerInfo OsName, OsVersion"] }],
    };

    /// <summary>A size that cannot nest, or a confidential VM, makes every check inside pointless.</summary>
    private static IEnumerable<Finding> Inside(Machine machine, NestingFact nesting, ErrorFamily? family) =>
        nesting.Verdict == NestingVerdict.NotSupported || machine.Security == SecurityType.Confidential ? []
        : Checks.For(machine.System == GuestSystem.Unknown ? family?.System ?? GuestSystem.Unknown : machine.System, family).Where(check => !Said(check, nesting));

    /// <summary>The line about an undecided size carries the deciding check itself.</summary>
    private static bool Said(Finding.CheckInside check, NestingFact nesting) => nesting.Verdict == NestingVerdict.Unknown && check.Rule is "events" or "linux-processor";

    private static IReadOnlyList<Finding> Outside(Place place, Reading? reading, ErrorFamily? family)
    {
        var system = family?.System ?? GuestSystem.Unknown;
        return
        [
            new Finding.Proven("not-in-azure", [], Pages.Person) { Clears = true },
            .. Text(reading),
            .. family is { Verdict: Verdict.OtherVirtualization } ? [] : Checks.Outside(place, system),
            .. Checks.For(system, family).ExceptBy(["second-level", "linux-second-level"], check => check.Rule),
        ];
    }

    private static Evidence Of(NestingFact nesting) => new(nesting.Page, nesting.Source is "" ? null : nesting.Source, nesting.ReadOn);
}
