using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Cards;

/// <summary>What can be requested when the size that was asked for could not be had.</summary>
/// <param name="Read">The machine as it is now.</param>
/// <param name="Choice">The sizes that fit.</param>
/// <param name="Proposal">The id under which they are stored.</param>
/// <param name="Times">When a resize may begin.</param>
/// <param name="ByPolicy">Whether only those are left that a policy allows.</param>
public sealed record OtherSizes(MachineReading.Read Read, SizeChoice Choice, string Proposal, TimeChoices Times, bool ByPolicy);
