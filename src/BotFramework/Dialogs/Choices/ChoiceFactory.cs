using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public class ChoiceFactory
{
    /// <summary>Offers choices as a channel can do it best.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the choices are written in a line of text.</param>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, conversationType: null, toList: null);

    /// <summary>
    /// Offers choices as a channel can do it best: suggested actions, else a card's buttons, else text. Titles longer than a button go as a list of text.
    /// </summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the choices are written in a line of text.</param>
    /// <param name="conversationType">The kind of conversation, such as <c>personal</c>.</param>
    /// <param name="toList">The ids of the people to whom actions are suggested.</param>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null,
        string conversationType = null, IList<string> toList = null)
    {
        list ??= [];
        if (list.Any(choice => Title(choice)?.Length > Channel.MaxActionTitleLength(channelId))) return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType)) return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count)) return HeroCard(list, text, speak);
        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Offers choices in the line of the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the choices are written.</param>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < (choices?.Count ?? 0); index++)
            line.Append(Before(index, choices.Count, options)).Append(Numbered(options) ? $"({index + 1}) " : null).Append(Title(choices[index]));
        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices as a list below the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the choices are written.</param>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Offers choices as a list below the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the choices are written.</param>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var lines = (choices ?? []).Select((choice, index) => (Numbered(options) ? $"{index + 1}. " : "- ") + Title(choice));
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices as buttons that go away after one is pressed.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList: null);

    /// <summary>Offers choices as buttons that go away after one is pressed.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="toList">The ids of the people who see the buttons; everyone if null.</param>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Offers choices as buttons that go away after one is pressed.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, toList: null);

    /// <summary>Offers choices as buttons that go away after one is pressed.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="toList">The ids of the people who see the buttons; everyone if null.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Offers choices as the buttons of a card, which also holds the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken.</param>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>A choice for each text.</summary>
    /// <param name="choices">The texts; null for none.</param>
    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })];

    private static string Title(Choice choice) => choice.Action?.Title is { Length: > 0 } title ? title : choice.Value;

    private static bool Numbered(ChoiceFactoryOptions options) => options?.IncludeNumbers ?? true;

    private static string Before(int index, int count, ChoiceFactoryOptions options) =>
        index == 0 ? null
        : index < count - 1 ? options?.InlineSeparator ?? ", "
        : index == 1 ? options?.InlineOr ?? " or "
        : options?.InlineOrMore ?? ", or ";
}
