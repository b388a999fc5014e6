using Bot.Cards;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;

namespace Bot.Dialogs;

/// <summary>From a machine's name to the card that answers: find it, read it, judge its size, offer what fits.</summary>
internal sealed class Desk(IMachines machines, SizeCatalogue catalogue, SizeAdvisor advisor, IPriceList prices, Proposals proposals, TimeTeller times)
{
    /// <summary>Makes sure of a mention: of words that only look like names, those stay that Azure knows.</summary>
    public async Task<MachineMention> ConfirmAsync(MachineMention mention, CancellationToken cancellationToken)
    {
        if (mention is not MachineMention.Perhaps(var names))
        {
            return mention;
        }

        var searches = await Task.WhenAll(names.Select(name => machines.FindAsync(name, cancellationToken)));
        var known = names.Zip(searches).FirstOrDefault(pair => pair.Second is MachineSearch.One or MachineSearch.Several).First;
        return known is null ? new MachineMention.Nothing() : new MachineMention.ByName(known);
    }

    /// <summary>The card that answers about a machine.</summary>
    public Task<Answered> AnswerAsync(Question question, CancellationToken cancellationToken) => question.Machine switch
    {
        MachineMention.ById(var id) => ExamineAsync(question, id, [], cancellationToken),
        MachineMention.ByName(var name) => FindAsync(question, name, cancellationToken),
        MachineMention.Perhaps(var names) => GuessAsync(question, names, cancellationToken),
        _ => Task.FromResult(new Answered(question.Cards.NotUnderstood(), null)),
    };

    // Nothing is known by such a name: the first is answered as not found, with the names that come close.
    private async Task<Answered> GuessAsync(Question question, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        await ConfirmAsync(question.Machine, cancellationToken) is MachineMention.ByName(var name)
            ? await FindAsync(question, name, cancellationToken)
            : question.IsFollowUp ? await FindAsync(question, names[0], cancellationToken) : new(question.Cards.NotUnderstood(), null);

    // What the index found may be gone meanwhile, or moved: then it is searched for once more, without the index.
    private async Task<Answered> FindAsync(Question question, string name, CancellationToken cancellationToken) =>
        await FindOnceAsync(question, name, cancellationToken) is { IsGone: false } answered ? answered : await FindOnceAsync(question, name, cancellationToken);

    private async Task<Answered> FindOnceAsync(Question question, string name, CancellationToken cancellationToken) =>
        await machines.FindAsync(name, cancellationToken) switch
        {
            MachineSearch.One(var hit) one => await ExamineAsync(question, Prepared(hit), one.Unreadable, cancellationToken),
            MachineSearch.Several several => new(question.Cards.ChooseMachine(name, several), null),
            MachineSearch.None none => new(question.Cards.NotFound(name, none), null),
            MachineSearch.Refused(var refusal) => new(question.Cards.Refused(refusal, name), null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    // The price list is read while Azure is asked about the machine.
    private MachineId Prepared(MachineHit hit)
    {
        prices.Prepare(hit.Region);
        return hit.Id;
    }

    private async Task<Answered> ExamineAsync(Question question, MachineId id, IReadOnlyList<string> unsearched, CancellationToken cancellationToken) =>
        await machines.ReadAsync(id, cancellationToken) switch
        {
            MachineReading.Read read => new(await JudgeAsync(question, read with { Unsearched = unsearched }, cancellationToken), id),
            MachineReading.Gone => new(question.Cards.NotFound(id.Name, new MachineSearch.None([], [])), null) { IsGone = true },
            MachineReading.Refused(var refusal) => new(question.Cards.Refused(refusal, id.Name), null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task<Card> JudgeAsync(Question question, MachineReading.Read read, CancellationToken cancellationToken)
    {
        var nesting = catalogue.Find(read.Machine.Size);
        return question.Kind switch
        {
            QuestionKind.WhyNot => await WhyNotAsync(question, read, nesting, cancellationToken),
            QuestionKind.Why => question.Cards.Why(read, nesting, question.Reading),
            _ when !Diagnostician.ResizeCanHelp(read.Machine, nesting) => question.Cards.Verdict(read, nesting, choice: null, proposal: null, question.Reading),
            QuestionKind.VerdictToRead => question.Cards.Verdict(read, nesting, await ChooseAsync(read, cancellationToken), proposal: null, question.Reading),
            _ => await OfferAsync(question, read, nesting, cancellationToken),
        };
    }

    private async Task<Card> OfferAsync(Question question, MachineReading.Read read, NestingFact nesting, CancellationToken cancellationToken)
    {
        var choice = await ChooseAsync(read, cancellationToken);
        var choices = times.ChoicesFor(read.Machine, question.TimeZone);
        var proposal = await proposals.KeepAsync(read, Proposals.Sizes(choice), choices, question.Reading?.InnerMachine, cancellationToken);
        return question.Cards.Verdict(read, nesting, choice, proposal.Id, question.Reading, choices);
    }

    // A size that fits can be requested at once.
    private async Task<Card> WhyNotAsync(Question question, MachineReading.Read read, NestingFact nesting, CancellationToken cancellationToken)
    {
        var judgement = advisor.Judge(read, question.Size ?? "", await prices.ReadAsync(read.Machine.Region, cancellationToken));
        if (!Diagnostician.ResizeCanHelp(read.Machine, nesting))
        {
            return question.Cards.WhyNot(read, judgement, proposal: null);
        }

        var choices = times.ChoicesFor(read.Machine, question.TimeZone);
        var proposal = await proposals.KeepAsync(read, Proposals.Sizes(await ChooseAsync(read, cancellationToken)), choices, question.Reading?.InnerMachine, cancellationToken);
        return question.Cards.WhyNot(read, judgement, proposal.Id, choices);
    }

    private async Task<SizeChoice> ChooseAsync(MachineReading.Read read, CancellationToken cancellationToken) =>
        advisor.Choose(read, await prices.ReadAsync(read.Machine.Region, cancellationToken));
}

/// <summary>What is asked about a machine.</summary>
/// <param name="Cards">The writer in the reader's language.</param>
/// <param name="Machine">The machine.</param>
/// <param name="Reading">The error that was pasted before, if one was.</param>
internal sealed record Question(CardWriter Cards, MachineMention Machine, Reading? Reading)
{
    /// <summary>What is wanted of it.</summary>
    public QuestionKind Kind { get; init; }

    /// <summary>The person's time zone as the client names it; null when it does not.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The size that is asked about, for <see cref="QuestionKind.WhyNot"/>.</summary>
    public string? Size { get; init; }

    /// <summary>Whether the person plainly names a machine, as in "and vm-02?": a name that nobody has is answered as not found.</summary>
    public bool IsFollowUp { get; init; }
}

/// <summary>What is wanted of a machine.</summary>
internal enum QuestionKind
{
    /// <summary>The verdict, with a way to request a size.</summary>
    Verdict,

    /// <summary>The verdict where nothing can be requested.</summary>
    VerdictToRead,

    /// <summary>The reasons of the verdict.</summary>
    Why,

    /// <summary>Why a size is not offered.</summary>
    WhyNot,
}

/// <summary>An answer.</summary>
/// <param name="Card">The card.</param>
/// <param name="Machine">The machine that was read for it; null when none was.</param>
internal sealed record Answered(Card Card, MachineId? Machine)
{
    /// <summary>Whether a machine was found, and was not there when it was read.</summary>
    public bool IsGone { get; init; }
}
