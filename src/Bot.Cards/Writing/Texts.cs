using System.Globalization;
using System.Resources;

namespace Bot.Cards.Writing;

/// <summary>The texts in one reader's language. What comes from outside goes into a text only through here, cleaned or escaped.</summary>
internal class Texts
{
    private static readonly ResourceManager Resources = new("Bot.Cards.Texts", typeof(Texts).Assembly);
    private static readonly HashSet<string> Languages = ["en", "ja"];

    public Texts(CultureInfo culture) =>
        Culture = Languages.Contains(culture.TwoLetterISOLanguageName) ? culture : CultureInfo.GetCultureInfo("en-US");

    /// <summary>The language of the texts and the way numbers and dates are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>A text without blanks.</summary>
    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"There is no text '{key}'.");

    /// <summary>A text for a place with Markdown; every string that goes in is escaped.</summary>
    public string Markdown(string key, params IReadOnlyList<object?> arguments) => Fill(this[key], arguments, CardText.Escape);

    /// <summary>A text for a place without Markdown; every string that goes in is cleaned.</summary>
    public string Plain(string key, params IReadOnlyList<object?> arguments) => Fill(this[key], arguments, CardText.Clean);

    /// <summary>A text that may be missing, for a place with Markdown.</summary>
    public string? TryMarkdown(string key, params IReadOnlyList<object?> arguments) => Find(key) is { } text ? Fill(text, arguments, CardText.Escape) : null;

    /// <summary>The cause that a pasted text names itself; our own words only, so good for any place.</summary>
    /// <param name="pointer">The key of that cause.</param>
    public string OtherCause(string? pointer) => this["OtherCause.Text"].Replace("{0}", Find($"Pointer.{pointer}") ?? this["Pointer.unknown"], StringComparison.Ordinal);

    /// <summary>A text that may be missing.</summary>
    public virtual string? Find(string key) => Resources.GetString(key, Culture);

    private string Fill(string text, IReadOnlyList<object?> arguments, Func<string?, string> guard) =>
        string.Format(Culture, text, [.. arguments.Select(argument => argument is string foreign ? guard(foreign) : argument)]);
}
