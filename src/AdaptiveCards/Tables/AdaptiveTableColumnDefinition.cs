using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How wide a column of a table is and how its content lies.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveTableColumnDefinition
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "TableColumnDefinition";

    /// <summary>Where its content lies from left to right.</summary>
    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>Where its content lies from top to bottom.</summary>
    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Its share of the table's width, by weight; 0 leaves it to the host.</summary>
    [JsonIgnore]
    public double Width { get; set; }

    /// <summary>Its width in pixels; 0 when it goes by weight.</summary>
    [JsonIgnore]
    public double PixelWidth { get; set; }

    [JsonProperty("width")]
    private JToken WidthOnTheWire
    {
        get => PixelWidth > 0 ? string.Create(CultureInfo.InvariantCulture, $"{PixelWidth}px") : Width > 0 ? Width : null;
        set => ReadWidth(value.ToString());
    }

    private void ReadWidth(string text)
    {
        if (double.TryParse(text, CultureInfo.InvariantCulture, out var weight)) Width = weight;
        else if (PixelText.TryParse(text, out var pixels)) PixelWidth = pixels;
    }
}
