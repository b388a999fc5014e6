namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds values and choices in what a user said.</summary>
public static class Find
{
    /// <summary>The choices whose value, title or synonym is in a text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How to search.</param>
    /// <exception cref="ArgumentNullException">There are no choices.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices whose value, title or synonym is in a text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to search.</param>
    /// <exception cref="ArgumentNullException">The text or the choices are missing.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var names = choices.SelectMany((choice, index) => Names(choice, options).Select(name => new SortedValue { Value = name, Index = index }));
        return FindValues(utterance, [.. names], options).ConvertAll(found => Choice(found, choices[found.Resolution.Index]));
    }

    /// <summary>The values that are in a text, each at its best place, in the order of the text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="values">The values; those with the same index mean the same, and only one of them is returned.</param>
    /// <param name="options">How to search.</param>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        if (values.Find(value => string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase)) is { Value.Length: > 0 } exact)
            return [Result(utterance, 0, utterance.Length - 1, exact, 1)];
        var search = new ValueSearch(utterance, options ?? new FindValuesOptions());
        return search.Best(values).ConvertAll(match => Result(utterance, match.First.Start, match.Last.End, match.Value, match.Score));
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value is { } value) yield return value;
        if (!options.NoAction && choice.Action?.Title is { Length: > 0 } title) yield return title;
        foreach (var synonym in choice.Synonyms ?? []) yield return synonym;
    }

    private static ModelResult<FoundChoice> Choice(ModelResult<FoundValue> found, Choice choice) => new()
    {
        Start = found.Start,
        End = found.End,
        Text = found.Text,
        TypeName = "choice",
        Resolution = new FoundChoice { Value = choice.Value, Index = found.Resolution.Index, Score = found.Resolution.Score, Synonym = found.Resolution.Value },
    };

    private static ModelResult<FoundValue> Result(string utterance, int start, int end, SortedValue value, float score) => new()
    {
        Start = start,
        End = end,
        Text = utterance[start..(end + 1)],
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
