using Bot.Cards;
using Bot.Core.Machines;
using Bot.Dialogs;
using Bot.Telemetry;
using Microsoft.Bot.Builder;

namespace Bot.Turns;

/// <summary>One switch for every button on our cards.</summary>
internal sealed class CardActions(Correspondence correspondence, Desk desk, WhoMayDesk whoMay, SizeButtons sizes, Requests requests, ReturnButtons returns, Memory memory, SlowAnswers slow, ILogger<CardActions> logger)
{
    public async Task<Answer> HandleAsync(ITurnContext turn, CardInput input, CancellationToken cancellationToken)
    {
        using var lines = logger.About(new(input[CardFields.Request]));
        var cards = correspondence.CardsFor(turn);
        return input.Verb switch
        {
            CardVerbs.Diagnose => await DiagnoseAsync(turn, cards, input[CardFields.Machine], cancellationToken),
            CardVerbs.Choose => await DiagnoseAsync(turn, cards, input[CardFields.Choice], cancellationToken),
            CardVerbs.WhoMay => await WhoMayAsync(turn, cards, input[CardFields.Choice], cancellationToken),
            CardVerbs.More => await sizes.MoreAsync(cards, input, cancellationToken),
            CardVerbs.WhyNot => await sizes.WhyNotAsync(turn, cards, input, cancellationToken),
            CardVerbs.Offers => await sizes.OffersAsync(turn, cards, input, cancellationToken),
            CardVerbs.Request => await requests.AskAsync(turn, cards, input, cancellationToken),
            CardVerbs.Approve => await requests.DecideAsync(turn, cards, input, approved: true, cancellationToken),
            CardVerbs.Decline => await requests.DecideAsync(turn, cards, input, approved: false, cancellationToken),
            CardVerbs.Follow => await requests.FollowAsync(turn, cards, input, cancellationToken),
            CardVerbs.Revert => await returns.RevertAsync(turn, cards, input, cancellationToken),
            CardVerbs.Keep => await returns.KeepAsync(turn, cards, input, cancellationToken),
            CardVerbs.Cancel => await requests.TakeBackAsync(turn, cards, input, cancellationToken),
            _ => new Answer.Tell(cards.NotUnderstood()),
        };
    }

    private async Task<Answer> WhoMayAsync(ITurnContext turn, CardWriter cards, string machine, CancellationToken cancellationToken)
    {
        if (!MachineId.TryParse(machine, out var id))
        {
            return new Answer.Tell(cards.NotAMachineName(machine));
        }

        await memory.KeepAsync(turn, machine, cancellationToken);
        return new Answer.Replace(await slow.InTimeAsync(
            turn, cards.Looking(id.Name), async token => (await whoMay.AnswerAsync(cards, new MachineMention.ById(id), turn.Activity.Speaker(), token)).Card));
    }

    private async Task<Answer> DiagnoseAsync(ITurnContext turn, CardWriter cards, string machine, CancellationToken cancellationToken)
    {
        var mention = MachineMentions.Find(machine, innerMachine: null, isError: false);
        if (mention is MachineMention.Nothing)
        {
            return new Answer.Tell(cards.NotAMachineName(machine));
        }

        var reading = await memory.ReadingAsync(turn, cancellationToken);
        await memory.EndDialogAsync(turn, cancellationToken);
        await memory.KeepAsync(turn, machine, cancellationToken);
        return new Answer.Replace(await slow.InTimeAsync(
            turn, cards.Looking(machine), async token => (await desk.AnswerAsync(new(cards, mention, reading) { TimeZone = turn.Activity.LocalTimezone }, token)).Card));
    }
}
