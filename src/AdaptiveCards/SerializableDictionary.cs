using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A dictionary that can also be written as XML: one <c>Property</c> element a key, its value as JSON text.</summary>
/// <typeparam name="TKey">What entries are found by.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>, IXmlSerializable
{
    private const string EntryName = "Property";
    private const string KeyName = "Name";

    /// <summary>An empty dictionary.</summary>
    public SerializableDictionary() { }

    /// <summary>An empty dictionary with its own idea of equal keys.</summary>
    /// <param name="comparer">Says which keys are the same.</param>
    public SerializableDictionary(IEqualityComparer<TKey> comparer) : base(comparer) { }

    /// <summary>Always null: there is no XML schema for it.</summary>
    public XmlSchema GetSchema() => null;

    /// <summary>Adds the entries that <see cref="WriteXml"/> wrote.</summary>
    /// <param name="reader">Stands at the element that holds the entries; stands behind it afterwards.</param>
    public void ReadXml(XmlReader reader)
    {
        var empty = reader.IsEmptyElement;
        reader.ReadStartElement();
        if (empty) return;
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            var key = (TKey)Convert.ChangeType(reader.GetAttribute(KeyName), typeof(TKey), CultureInfo.InvariantCulture);
            this[key] = JsonConvert.DeserializeObject<TValue>(reader.ReadElementContentAsString());
        }
        reader.ReadEndElement();
    }

    /// <summary>Writes one element an entry.</summary>
    /// <param name="writer">Stands within the element that holds the entries.</param>
    public void WriteXml(XmlWriter writer)
    {
        foreach (var (key, value) in this)
        {
            writer.WriteStartElement(EntryName);
            writer.WriteAttributeString(KeyName, Convert.ToString(key, CultureInfo.InvariantCulture));
            writer.WriteString(JsonConvert.SerializeObject(value));
            writer.WriteEndElement();
        }
    }
}
