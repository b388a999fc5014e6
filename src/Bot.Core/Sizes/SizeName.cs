using System.Globalization;

namespace Bot.Core.Sizes;

/// <summary>What a size's name tells by Azure's naming rules. https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions</summary>
/// <param name="Letter">The family's first letter, for example <c>D</c>; a blank when the name follows no rule.</param>
/// <param name="Version">The version, for example 5 for <c>_v5</c>; 1 when the name carries none.</param>
/// <param name="Amd">Whether the processor is AMD's (an <c>a</c> among the features, which follow the count).</param>
internal readonly record struct SizeName(char Letter, int Version, bool Amd)
{
    public static SizeName Of(string size)
    {
        var (letter, version) = SeriesKey.Of(size);
        return new(letter, int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, Features(size).Contains('a'));
    }

    /// <summary>The full name of a size that a person wrote: blanks, a missing <c>Standard_</c> and quotes are put right.</summary>
    public static string Complete(string written)
    {
        var name = written.Trim().Trim('`', '\'', '"').Trim().Replace(' ', '_');
        return name.Contains("Standard_", StringComparison.OrdinalIgnoreCase) || name.Contains("Basic_", StringComparison.OrdinalIgnoreCase) ? name : $"Standard_{name}";
    }

    private static ReadOnlySpan<char> Features(string size)
    {
        var rest = size.AsSpan(size.IndexOf('_', StringComparison.Ordinal) + 1).TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz").TrimStart("0123456789-");
        return rest.IndexOf('_') is var end and >= 0 ? rest[..end] : rest;
    }
}
