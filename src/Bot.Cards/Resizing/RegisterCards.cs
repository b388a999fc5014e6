using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Approvals;

namespace Bot.Cards.Resizing;

/// <summary>Cards that list requests: those that are open, and those that were made.</summary>
internal sealed class RegisterCards(Texts texts, Frame frame, Wording wording)
{
    private const int Most = 10;
    private readonly ProgressWords _progress = new(texts);

    /// <param name="open">The open requests.</param>
    /// <param name="machine">The machine that was asked about; null for the reader's own requests.</param>
    public Card Status(IReadOnlyList<ResizeRequest> open, string? machine) => List("Status", open, machine);

    /// <param name="requests">The requests, newest first.</param>
    /// <param name="machine">The machine that was asked about; null for all.</param>
    public Card History(IReadOnlyList<ResizeRequest> requests, string? machine) => List("History", requests, machine);

    /// <summary>Several machines share a name.</summary>
    public Card SeveralNamed(string name) => frame.Card(
        texts.Markdown("SeveralNamed.Heading", name), texts.Plain("SeveralNamed.Text", name), Element.Text(texts.Markdown("SeveralNamed.Text", name)));

    private Card List(string kind, IReadOnlyList<ResizeRequest> requests, string? machine)
    {
        var (heading, about) = requests is [] ? ($"{kind}.None", $"{kind}.None") : ($"{kind}.Heading", $"{kind}.Summary");
        return frame.Card(
            machine is null ? texts[heading] : texts.Markdown($"{heading}.Of", machine),
            machine is null ? texts.Plain(about, requests.Count) : texts.Plain($"{about}.Of", machine, requests.Count),
            [
                .. requests.Take(Most).Select(Line),
                .. requests.Count > Most ? [Element.Subtle(texts.Markdown("AndMore", requests.Count - Most))] : (AdaptiveElement[])[],
            ]);
    }

    private AdaptiveContainer Line(ResizeRequest request) => Element.Box(
        Element.Text(texts.Markdown("Register.Line", request.Plan.Machine.Name, request.Plan.FromSize, request.Plan.ToSize)),
        Element.Text(_progress.Markdown(request)),
        Element.Subtle(texts.Markdown("Register.Asked", request.Requester.Name, wording.Time(request.RequestedAt), request.Id.Value)),
        Element.Subtle(Decided(request)));

    private string Decided(ResizeRequest request) => request.Decision is { } decision
        ? texts.Markdown(decision.Approved ? "Register.Approved" : "Register.Declined", decision.By.Name, wording.Time(decision.At))
        : texts.Markdown("Register.Undecided", wording.Time(request.ExpiresAt));
}
