using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Machines;
using Bot.Core.Scheduling;

namespace Bot.Core.Resizing;

/// <summary>What exactly a person asks for and another approves: one machine, the state it was read in, one new size, what happens on the way and what it costs.</summary>
public sealed record ResizePlan
{
    /// <summary>The machine.</summary>
    public required MachineId Machine { get; init; }

    /// <summary>The subscription's display name when the plan was made.</summary>
    public required string SubscriptionName { get; init; }

    /// <summary>The machine's region.</summary>
    public required string Region { get; init; }

    /// <summary>The size it had.</summary>
    public required string FromSize { get; init; }

    /// <summary>The size it shall have.</summary>
    public required string ToSize { get; init; }

    /// <summary>The power state it was read in; it comes back after the resize.</summary>
    public required PowerState Power { get; init; }

    /// <summary>Whether it must be stopped on the way (<see langword="false"/>: it restarts where it stands).</summary>
    public required bool NeedsStop { get; init; }

    /// <summary>What the rules rested on when the sizes were judged: when one of these changes, <see cref="PlanCheck"/> says whether the approval still stands.</summary>
    public IReadOnlyList<Trait> Traits { get; init; } = [];

    /// <summary>What the new size cost by the price list; null when it was unknown.</summary>
    public ListPrice? Price { get; init; }

    /// <summary>How much more than the old size that was per month (less when negative); null when either price was unknown.</summary>
    public decimal? PriceChange { get; init; }

    /// <summary>The warnings that were shown with the offer, their numbers included: whoever approves reads the same.</summary>
    public IReadOnlyList<Objection> Warnings { get; init; } = [];

    /// <summary>The machine inside, which somebody will want to start again afterwards; null when no error named one.</summary>
    public string? InnerMachine { get; init; }

    /// <summary>When it may begin; null for as soon as it is approved.</summary>
    public Appointment? When { get; init; }

    /// <summary>How long after the resize the old size comes back by itself; null when it does not.</summary>
    public TimeSpan? RevertAfter { get; init; }

    /// <summary>Whether it is started after the change, though it was off: a change before left it so.</summary>
    public bool Starts { get; init; }

    /// <summary>Whether it puts a size back that the machine had before: that one need not nest, and no preference bars it.</summary>
    public bool IsReturn { get; init; }

    /// <summary>When the machine was read.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>What is done to the machine, in order.</summary>
    public IReadOnlyList<PlanStep> Steps => (NeedsStop, Power) switch
    {
        _ when Starts => [PlanStep.Change, PlanStep.Start],
        (_, PowerState.Deallocated or PowerState.Deallocating) => [PlanStep.Change],
        (true, PowerState.Stopped or PowerState.Stopping) => [PlanStep.Stop, PlanStep.Change],
        (true, _) => [PlanStep.Stop, PlanStep.Change, PlanStep.Start],
        _ => [PlanStep.ChangeInPlace],
    };

    /// <summary>The plan's fingerprint (SHA-256, hexadecimal). A button carries it, so that nobody approves anything but what was shown.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Lines))));

    /// <summary>The plan that undoes this one, on the machine as it is now.</summary>
    public ResizePlan Reversed(MachineReading.Read read, DateTimeOffset now) => this with
    {
        FromSize = ToSize,
        ToSize = FromSize,
        Power = read.Machine.Power,
        NeedsStop = read.SizesInPlace?.Contains(FromSize) != true,
        Traits = Resizing.Traits.Of(read.Machine),
        Price = null,
        PriceChange = null,
        Warnings = [],
        When = null,
        RevertAfter = null,
        Starts = false,
        IsReturn = true,
        ReadAt = now,
    };

    private IEnumerable<string> Lines =>
    [
        Line(Machine.ToString().ToLowerInvariant(), Region, FromSize, ToSize, Power, ReadAt.ToUnixTimeMilliseconds()),
        Line([.. Steps]),
        Line(Price?.PerMonth, Price?.Currency, Price?.ReadOn, PriceChange),
        .. Traits.Select(trait => Line(trait.Name, trait.Value)),
        .. Warnings.Select(warning => Line([warning.Rule, .. warning.Arguments])),
        .. When is null ? [] : (string[])[Line("when", When.From.ToUnixTimeMilliseconds(), When.Until.ToUnixTimeMilliseconds(), When.TimeZone, When.Window)],
        .. Starts ? (string[])[Line("starts")] : [],
        .. IsReturn ? (string[])[Line("return")] : [],
        .. RevertAfter is null ? [] : (string[])[Line("revert", RevertAfter.Value.Ticks)],
    ];

    /// <summary>Each piece with its length, so that no two plans have the same text.</summary>
    private static string Line(params IReadOnlyList<object?> pieces) => string.Concat(pieces
        .Select(piece => Convert.ToString(piece, CultureInfo.InvariantCulture) ?? "")
        .Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}"))) + '\n';
}

/// <summary>One step of a plan.</summary>
public enum PlanStep
{
    /// <summary>Stop the machine and give its hardware back.</summary>
    Stop,

    /// <summary>Change the size of a machine that holds no hardware.</summary>
    Change,

    /// <summary>Change the size where the machine stands; one that runs restarts.</summary>
    ChangeInPlace,

    /// <summary>Start the machine.</summary>
    Start,
}
