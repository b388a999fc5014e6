using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Cards.Conversation;

/// <summary>Asks when a requested resize shall begin, and whether the old size shall come back by itself.</summary>
internal sealed class WhenSection(Texts texts, Wording wording)
{
    public IEnumerable<AdaptiveElement> Write(TimeChoices times, bool withReturn = true) =>
    [
        Element.Choice(CardFields.When, texts["When.Label"], texts["When.Missing"], Choices(times), times.OnlyInWindow ? Timetable.InWindow : Timetable.Now),
        Element.Date(CardFields.Date, texts.Plain("When.Date", times.TimeZone)),
        Element.Time(CardFields.Time, texts.Plain("When.Time", times.TimeZone)),
        .. withReturn ? [Element.Choice(CardFields.Return, texts["Return.Label"], texts["Return.Missing"], Returns(), Never)] : (AdaptiveElement[])[],
    ];

    // A choice needs a value of its own: an empty one counts as not filled in.
    private const string Never = "never";

    private IEnumerable<(string Title, string Value)> Returns() =>
        [(texts["Return.Never"], Never), .. ReturnTimes.All.Select(time => (wording.Later("Return", time), ReturnTimes.Value(time)))];

    private IEnumerable<(string Title, string Value)> Choices(TimeChoices times) =>
    [
        .. times.OnlyInWindow ? [] : ((string, string)[])[(texts["When.Now"], Timetable.Now)],
        .. times.Opening is { Window: var window } opening
            ? ((string, string)[])[(texts.Plain("When.Window", window, wording.Clock(opening.From, opening.TimeZone)), Timetable.InWindow)]
            : [],
        (texts["When.At"], Timetable.At),
    ];
}
