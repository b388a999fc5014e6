using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A row of a table.</summary>
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "TableRow";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The cells.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveTableCell>))]
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    /// <summary>Whether it reads from right to left; null as what it lies in. Schema 1.5.</summary>
    public bool? Rtl { get; set; }

    /// <summary><see cref="Rtl"/> without the null: false when nothing is said.</summary>
    [JsonIgnore]
    public bool RtlXml { get => Rtl ?? false; set => Rtl = value; }

    /// <summary>Whether there is a direction to write.</summary>
    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    /// <inheritdoc />
    public override void Add(AdaptiveElement value) => Cells.Add((AdaptiveTableCell)value);

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => ((IEnumerable<AdaptiveElement>)Cells).GetEnumerator();
}
