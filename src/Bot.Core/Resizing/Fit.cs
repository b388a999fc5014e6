using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Resizing;

/// <summary>The one question that every fit rule answers: may this machine take this size? With all facts that a rule may look at.</summary>
/// <param name="Reading">The machine as it was read.</param>
/// <param name="Present">The facts of the machine's present size; null when the region's list does not have it.</param>
/// <param name="Target">The size asked about.</param>
/// <param name="Nesting">What the catalogue says of the target.</param>
/// <param name="Today">The day of the question: retirement depends on it.</param>
public sealed record Fit(MachineReading.Read Reading, VmSize? Present, VmSize Target, NestingFact Nesting, DateOnly Today)
{
    /// <summary>The machine.</summary>
    public Machine Machine => Reading.Machine;

    /// <summary>What the organisation wants; nothing when it says nothing.</summary>
    public OfferPreferences Preferences { get; init; } = new();

    /// <summary>What the present size costs; null when unknown.</summary>
    public ListPrice? PresentPrice { get; init; }

    /// <summary>What the target costs; null when unknown.</summary>
    public ListPrice? TargetPrice { get; init; }

    /// <summary>The day on which the target retires, by Azure or by its series' page; null when none is known.</summary>
    internal DateOnly? RetiresOn => Target.RetiresOn ?? (DateOnly.TryParseExact(Nesting.Retirement, "O", out var day) ? day : null);
}
