using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The kinds of height.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveHeightType>))]
public enum AdaptiveHeightType
{
    /// <summary>As much as the content needs.</summary>
    Auto = 0,

    /// <summary>All that is left.</summary>
    Stretch = 1,

    /// <summary>So many pixels.</summary>
    Pixel = 2,
}

/// <summary>How high an element is: "auto", "stretch" or pixels such as "50px".</summary>
[JsonConverter(typeof(HeightConverter))]
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    /// <summary>The height its content needs.</summary>
    public AdaptiveHeight() { }

    /// <summary>A height in pixels.</summary>
    /// <param name="px">How many.</param>
    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    /// <summary>A height of a kind that needs no number.</summary>
    /// <param name="heightType">The kind.</param>
    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    /// <summary>A height as a card writes it.</summary>
    /// <param name="value">The text; a <see cref="FormatException"/> is thrown when it is no height.</param>
    public AdaptiveHeight(string value)
    {
        var parsed = Parse(value);
        HeightType = parsed.HeightType;
        Unit = parsed.Unit;
    }

    /// <summary>The height the content needs.</summary>
    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    /// <summary>All the height that is left.</summary>
    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    /// <summary>The kind of height.</summary>
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>The number that goes with the kind, in pixels; null for the kinds without.</summary>
    [JsonIgnore]
    public uint? Unit { get; set; }

    /// <summary><see cref="Unit"/> without the null: 0 when there is none.</summary>
    [JsonIgnore]
    public uint UnitXml { get => Unit ?? 0; set => Unit = value; }

    /// <summary>Reads a height as a card writes it.</summary>
    /// <param name="value">The text; a <see cref="FormatException"/> is thrown when it is no height.</param>
    public static AdaptiveHeight Parse(string value) =>
        TryParse(value, out var size) ? size : throw new FormatException($"'{value}' is not a height");

    /// <summary>Whether it is a number of pixels.</summary>
    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    /// <summary>Whether it says more than the default.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType != AdaptiveHeightType.Auto;

    /// <summary>Whether there is a number to write.</summary>
    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <inheritdoc />
    public bool Equals(AdaptiveHeight other) => other is not null && (HeightType, Unit) == (other.HeightType, other.Unit);

    /// <inheritdoc />
    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(HeightType, Unit);

    /// <summary>The height as a card writes it, for example "50px".</summary>
    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Auto => "auto",
        AdaptiveHeightType.Stretch => "stretch",
        _ => PixelText.Of(Unit ?? 0),
    };

    /// <summary>A height of a kind that needs no number.</summary>
    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    /// <summary>A height as a card writes it.</summary>
    public static implicit operator AdaptiveHeight(string value) => new(value);

    /// <summary>A height in pixels.</summary>
    public static implicit operator AdaptiveHeight(uint value) => new(value);

    /// <summary>Whether both are the same height.</summary>
    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => Equals(ah1, ah2);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !Equals(ah1, ah2);

    internal static bool TryParse(string text, out AdaptiveHeight size)
    {
        size = null;
        if (Is(text, "auto")) size = Auto;
        else if (Is(text, "stretch")) size = Stretch;
        else if (PixelText.TryParse(text, out var pixels)) size = new(pixels);
        return size is not null;
    }

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
