using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A cell of a table.</summary>
public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "TableCell";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements in it.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveElement>))]
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether it reads from right to left; null as what it lies in. Schema 1.5.</summary>
    public bool? Rtl { get; set; }

    /// <summary><see cref="Rtl"/> without the null: false when nothing is said.</summary>
    [JsonIgnore]
    public bool RtlXml { get => Rtl ?? false; set => Rtl = value; }

    /// <summary>Whether there is a direction to write.</summary>
    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    /// <inheritdoc />
    public override void Add(AdaptiveElement element) => Items.Add(element);

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => ((IEnumerable<AdaptiveElement>)Items).GetEnumerator();
}
