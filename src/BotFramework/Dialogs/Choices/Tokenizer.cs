using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Takes texts apart into words.</summary>
public class Tokenizer
{
    /// <summary>Breaks at white space and punctuation; an emoji is a word of its own.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>Breaks at white space and punctuation; an emoji is a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">Its language; not looked at.</param>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var (tokens, start, at) = (new List<Token>(), 0, 0);
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var next = at + rune.Utf16SequenceLength;
            if (!rune.IsBmp || Breaks(rune.Value))
            {
                Take(tokens, text, start, at);
                if (!rune.IsBmp) Take(tokens, text, at, next);
                start = next;
            }

            at = next;
        }

        Take(tokens, text, start, at);
        return tokens;
    }

    private static void Take(List<Token> tokens, string text, int start, int end)
    {
        if (start == end) return;
        var word = text[start..end];
        tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
    }

    // Controls, spaces and ASCII punctuation; modifiers and combining accents; the blocks of punctuation and symbols.
    private static bool Breaks(int character) => character
        is (>= 0x00 and <= 0x2F) or (>= 0x3A and <= 0x40) or (>= 0x5B and <= 0x60) or (>= 0x7B and <= 0xBF)
        or (>= 0x02B9 and <= 0x036F) or (>= 0x2000 and <= 0x2BFF) or (>= 0x2E00 and <= 0x2E7F);
}
