using System.Globalization;
using System.Text.RegularExpressions;

namespace AdaptiveCards;

/// <summary>Pixels as a card writes them: "50px". A part of a pixel may be given and is dropped.</summary>
internal static partial class PixelText
{
    [GeneratedRegex(@"^(?<whole>[0-9]+)(\.[0-9]+)?px$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    public static string Of(uint pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels}px");

    public static bool TryParse(string text, out uint pixels)
    {
        pixels = 0;
        var match = Pattern.Match(text ?? "");
        return match.Success && uint.TryParse(match.Groups["whole"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out pixels);
    }
}
