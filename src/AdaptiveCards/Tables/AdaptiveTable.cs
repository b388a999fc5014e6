using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A table. Schema 1.5; not shown everywhere: give it a fallback.</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "Table";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveTableColumnDefinition>))]
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    /// <summary>The rows.</summary>
    [JsonConverter(typeof(ItemsConverter<AdaptiveTableRow>))]
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>Whether the first row names the columns. Written as the schema has it; what clients call it is read too.</summary>
    [JsonProperty("firstRowAsHeader", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool FirstRowAsHeaders { get; set; } = true;

    [JsonProperty("firstRowAsHeaders")]
    private bool FirstRowAsHeadersOfClients { set => FirstRowAsHeaders = value; }

    /// <summary>Whether lines are drawn between the cells.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool ShowGridLines { get; set; } = true;

    /// <summary>The looks of the lines; null as the host has them.</summary>
    public AdaptiveContainerStyle? GridStyle { get; set; }

    /// <summary><see cref="GridStyle"/> without the null: the default when nothing is said.</summary>
    [JsonIgnore]
    public AdaptiveContainerStyle GridStyleXml { get => GridStyle ?? AdaptiveContainerStyle.Default; set => GridStyle = value; }

    /// <summary>Whether there are looks of the lines to write.</summary>
    public bool ShouldSerializeGridStyleXml() => GridStyle.HasValue;

    /// <inheritdoc />
    public override void Add(AdaptiveElement element) => Rows.Add((AdaptiveTableRow)element);

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => ((IEnumerable<AdaptiveElement>)Rows).GetEnumerator();
}
