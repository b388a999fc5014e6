using System.Text.RegularExpressions;

namespace Bot.Cards;

/// <summary>Makes text from outside (people, names, tags, Azure's messages) safe to put on a card.</summary>
public static partial class CardText
{
    /// <summary>The longest piece of foreign text that a card shows.</summary>
    public const int Longest = 600;

    /// <summary>
    /// The text so that card Markdown shows it as it is: no bold, list, link or entity comes out of it. An underscore inside a word is left alone
    /// (it means nothing there), so that a size's name stays readable in clients without Markdown.
    /// https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
    /// </summary>
    public static string Escape(string? text) => Special.Replace(Clean(text), @"\$0");

    /// <summary>The text on one line, without control and direction marks, and cut at <see cref="Longest"/> characters: for places without Markdown.</summary>
    public static string Clean(string? text)
    {
        var line = Blanks.Replace(Invisible.Replace(text ?? "", " "), " ").Trim();
        return line.Length <= Longest ? line : $"{line[..Whole(line)]}…";
    }

    /// <summary>Never cuts a character in two.</summary>
    private static int Whole(string line) => char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;

    [GeneratedRegex(@"[\\*`\[\]<>~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\{(?=\{)|&(?=#?\w{1,31};)|^[-+#=](?=\s|[-=#]|$)|(?<=^\d{1,9})[.)](?=\s|$)")]
    private static partial Regex Special { get; }

    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+")]
    private static partial Regex Invisible { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }
}
