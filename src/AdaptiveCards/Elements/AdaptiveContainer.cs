using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Elements that belong together.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Container";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The picture behind it. Schema 1.2.</summary>
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

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
