using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The kinds of width.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveWidthType>))]
public enum AdaptiveWidthType
{
    /// <summary>As much as the content needs.</summary>
    Auto = 0,

    /// <summary>All that is left.</summary>
    Stretch = 1,

    /// <summary>So many pixels.</summary>
    Pixel = 2,

    /// <summary>A share of what is left, by weight.</summary>
    Weighted = 3,
}

/// <summary>How wide a column is: "auto", "stretch", a weight such as "2" or pixels such as "50px".</summary>
[JsonConverter(typeof(WidthConverter))]
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    /// <summary>The width its content needs.</summary>
    public AdaptiveWidth() { }

    /// <summary>A width in pixels.</summary>
    /// <param name="px">How many.</param>
    public AdaptiveWidth(uint px)
    {
        WidthType = AdaptiveWidthType.Pixel;
        Unit = px;
    }

    /// <summary>A width of a kind that needs no number.</summary>
    /// <param name="widthType">The kind.</param>
    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    /// <summary>A width as a card writes it.</summary>
    /// <param name="value">The text; a <see cref="FormatException"/> is thrown when it is no width.</param>
    public AdaptiveWidth(string value)
    {
        var parsed = Parse(value);
        WidthType = parsed.WidthType;
        Unit = parsed.Unit;
    }

    /// <summary>The width the content needs.</summary>
    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    /// <summary>All the width that is left.</summary>
    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    /// <summary>The kind of width.</summary>
    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>The number that goes with the kind: pixels or weight; null for the kinds without.</summary>
    [JsonIgnore]
    public uint? Unit { get; set; }

    /// <summary><see cref="Unit"/> without the null: 0 when there is none.</summary>
    [JsonIgnore]
    public uint UnitXml { get => Unit ?? 0; set => Unit = value; }

    /// <summary>Reads a width as a card writes it.</summary>
    /// <param name="value">The text; a <see cref="FormatException"/> is thrown when it is no width.</param>
    public static AdaptiveWidth Parse(string value) =>
        TryParse(value, out var size) ? size : throw new FormatException($"'{value}' is not a width");

    /// <summary>Whether it is a number of pixels.</summary>
    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    /// <summary>Whether it says more than the default.</summary>
    public bool ShouldSerializeAdaptiveWidth() => WidthType != AdaptiveWidthType.Auto;

    /// <summary>Whether there is a number to write.</summary>
    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <inheritdoc />
    public bool Equals(AdaptiveWidth other) => other is not null && (WidthType, Unit) == (other.WidthType, other.Unit);

    /// <inheritdoc />
    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(WidthType, Unit);

    /// <summary>The width as a card writes it, for example "50px".</summary>
    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Weighted => (Unit ?? 0).ToString(CultureInfo.InvariantCulture),
        _ => PixelText.Of(Unit ?? 0),
    };

    /// <summary>A width of a kind that needs no number.</summary>
    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    /// <summary>A width as a card writes it.</summary>
    public static implicit operator AdaptiveWidth(string value) => new(value);

    /// <summary>A width in pixels.</summary>
    public static implicit operator AdaptiveWidth(uint value) => new(value);

    /// <summary>Whether both are the same width.</summary>
    public static bool operator ==(AdaptiveWidth ah1, AdaptiveWidth ah2) => Equals(ah1, ah2);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(AdaptiveWidth ah1, AdaptiveWidth ah2) => !Equals(ah1, ah2);

    internal static bool TryParse(string text, out AdaptiveWidth size)
    {
        size = null;
        if (Is(text, "auto")) size = Auto;
        else if (Is(text, "stretch")) size = Stretch;
        else if (PixelText.TryParse(text, out var pixels)) size = new(pixels);
        else if (uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weight))
            size = new(AdaptiveWidthType.Weighted) { Unit = weight };
        return size is not null;
    }

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
