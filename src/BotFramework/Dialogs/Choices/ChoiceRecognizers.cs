namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds what a user chose: by name, by place ("the second") or by number.</summary>
public class ChoiceRecognizers
{
    /// <summary>The choices that a text names.</summary>
    /// <param name="utterance">The text; null names nothing.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How to search.</param>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices that a text names, in the order of the text. Places count only if no name was found, numbers only if no place was.</summary>
    /// <param name="utterance">The text; null names nothing.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How to search.</param>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        options ??= new FindChoicesOptions();
        var named = Find.FindChoices(utterance, list, options);
        if (named.Count > 0) return named;
        List<SpokenNumber> numbers = options.RecognizeOrdinals ? SpokenNumbers.Ordinals(utterance, options.Locale) : [];
        if (numbers.Count == 0 && options.RecognizeNumbers) numbers = SpokenNumbers.Cardinals(utterance, options.Locale);
        return [.. numbers.Where(number => number.Value >= 1 && number.Value <= list.Count).Select(number => Numbered(utterance, list, number))];
    }

    private static ModelResult<FoundChoice> Numbered(string utterance, IList<Choice> list, SpokenNumber number) => new()
    {
        Start = number.Start,
        End = number.End,
        Text = utterance[number.Start..(number.End + 1)],
        TypeName = "choice",
        Resolution = new FoundChoice { Value = list[number.Value - 1].Value, Index = number.Value - 1, Score = 1 },
    };
}
