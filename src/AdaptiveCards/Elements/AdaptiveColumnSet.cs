using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Columns side by side: three at most on a telephone.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "ColumnSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveColumn>))]
    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <inheritdoc />
    public override void Add(AdaptiveElement element) => Columns.Add((AdaptiveColumn)element);

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => ((IEnumerable<AdaptiveElement>)Columns).GetEnumerator();
}
