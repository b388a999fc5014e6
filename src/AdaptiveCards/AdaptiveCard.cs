using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: what is shown, what can be done, and the version of the schema it is written in.</summary>
/// <remarks>In XML a card is one element that holds the card's JSON.</remarks>
[JsonConverter(typeof(AdaptiveCardConverter))]
public class AdaptiveCard : AdaptiveTypedElement, IXmlSerializable
{
    /// <summary>The content type of an attachment that is a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <inheritdoc cref="AdaptiveTypedElement.Type" />
    public const string TypeName = "AdaptiveCard";

    /// <summary>The newest version that can be read; of a newer card only its fallback text is.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    /// <summary>A card of version 1.0.</summary>
    [Obsolete("Say the version: new AdaptiveCard(\"1.5\").")]
    public AdaptiveCard() : this(new AdaptiveSchemaVersion(1, 0)) { }

    /// <summary>A card of a version.</summary>
    /// <param name="schemaVersion">The version, for example "1.5".</param>
    public AdaptiveCard(string schemaVersion) : this(new AdaptiveSchemaVersion(schemaVersion)) { }

    /// <summary>A card of a version.</summary>
    /// <param name="schemaVersion">The version.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>Gives the version of cards that are read without one; while it is null such cards are refused.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The version of the schema the card is written in; clients below it show the fallback text.</summary>
    [JsonProperty(Order = -9)]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>The lowest version that would do.</summary>
    [Obsolete("No client heeds it.")]
    [JsonProperty(Order = -8)]
    public AdaptiveSchemaVersion MinVersion { get; set; }

    /// <summary>What clients below the card's version show.</summary>
    [JsonProperty(Order = -7)]
    public string FallbackText { get; set; }

    /// <summary>What is spoken for the whole card.</summary>
    [JsonProperty(Order = -6)]
    public string Speak { get; set; }

    /// <summary>The card's language, for example "en".</summary>
    [JsonProperty(Order = -6)]
    public string Lang { get; set; }

    /// <summary>What the card is called.</summary>
    [Obsolete("No client shows it.")]
    [JsonProperty(Order = -5)]
    public string Title { get; set; }

    /// <summary>The picture behind the card.</summary>
    [JsonProperty(Order = -4)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>How high the card is.</summary>
    [JsonProperty(Order = -4)]
    public AdaptiveHeight Height { get; set; } = new();

    /// <summary>What is shown.</summary>
    [JsonProperty(Order = -3)]
    [JsonConverter(typeof(ItemsConverter<AdaptiveElement>))]
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>What can be done; Teams shows six at most.</summary>
    [JsonProperty(Order = -2)]
    [JsonConverter(typeof(ItemsConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>Where the content lies from top to bottom. Schema 1.1.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What happens when the card is tapped. Schema 1.1.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>How the card is brought up to date. Schema 1.4.</summary>
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>How the card asks a person to sign in. Schema 1.4.</summary>
    public AdaptiveAuthentication Authentication { get; set; }

    /// <summary>What is known about the card itself. Schema 1.6.</summary>
    public AdaptiveMetadata Metadata { get; set; }

    /// <summary>How high the card is at least, such as "50px". Schema 1.2.</summary>
    [JsonConverter(typeof(PixelTextConverter))]
    public string MinHeight { get; set; }

    /// <summary><see cref="MinHeight"/> as a number of pixels; 0 when there is none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => PixelText.TryParse(MinHeight, out var pixels) ? pixels : 0;
        set => MinHeight = value is 0 ? null : PixelText.Of(value);
    }

    /// <summary>Whether the card reads from right to left; null as the client does. Schema 1.5.</summary>
    public bool? Rtl { get; set; }

    /// <summary><see cref="Rtl"/> without the null: false when nothing is said.</summary>
    [JsonIgnore]
    public bool RtlXml { get => Rtl ?? false; set => Rtl = value; }

    [JsonProperty("$schema")]
    private string JsonSchema { get; set; }

    /// <summary>Reads a card.</summary>
    /// <param name="json">The card's JSON.</param>
    /// <returns>The card and what was passed over in it.</returns>
    /// <exception cref="AdaptiveSerializationException">It is no JSON, or lacks what every card must have.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardJson.Parse(json);

    /// <summary>The card as indented JSON.</summary>
    public string ToJson() => CardJson.Write(this);

    /// <summary>What the card fetches from elsewhere: pictures, films and recordings.</summary>
    public RemoteResourceInformation[] GetResourceInformation() => [.. CardResources.Of(this)];

    /// <summary>Whether there is anything shown.</summary>
    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    /// <summary>Whether there is anything to do.</summary>
    public bool ShouldSerializeActions() => Actions is { Count: > 0 };

    /// <summary>Whether the height says more than the default.</summary>
    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    /// <summary>Never: <c>$schema</c> is read and not written.</summary>
    public bool ShouldSerializeJsonSchema() => false;

    /// <summary>Whether there is a direction to write.</summary>
    public bool ShouldSerializeRtlXml() => Rtl.HasValue;

    XmlSchema IXmlSerializable.GetSchema() => null;

    void IXmlSerializable.ReadXml(XmlReader reader) => CardJson.ReadInto(this, reader.ReadElementContentAsString());

    void IXmlSerializable.WriteXml(XmlWriter writer) => writer.WriteString(ToJson());
}
