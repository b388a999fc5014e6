using System.Globalization;
using Bot.Cards.Conversation;
using Bot.Cards.Resizing;
using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Core.Sizes;

namespace Bot.Cards;

/// <summary>Writes every card that people see: our records in, an adaptive card out, in the reader's language.</summary>
public sealed class CardWriter
{
    private readonly TalkCards _talk;
    private readonly SearchCards _search;
    private readonly VerdictCard _verdict;
    private readonly SizeCards _sizes;
    private readonly RequestCards _requests;
    private readonly ReturnCards _returns;
    private readonly RegisterCards _register;
    private readonly AnswerCards _answers;
    private readonly WhoMayCard _whoMay;
    private readonly ObstacleCard _obstacles;

    /// <summary>A writer for one reader.</summary>
    /// <param name="culture">The reader's culture; English is written for a language that we have no texts in.</param>
    /// <param name="simulated">Whether Azure is simulated: every card says so then.</param>
    public CardWriter(CultureInfo culture, bool simulated) : this(new Texts(culture), simulated) { }

    internal CardWriter(Texts texts, bool simulated)
    {
        var (frame, wording) = (new Frame(texts, simulated), new Wording(texts));
        _talk = new(texts, frame);
        _search = new(texts, frame, wording, _talk);
        _verdict = new(texts, frame, wording);
        _sizes = new(texts, frame, wording);
        _returns = new(texts, frame, wording);
        _requests = new(texts, frame, wording, _returns);
        _register = new(texts, frame, wording);
        _whoMay = new(texts, frame, wording);
        _obstacles = new(texts, frame, wording);
        _answers = new(texts, frame, wording);
    }

    /// <summary>The greeting on installation.</summary>
    public Card Welcome() => _talk.Welcome();

    /// <summary>What can be asked.</summary>
    public Card Help() => _talk.Help();

    /// <summary>The friendly answer to anything that is no error, no name and no command.</summary>
    public Card NotUnderstood() => _talk.NotUnderstood();

    /// <summary>The conversation was cut off at the person's wish.</summary>
    public Card Cancelled() => _answers.Short("Cancelled");

    /// <summary>A pasted error that means "no hypervisor here": what it means, why on Azure, and the question on which VM.</summary>
    public Card Recognised(Reading reading) => _talk.Recognised(reading);

    /// <summary>A pasted error with a cause that no size changes.</summary>
    public Card OtherCause(Reading reading) => _talk.OtherCause(reading);

    /// <summary>Asks again for a VM's name.</summary>
    /// <param name="written">What was written instead; may be empty.</param>
    public Card NotAMachineName(string written) => _search.NotAMachineName(written);

    /// <summary>The answer about a machine takes longer than a button may wait; it will take this card's place.</summary>
    public Card Looking(string machine) => _search.Looking(machine);

    /// <summary>Several machines share a name.</summary>
    public Card ChooseMachine(string name, MachineSearch.Several several) => _search.ChooseMachine(name, several, CardVerbs.Choose);

    /// <summary>The question about which of several machines it is asked who can approve.</summary>
    public Card WhoMayWhich(string name, MachineSearch.Several several) => _search.ChooseMachine(name, several, CardVerbs.WhoMay);

    /// <summary>No machine has the name.</summary>
    public Card NotFound(string name, MachineSearch.None none) => _search.NotFound(name, none);

    /// <summary>Azure would not tell.</summary>
    /// <param name="refusal">Azure's answer.</param>
    /// <param name="what">What we asked about.</param>
    public Card Refused(AzureRefusal refusal, string what) => _search.Refused(refusal, what);

    /// <summary>The answer about one machine.</summary>
    /// <param name="read">The machine.</param>
    /// <param name="nesting">What the catalogue says of its size.</param>
    /// <param name="choice">The sizes that fit, when its size cannot nest.</param>
    /// <param name="proposal">The id under which the choice is stored; null when nothing may be requested.</param>
    /// <param name="reading">The error that was pasted before, if one was.</param>
    /// <param name="times">When it may begin; null when only at once.</param>
    public Card Verdict(MachineReading.Read read, NestingFact nesting, SizeChoice? choice, string? proposal, Reading? reading, TimeChoices? times = null) =>
        _verdict.Write(read, nesting, choice, proposal, reading, times);

    /// <summary>One page of all sizes that fit a machine.</summary>
    public Card MoreSizes(OfferPage page) => _sizes.More(page);

    /// <summary>Asks which size is meant by "why not?".</summary>
    public Card WhichSize(MachineId machine, string proposal) => _sizes.WhichSize(machine, proposal);

    /// <summary>Why a size is not offered for a machine: everything that speaks against it, each with its source.</summary>
    /// <param name="read">The machine.</param>
    /// <param name="judgement">The answer.</param>
    /// <param name="proposal">The id under which the sizes that fit are stored; null when none may be requested.</param>
    /// <param name="times">When a resize may begin; null when nothing can be requested.</param>
    public Card WhyNot(MachineReading.Read read, Judgement judgement, string? proposal, TimeChoices? times = null) => _sizes.WhyNot(read, judgement, proposal, times);

    /// <summary>A size was asked about, but no machine is being talked about.</summary>
    public Card WhyNotForWhichMachine() => _answers.Short("WhyNotForWhich");

    /// <summary>The card's offers are not known any more.</summary>
    public Card ProposalUnknown() => _answers.Short("ProposalUnknown");

    /// <summary>Every line of the diagnosis of one machine, with its source.</summary>
    public Card Why(MachineReading.Read read, NestingFact nesting, Reading? reading) => _verdict.Why(read, nesting, reading);

    /// <summary>Why a pasted text is taken for a missing hypervisor, when no machine was looked at yet.</summary>
    public Card Why(Reading reading) => _talk.Why(reading);

    /// <summary>It did not happen on Azure: no resize, but what to look at there.</summary>
    public Card Elsewhere(Place place, Reading? reading) => _verdict.Elsewhere(place, reading);

    /// <summary>What a colleague's message says, for the dialog of the action "Diagnose", with the question on which VM.</summary>
    /// <param name="reading">What was read in the message.</param>
    /// <param name="machine">The Azure VM that the message seems to name; it is proposed, not taken.</param>
    public Card AboutMessage(Reading reading, string? machine) => reading.Verdict switch
    {
        Core.Diagnosis.Verdict.NoHypervisor => _talk.Recognised(reading, machine),
        Core.Diagnosis.Verdict.OtherVirtualization => _talk.OtherCauseInMessage(reading, machine),
        _ => _talk.NothingInMessage(machine),
    };

    /// <summary>The title of that dialog.</summary>
    public string DialogTitle => _talk.DialogTitle;

    /// <summary>The requester's card, which follows the request.</summary>
    public Card RequestCard(ResizeRequest request, IReadOnlyList<AskedApprover> asked) => _requests.ForRequester(request, asked);

    /// <summary>The approver's card: with buttons while the request is pending, with the progress afterwards.</summary>
    /// <param name="request">The request.</param>
    /// <param name="inChat">Whether it may be decided in chat; if not, the card has no buttons and says why.</param>
    public Card ApprovalCard(ResizeRequest request, Permission inChat = Permission.Granted) => _requests.ForApprover(request, inChat);

    /// <summary>It cannot work now, so nobody was asked.</summary>
    /// <param name="plan">What was wanted.</param>
    /// <param name="obstacles">What stands in the way.</param>
    /// <param name="grant">The command that gives the bot its rights.</param>
    public Card Obstructed(ResizePlan plan, IReadOnlyList<Objection> obstacles, string grant) => _obstacles.Write(plan, obstacles, grant);

    /// <summary>Who can approve a change of a machine, and why.</summary>
    public Card WhoMay(Electorate electorate) => _whoMay.Write(electorate);

    /// <summary>Asked who can approve, without a machine.</summary>
    public Card WhoMayWhere() => _answers.Short("WhoMayWhere");

    /// <summary>The approver's card once more, when nobody has decided yet.</summary>
    public Card ReminderCard(ResizeRequest request) => _requests.Reminder(request);

    /// <summary>The card that follows the request for whoever wants to know its outcome.</summary>
    public Card FollowerCard(ResizeRequest request) => _requests.ForFollower(request);

    /// <summary>The message that tells when an approved resize begins.</summary>
    public Card AppointmentCard(ResizeRequest request) => _requests.Appointment(request);

    /// <summary>Takes the place of a card that was sent anew.</summary>
    public Card NewerCardBelow() => _answers.Short("NewerCard");

    /// <summary>The message that tells the end.</summary>
    /// <param name="request">The request.</param>
    /// <param name="others">The other sizes that fit, when the one that was asked for could not be had; null when they are not known.</param>
    public Card EndCard(ResizeRequest request, OtherSizes? others = null) => _requests.End(request, others);

    /// <summary>Offers to put the old size back.</summary>
    /// <param name="done">The request that set the present size.</param>
    /// <param name="read">The machine as it is now.</param>
    /// <param name="way">What the way back asks for.</param>
    /// <param name="proposal">The id under which the way back is stored.</param>
    /// <param name="times">When it may begin.</param>
    public Card OfferRevert(ResizeRequest done, MachineReading.Read read, WayBack way, string proposal, TimeChoices times) => _returns.Offer(done, read, way, proposal, times);

    /// <summary>There is no resize of ours to undo.</summary>
    public Card NothingToRevert(string machine) => _returns.Nothing(machine);

    /// <summary>The machine has another size than the one that a request set.</summary>
    public Card ChangedSince(ResizeRequest done, string size) => _returns.Changed(done, size);

    /// <summary>The old size cannot be had any more.</summary>
    public Card CannotRevert(ResizeRequest done, IReadOnlyList<Objection> barriers) => _returns.Barred(done, barriers);

    /// <summary>The message that tells how the automatic way back stands.</summary>
    public Card ReversionCard(ResizeRequest request) => _returns.Follow(request);

    /// <summary>Open requests: of one machine, or the reader's own.</summary>
    public Card Status(IReadOnlyList<ResizeRequest> open, string? machine) => _register.Status(open, machine);

    /// <summary>Requests that were made: of one machine, or the latest of all.</summary>
    public Card History(IReadOnlyList<ResizeRequest> requests, string? machine) => _register.History(requests, machine);

    /// <summary>Several machines share a name, and a choice is not enough.</summary>
    public Card SeveralNamed(string name) => _register.SeveralNamed(name);

    /// <summary>Another request is open for the machine: how it stands, and the way to be told its outcome.</summary>
    public Card AlreadyOpen(ResizeRequest open) => _requests.AlreadyOpen(open);

    /// <summary>It cannot begin when the person wishes.</summary>
    public Card NotThen(Timing.Refused refused) => _answers.NotThen(refused);

    /// <summary>Whoever declines must say why.</summary>
    public Card DeclineReasonMissing() => _answers.Short("DeclineReasonMissing");

    /// <summary>The button was pressed where no card of this request is.</summary>
    public Card OtherPlace() => _answers.Short("OtherPlace");

    /// <summary>There is nobody who could approve.</summary>
    public Card NobodyMayApprove() => _answers.Short("NobodyMayApprove");

    /// <summary>The person may not decide.</summary>
    /// <param name="why">Why not.</param>
    /// <param name="because">What kept us from knowing; null when we know.</param>
    public Card NotAllowed(Permission why, AzureRefusal? because = null) => _answers.NotAllowed(why, because);

    /// <summary>The person has approved before.</summary>
    public Card AlreadyCounted(ResizeRequest request) => _answers.AlreadyCounted(request);

    /// <summary>The size is not among those on the card.</summary>
    public Card SizeNotOffered(string size) => _answers.SizeNotOffered(size);

    /// <summary>A request needs a reason.</summary>
    public Card ReasonMissing() => _answers.Short("ReasonMissing");

    /// <summary>There is no such request.</summary>
    public Card RequestUnknown() => _answers.Short("RequestUnknown");

    /// <summary>The card shows another plan than the stored one.</summary>
    public Card OldCard() => _answers.Short("OldCard");

    /// <summary>A fault of ours.</summary>
    /// <param name="id">The number under which it is logged.</param>
    public Card Error(string id) => _answers.Error(id);
}
