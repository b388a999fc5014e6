using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Sizes;

/// <summary>What a size's name tells by Azure's naming rules. https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions</summary>
/// <param name="Letter">The family's first letter, for example <c>D</c>; a blank when the name follows no rule.</param>
/// <param name="Version">The version, for example 5 for <c>_v5</c>; 1 when the name carries none.</param>
/// <param name="Amd">Whether the processor is AMD's (an <c>a</c> after the count).</param>
internal readonly partial record struct SizeName(char Letter, int Version, bool Amd)
{
    public static SizeName Of(string size) => Pattern.Match(size) is { Success: true } match
        ? new(char.ToUpperInvariant(match.Groups["letter"].Value[0]), VersionOf(match), match.Groups["features"].Value.Contains('a', StringComparison.OrdinalIgnoreCase))
        : new(' ', 1, false);

    /// <summary>The full name of a size that a person wrote: blanks, a missing <c>Standard_</c> and quotes are put right.</summary>
    public static string Complete(string written)
    {
        var name = written.Trim().Trim('`', '\'', '"').Trim().Replace(' ', '_');
        return name.Contains("Standard_", StringComparison.OrdinalIgnoreCase) || name.Contains("Basic_", StringComparison.OrdinalIgnoreCase) ? name : $"Standard_{name}";
    }

    private static int VersionOf(Match match) =>
        match.Groups["version"] is { Success: true } version ? int.Parse(version.ValueSpan, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"^(?:Standard|Basic)_(?<letter>[A-Z])[A-Z]*\d*(?:-\d+)?(?<features>[a-z]*)(?:_[A-Z0-9]+)*?(?:_v(?<version>\d{1,3}))?(?:_Promo)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
