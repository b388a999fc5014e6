using System.Net;
using System.Text.RegularExpressions;

namespace Bot.Turns;

/// <summary>The text of a Teams message, which comes as HTML. Only ever read, never shown as HTML; linear in its length.</summary>
internal static partial class HtmlText
{
    /// <summary>The longest body that is read; Teams itself allows far less.</summary>
    private const int Longest = 200_000;

    /// <summary>The words with their line breaks, entities decoded, tags, comments and scripts left out.</summary>
    public static string Read(string html)
    {
        var text = html.Length > Longest ? html[..Longest] : html;
        text = HidesSomething(text) ? Unseen.Replace(text, " ") : text;
        text = LineBreaks.Replace(SourceBreaks(text), "\n");
        text = WebUtility.HtmlDecode(Tags.Replace(text, "")).Replace('\u00A0', ' ');
        return string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    // Teams sends neither comments nor scripts; the expression that finds their ends in linear time is dear to build, so only who needs it pays.
    private static bool HidesSomething(string text) =>
        text.Contains("<!--", StringComparison.Ordinal) || text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.Contains("<style", StringComparison.OrdinalIgnoreCase);

    /// <summary>A line break in the source is a blank in HTML, but a line in preformatted text: an error pasted as code keeps its lines.</summary>
    private static string SourceBreaks(string text) =>
        text.Contains("<pre", StringComparison.OrdinalIgnoreCase) ? text.ReplaceLineEndings("\n") : text.ReplaceLineEndings(" ");

    [GeneratedRegex(@"<!--.*?-->|<(?:script|style)\b[^>]*>.*?</(?:script|style)\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen { get; }

    [GeneratedRegex(@"</?(?:p|br|div|li|ul|ol|tr|table|pre|codeblock|h[1-6]|hr|blockquote)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreaks { get; }

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex Tags { get; }
}
