using System.Text.RegularExpressions;

namespace Bot.Core.Sizes;

/// <summary>A size that a person asks about: "why not D4s v5?".</summary>
/// <param name="Size">The size's full name as Azure would spell it, for example <c>Standard_D4s_v5</c>.</param>
/// <param name="Rest">The message without the size: perhaps it names a machine.</param>
public sealed record SizeMention(string Size, string Rest);

/// <summary>Reads questions about a size. Pure, and linear in the message's length.</summary>
public static partial class SizeMentions
{
    /// <summary>The longest message that is a question of its own.</summary>
    private const int FewWords = 160;

    /// <summary>The size that a message asks about; null when it asks about none.</summary>
    public static SizeMention? Find(string text)
    {
        if (text.Length > FewWords || Size.Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (size, rest) = (match.Groups["size"], string.Concat(text.AsSpan(0, match.Groups["size"].Index), " ", text.AsSpan(match.Groups["size"].Index + match.Groups["size"].Length)));
        return Asks.IsMatch(rest) || IsFull(size.Value) && AsksAfterAny.IsMatch(rest) ? new(SizeName.Complete(Joined.Replace(size.Value, "_$1")), rest) : null;
    }

    /// <summary>"What about" asks after machines too: only a name that says its kind or its version is surely a size.</summary>
    private static bool IsFull(string size) => size.Contains("standard", StringComparison.OrdinalIgnoreCase) || Versioned.IsMatch(size);

    // https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions (read 2026-11): family, sub-family, vCPUs, constrained vCPUs, features, accelerator, version.
    [GeneratedRegex(@"(?:^|[^A-Za-z0-9_-])(?<size>(?:(?:standard|basic)[_ ])?(?:A|B|DC?|DS|EC?|FX?|GS?|H[BCX]?|L|M|N[CDGMPV]|PB)\d{1,4}(?:-\d{1,3})?[a-z]{0,7}(?:[_ ][a-z]{1,3}\d{1,4}[a-z]{0,3})??(?:[_ ]?v\d{1,2})?)(?:$|[^A-Za-z0-9_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Size { get; }

    [GeneratedRegex(@"[_ ]?(v\d{1,2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined { get; }

    [GeneratedRegex(@"v\d{1,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Versioned { get; }

    [GeneratedRegex(@"(?:^|[^a-z])(?:why|wrong with|against|warum|wieso|pourquoi|por qu[eé])(?:$|[^a-z])|なぜ|何故|なんで|どうして|だめ|ダメ|駄目|理由|使えない|使えません", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks { get; }

    [GeneratedRegex(@"(?:^|[^a-z])(?:what about|how about|and|or|would|could|can|does|is|will)(?:$|[^a-z])|は\s*(?:どう|使え|いけ|可能|OK|[?？])|では\s*(?:どう)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksAfterAny { get; }
}
