using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Machines;

namespace Bot.Cards.Conversation;

/// <summary>Cards of looking for an Azure VM by its name.</summary>
internal sealed class SearchCards(Texts texts, Frame frame, Wording wording, TalkCards talk)
{
    private const int MostChoices = 50;

    /// <param name="name">The name that they share.</param>
    /// <param name="several">The machines.</param>
    /// <param name="verb">What is asked about the one that is chosen.</param>
    public Card ChooseMachine(string name, MachineSearch.Several several, string verb)
    {
        var hits = several.Hits.Take(MostChoices).ToList();
        return frame.Card(
            texts.Markdown("Choose.Heading", name), texts.Plain("Choose.Summary", several.Hits.Count, name),
            [
                Element.Choice(CardFields.Choice, texts["Choose.Label"], texts["Choose.Missing"], hits.Select(hit => (Title(hit), hit.Id.ToString())), hits[0].Id.ToString()),
                Element.Buttons(Element.Button(verb, texts[$"Choose.Button.{verb}"])),
                .. several.Hits.Count > MostChoices ? [Element.Subtle(texts.Markdown("Choose.More", MostChoices, several.Hits.Count))] : (AdaptiveElement[])[],
                .. Unreadable(several),
            ]);
    }

    public Card Looking(string machine) =>
        frame.Card(texts.Markdown("Looking.Heading", machine), texts.Plain("Looking.Heading", machine), [Element.Text(texts["Looking.Text"])]);

    public Card NotFound(string name, MachineSearch.None none) => frame.Card(
        texts.Markdown("NotFound.Heading", name), texts.Plain("NotFound.Summary", name),
        [
            .. Close(none),
            Element.Text(none.Subscriptions is []
                ? texts["NotFound.NoneReadable"]
                : texts.Markdown("NotFound.Searched", none.Subscriptions.Count, wording.Names(none.Subscriptions))),
            .. Unreadable(none),
            Element.Text(texts["NotFound.Hint"]),
            .. talk.Ask(),
        ]);

    public Card Refused(AzureRefusal refusal, string what) => frame.Card(
        texts.Markdown("Refused.Heading", what), texts.Plain("Refused.Summary", what, texts[$"Refusal.{refusal.Kind}"]), wording.Refusal(refusal));

    public Card NotAMachineName(string written)
    {
        var text = written.Trim().Length == 0 ? texts["NotAMachineName.Empty"] : texts.Markdown("NotAMachineName.Text", written);
        var summary = written.Trim().Length == 0 ? texts["NotAMachineName.Empty"] : texts.Plain("NotAMachineName.Text", written);
        return frame.Card(texts["NotAMachineName.Heading"], summary, [Element.Text(text), .. talk.Ask()]);
    }

    private IEnumerable<AdaptiveElement> Close(MachineSearch.None none) =>
        none.CloseNames is [] ? [] : [Element.Text(texts["NotFound.Close"]), .. none.CloseNames.Take(5).Select(close => Element.Item(CardText.Escape(close)))];

    private IEnumerable<AdaptiveElement> Unreadable(MachineSearch search) =>
        search.Unreadable is [] ? [] : [Element.Text(texts.Markdown("NotFound.Unreadable", wording.Names(search.Unreadable)))];

    private string Title(MachineHit hit) =>
        texts.Plain("Choose.Item", hit.SubscriptionName, hit.Id.ResourceGroup, hit.Region, hit.Size ?? texts["Choose.UnknownSize"]);
}
