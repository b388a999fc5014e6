using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Scheduling;

namespace Bot.Cards.Conversation;

/// <summary>Asks when a requested resize shall begin.</summary>
internal sealed class WhenSection(Texts texts, Wording wording)
{
    public IEnumerable<AdaptiveElement> Write(TimeChoices times) =>
    [
        Element.Choice(CardFields.When, texts["When.Label"], texts["When.Missing"], Choices(times), times.OnlyInWindow ? Timetable.InWindow : Timetable.Now),
        Element.Date(CardFields.Date, texts.Plain("When.Date", times.TimeZone)),
        Element.Time(CardFields.Time, texts.Plain("When.Time", times.TimeZone)),
    ];

    private IEnumerable<(string Title, string Value)> Choices(TimeChoices times) =>
    [
        .. times.OnlyInWindow ? [] : ((string, string)[])[(texts["When.Now"], Timetable.Now)],
        .. times.Opening is { Window: var window } opening
            ? ((string, string)[])[(texts.Plain("When.Window", window, wording.Clock(opening.From, opening.TimeZone)), Timetable.InWindow)]
            : [],
        (texts["When.At"], Timetable.At),
    ];
}
