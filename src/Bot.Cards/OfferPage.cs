using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Cards;

/// <summary>One page of the list of all sizes that fit a machine.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Power">The state it was read in.</param>
/// <param name="Proposal">The id under which the list is stored.</param>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Of">How many pages there are.</param>
/// <param name="First">The place of the page's first size in the whole list, from 1.</param>
/// <param name="Total">How many sizes the whole list has.</param>
/// <param name="Sizes">The sizes.</param>
/// <param name="Times">When a resize may begin.</param>
public sealed record OfferPage(MachineId Machine, PowerState Power, string Proposal, int Number, int Of, int First, int Total, IReadOnlyList<ListedSize> Sizes, TimeChoices Times);

/// <summary>A size in such a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cores">The vCPUs that the guest sees.</param>
/// <param name="MemoryGiB">Its memory.</param>
/// <param name="NeedsStop">Whether the machine must be stopped for it.</param>
/// <param name="Price">What it costs; null when unknown.</param>
/// <param name="PriceChange">How much more than now; null when unknown.</param>
/// <param name="Warnings">What to know of it.</param>
public sealed record ListedSize(string Name, int Cores, double MemoryGiB, bool NeedsStop, ListPrice? Price, decimal? PriceChange, IReadOnlyList<Objection> Warnings);
