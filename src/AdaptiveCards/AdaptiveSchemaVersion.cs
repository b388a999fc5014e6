using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the card schema, such as 1.5.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
public partial class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    /// <summary>Version 1.0.</summary>
    public AdaptiveSchemaVersion() : this(1, 0) { }

    /// <summary>A version from its two numbers.</summary>
    /// <param name="major">The number before the point.</param>
    /// <param name="minor">The number behind it.</param>
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <summary>A version from text such as "1.5" or "1".</summary>
    /// <param name="versionString">The text; an <see cref="ArgumentException"/> is thrown when it is no version.</param>
    public AdaptiveSchemaVersion(string versionString)
    {
        var match = Pattern.Match(versionString ?? "");
        if (!match.Success || !TryNumber(match.Groups["major"], out var major) || !TryNumber(match.Groups["minor"], out var minor))
            throw new ArgumentException($"'{versionString}' is not a schema version", nameof(versionString));
        Major = major;
        Minor = minor;
    }

    /// <summary>The number before the point.</summary>
    public int Major { get; set; }

    /// <summary>The number behind the point.</summary>
    public int Minor { get; set; }

    [GeneratedRegex(@"^\s*(?<major>[0-9]+)(\.(?<minor>[0-9]+)(\.[0-9]+)*)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    /// <inheritdoc />
    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <summary>The version as a card carries it, for example "1.5".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>A version from text such as "1.5".</summary>
    /// <param name="versionString">The text.</param>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <summary>Whether both are the same version.</summary>
    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Compare(version1, version2) == 0;

    /// <summary>Whether they are different versions.</summary>
    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Compare(version1, version2) != 0;

    /// <summary>Whether the first is older; no version is older than any.</summary>
    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) < 0;

    /// <summary>Whether the first is not newer.</summary>
    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) <= 0;

    /// <summary>Whether the first is newer.</summary>
    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) > 0;

    /// <summary>Whether the first is not older.</summary>
    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) >= 0;

    private static int Compare(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);

    private static bool TryNumber(Group digits, out int number)
    {
        number = 0;
        return !digits.Success || int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
