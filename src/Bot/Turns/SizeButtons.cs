using System.Globalization;
using Bot.Cards;
using Bot.Core.Machines;
using Bot.Core.Scheduling;
using Bot.Dialogs;
using Microsoft.Bot.Builder;

namespace Bot.Turns;

/// <summary>The buttons that lead through the sizes of a stored proposal. They carry its id and nothing that decides.</summary>
internal sealed class SizeButtons(Proposals proposals, MaintenanceWindows windows, Desk desk, Memory memory, SlowAnswers slow, TimeProvider clock)
{
    private const int PageLength = 8;

    /// <summary>The whole list of sizes that fit, one page of it.</summary>
    public async Task<Answer> MoreAsync(CardWriter cards, CardInput input, CancellationToken cancellationToken) =>
        await proposals.FindAsync(input[CardFields.Proposal], cancellationToken) switch
        {
            null => new Answer.Tell(cards.ProposalUnknown()),
            { Sizes: [] } => new Answer.Tell(cards.SizeNotOffered("")),
            var proposal => new Answer.Replace(cards.MoreSizes(Page(proposal, Number(input[CardFields.Page])))),
        };

    /// <summary>Why a size is not offered; without a size, the question for one.</summary>
    public async Task<Answer> WhyNotAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken) =>
        (await proposals.FindAsync(input[CardFields.Proposal], cancellationToken), input[CardFields.Size]) switch
        {
            (null, _) => new Answer.Tell(cards.ProposalUnknown()),
            (var proposal, "") => new Answer.Replace(cards.WhichSize(proposal.Machine, proposal.Id)),
            var (proposal, size) => await AnswerAsync(turn, cards, proposal.Machine, size, cancellationToken),
        };

    /// <summary>Back to the offers, read anew.</summary>
    public async Task<Answer> OffersAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken) =>
        await proposals.FindAsync(input[CardFields.Proposal], cancellationToken) is { } proposal
            ? await AnswerAsync(turn, cards, proposal.Machine, size: null, cancellationToken)
            : new Answer.Tell(cards.ProposalUnknown());

    private async Task<Answer> AnswerAsync(ITurnContext turn, CardWriter cards, MachineId machine, string? size, CancellationToken cancellationToken)
    {
        var reading = await memory.ReadingAsync(turn, cancellationToken);
        var question = new Question(cards, new MachineMention.ById(machine), reading) { Kind = size is null ? QuestionKind.Verdict : QuestionKind.WhyNot, Size = size, TimeZone = turn.Activity.LocalTimezone };
        return new Answer.Replace(await slow.InTimeAsync(turn, cards.Looking(machine.Name), async token => (await desk.AnswerAsync(question, token)).Card));
    }

    private OfferPage Page(Proposal proposal, int wanted)
    {
        var pages = (proposal.Sizes.Count + PageLength - 1) / PageLength;
        var number = Math.Clamp(wanted, 1, pages);
        var first = (number - 1) * PageLength;
        return new(proposal.Machine, proposal.Power, proposal.Id, number, pages, first + 1, proposal.Sizes.Count, [.. proposal.Sizes.Skip(first).Take(PageLength)],
            TimeChoices.Of(windows.Named(proposal.Window), proposal.TimeZone, clock.GetUtcNow()));
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
