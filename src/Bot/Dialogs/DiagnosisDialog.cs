using Bot.Cards;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Bot.Dialogs;

/// <summary>The conversation: hear the error or the machine's name, ask which machine if need be, and answer with the verdict.</summary>
internal sealed class DiagnosisDialog : ComponentDialog
{
    private const string Steps = "steps";
    private const string WhichMachine = "which-machine";

    private readonly ErrorReader _errors;
    private readonly Correspondence _correspondence;
    private readonly Desk _desk;
    private readonly WhoMayDesk _whoMay;
    private readonly Register _register;
    private readonly Memory _memory;

    public DiagnosisDialog(ErrorReader errors, Correspondence correspondence, Desk desk, WhoMayDesk whoMay, Register register, Memory memory) : base("diagnosis")
    {
        (_errors, _correspondence, _desk, _whoMay, _register, _memory) = (errors, correspondence, desk, whoMay, register, memory);
        AddDialog(new WaterfallDialog(Steps, [ListenAsync, ExamineAsync]));
        AddDialog(new TextPrompt(WhichMachine, NamesAMachineAsync));
        InitialDialogId = Steps;
    }

    // A new error or any request of its own while a question is open starts afresh instead of being taken for the answer.
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (Hear(innerDc.Context) is Utterance.Named or Utterance.Other)
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(Steps, cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> ListenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var cards = _correspondence.CardsFor(step.Context);
        switch (Hear(step.Context))
        {
            case Utterance.Help:
                return await EndAsync(step, cards.Help(), cancellationToken);
            case Utterance.Cancel:
                await _memory.ForgetAsync(step.Context, cancellationToken);
                return await EndAsync(step, cards.Cancelled(), cancellationToken);
            case Utterance.Why:
                return await EndAsync(step, await ExplainAsync(step.Context, cards, cancellationToken), cancellationToken);
            case Utterance.WhyNot asked:
                return await EndAsync(step, await JudgeAsync(step.Context, cards, asked, cancellationToken), cancellationToken);
            case Utterance.WhoMay(var machine):
                return await EndAsync(step, await WhoMayAsync(step.Context, cards, machine, cancellationToken), cancellationToken);
            case Utterance.Status(var machine):
                return await EndAsync(step, await _register.StatusAsync(cards, step.Context.Activity.Speaker(), machine, cancellationToken), cancellationToken);
            case Utterance.History(var machine):
                return await EndAsync(step, await _register.HistoryAsync(cards, step.Context.Activity.Speaker(), machine, cancellationToken), cancellationToken);
            case Utterance.Revert(var machine):
                return await EndAsync(step, await RevertAsync(step.Context, cards, machine, cancellationToken), cancellationToken);
            case Utterance.Elsewhere(var place):
                return await EndAsync(step, cards.Elsewhere(place, await _memory.ReadingAsync(step.Context, cancellationToken)), cancellationToken);
            case Utterance.Named named:
                return await step.NextAsync(named.Machine, cancellationToken);
            case Utterance.Error error:
                return await HearErrorAsync(step, error, cancellationToken);
            default:
                return await EndAsync(step, cards.NotUnderstood(), cancellationToken);
        }
    }

    private async Task<DialogTurnResult> HearErrorAsync(WaterfallStepContext step, Utterance.Error error, CancellationToken cancellationToken)
    {
        await _memory.KeepAsync(step.Context, error.Reading, cancellationToken);
        var cards = _correspondence.CardsFor(step.Context);
        if (error.Place is { } place)
        {
            return await EndAsync(step, cards.Elsewhere(place, error.Reading), cancellationToken);
        }

        var machine = await _desk.ConfirmAsync(error.Machine, cancellationToken);
        return machine is MachineMention.Nothing
            ? await AskAsync(step, cards, error, cancellationToken)
            : await step.NextAsync(machine, cancellationToken);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CardWriter cards, Utterance.Error error, CancellationToken cancellationToken)
    {
        if (error.Reading.Verdict == Verdict.OtherVirtualization)
        {
            return await EndAsync(step, cards.OtherCause(error.Reading), cancellationToken);
        }

        // Sent by us and not as the prompt's own: the conversation's state, which every turn reads, would keep both cards whole.
        await step.Context.SendActivityAsync(Correspondence.Message(cards.Recognised(error.Reading)), cancellationToken);
        return await step.PromptAsync(WhichMachine, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> ExamineAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var mention = step.Result as MachineMention ?? MachineMentions.Find((string)step.Result, innerMachine: null, isError: false);
        var reading = await _memory.ReadingAsync(step.Context, cancellationToken);
        var cards = _correspondence.CardsFor(step.Context);
        var before = await _memory.MachineAsync(step.Context, cancellationToken);
        var answered = await _desk.AnswerAsync(new(cards, mention, reading) { IsFollowUp = (reading, before) is not (null, null), TimeZone = step.Context.Activity.LocalTimezone }, cancellationToken);
        if (answered.Machine is { } machine)
        {
            await _memory.KeepAsync(step.Context, machine.ToString(), cancellationToken);
        }

        return await EndAsync(step, answered.Card, cancellationToken);
    }

    private async Task<Card> WhoMayAsync(ITurnContext turn, CardWriter cards, MachineMention named, CancellationToken cancellationToken)
    {
        var before = await _memory.MachineAsync(turn, cancellationToken);
        var machine = named is MachineMention.Nothing && before is not null ? MachineMentions.Find(before, innerMachine: null, isError: false) : named;
        var answered = await _whoMay.AnswerAsync(cards, machine, turn.Activity.Speaker(), cancellationToken);
        if (answered.Machine is { } id)
        {
            await _memory.KeepAsync(turn, id.ToString(), cancellationToken);
        }

        return answered.Card;
    }

    private async Task<Card> RevertAsync(ITurnContext turn, CardWriter cards, string named, CancellationToken cancellationToken)
    {
        var machine = named.Length > 0 ? named : await _memory.MachineAsync(turn, cancellationToken) ?? "";
        return machine.Length > 0 ? await _register.RevertAsync(cards, machine, turn.Activity.LocalTimezone, cancellationToken) : cards.NotAMachineName("");
    }

    // The machine is read anew: the reasons are those of now.
    private async Task<Card> ExplainAsync(ITurnContext turn, CardWriter cards, CancellationToken cancellationToken)
    {
        var reading = await _memory.ReadingAsync(turn, cancellationToken);
        if (await _memory.MachineAsync(turn, cancellationToken) is not { } machine)
        {
            return reading is { Verdict: Verdict.NoHypervisor } ? cards.Why(reading) : reading is null ? cards.NotUnderstood() : cards.OtherCause(reading);
        }

        var mention = MachineMentions.Find(machine, innerMachine: null, isError: false);
        var why = new Question(cards, mention, reading) { Kind = QuestionKind.Why };
        return (await _desk.AnswerAsync(why, cancellationToken)).Card;
    }

    private async Task<Card> JudgeAsync(ITurnContext turn, CardWriter cards, Utterance.WhyNot asked, CancellationToken cancellationToken)
    {
        var machine = asked.Machine is MachineMention.Nothing && await _memory.MachineAsync(turn, cancellationToken) is { } known
            ? MachineMentions.Find(known, innerMachine: null, isError: false)
            : asked.Machine;
        if (machine is MachineMention.Nothing)
        {
            return cards.WhyNotForWhichMachine();
        }

        var question = new Question(cards, machine, await _memory.ReadingAsync(turn, cancellationToken)) { Kind = QuestionKind.WhyNot, Size = asked.Size, IsFollowUp = true, TimeZone = turn.Activity.LocalTimezone };
        var answered = await _desk.AnswerAsync(question, cancellationToken);
        if (answered.Machine is { } found)
        {
            await _memory.KeepAsync(turn, found.ToString(), cancellationToken);
        }

        return answered.Card;
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, Card card, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(Correspondence.Message(card), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<bool> NamesAMachineAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var words = prompt.Context.Activity.AsMessageActivity().Words();
        prompt.Recognized.Value = words;
        if (MachineMentions.Find(words, innerMachine: null, isError: false) is not MachineMention.Nothing)
        {
            return true;
        }

        await prompt.Context.SendActivityAsync(Correspondence.Message(_correspondence.CardsFor(prompt.Context).NotAMachineName("")), cancellationToken);
        return false;
    }

    private Utterance Hear(ITurnContext turn) =>
        turn.Activity.Type == ActivityTypes.Message ? Utterance.Read(turn.Activity.AsMessageActivity().Words(), _errors) : new Utterance.Other();
}
