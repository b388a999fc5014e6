namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Searches one text, word by word.</summary>
internal sealed class ValueSearch(string utterance, FindValuesOptions options)
{
    private readonly TokenizerFunction _tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
    private readonly List<Token> _words = (options.Tokenizer ?? Tokenizer.DefaultTokenizer)(utterance, options.Locale);
    private readonly int _maxDistance = options.MaxTokenDistance ?? 2;

    /// <summary>A value that was found, from its first to its last word, and how well it fits from 0 to 1.</summary>
    public sealed record Match(SortedValue Value, Token First, Token Last, float Score);

    /// <summary>The best matches that share no word and no index, in the order of the text.</summary>
    public List<Match> Best(IEnumerable<SortedValue> values)
    {
        List<Match> best = [];
        var longestFirst = values.OrderByDescending(value => value.Value.Length).SelectMany(All);
        foreach (var match in longestFirst.OrderByDescending(match => match.Score))
            if (best.TrueForAll(taken => taken.Value.Index != match.Value.Index && !Overlap(taken, match))) best.Add(match);
        return [.. best.OrderBy(match => match.First.Start)];
    }

    private static bool Overlap(Match one, Match other) => one.First.Start <= other.Last.End && other.First.Start <= one.Last.End;

    private IEnumerable<Match> All(SortedValue value)
    {
        var words = _tokenizer(value.Value, options.Locale);
        for (var (from, next) = (0, 0); From(value, words, from, ref next) is { } match; from = next) yield return match;
    }

    // The next place, from a word on, where the value's words stand in order and near each other.
    private Match From(SortedValue value, List<Token> words, int from, ref int next)
    {
        var (matched, skipped, first, last) = (0, 0, -1, -1);
        foreach (var word in words)
        {
            var at = _words.FindIndex(from, candidate => candidate.Normalized == word.Normalized);
            var distance = matched == 0 ? 0 : at - from;
            if (at < 0 || distance > _maxDistance) continue;
            (matched, skipped, first, last, from) = (matched + 1, skipped + distance, first < 0 ? at : first, at, at + 1);
        }

        next = last + 1;
        if (matched == 0 || (matched < words.Count && !options.AllowPartialMatches)) return null;
        var (completeness, accuracy) = ((float)matched / words.Count, (float)matched / (matched + skipped));
        return new Match(value, _words[first], _words[last], completeness * accuracy);
    }
}
