using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads elements and actions by the kind that their <c>type</c> names; they are written like any object.</summary>
public class AdaptiveTypedElementConverter : JsonConverter
{
    /// <summary>True: it reads.</summary>
    public override bool CanRead => true;

    /// <summary>False: writing needs no help.</summary>
    public override bool CanWrite => false;

    /// <summary>Makes a kind of element known, to be read from now on wherever its name appears.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="typeName">Its name on the wire; without one, the name that a new element gives itself.</param>
    public static void RegisterTypedElement<T>(string typeName = null) where T : AdaptiveTypedElement, new() =>
        ElementKinds.Add(typeName ?? new T().Type, () => new T());

    /// <summary>A new element of a known kind.</summary>
    /// <typeparam name="T">What the caller takes it for.</typeparam>
    /// <param name="typeName">Its name on the wire; without one, that of <typeparamref name="T"/>.</param>
    public static T CreateElement<T>(string typeName = null) where T : AdaptiveTypedElement =>
        ElementKinds.TryCreate(typeName ?? ElementKinds.OwnName(typeof(T)), out var element) ? (T)element : null;

    /// <summary>The name of the kind that an element's JSON gives, or that its place implies.</summary>
    /// <param name="objectType">What stands at that place.</param>
    /// <param name="jObject">The element.</param>
    /// <exception cref="AdaptiveSerializationException">There is no name.</exception>
    public static string GetElementTypeName(Type objectType, JObject jObject) =>
        CardJson.Text(jObject, "type")
        ?? ElementKinds.OwnName(objectType)
        ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");

    /// <summary>Whether it is an element or an action.</summary>
    /// <param name="objectType">The type in question.</param>
    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    /// <inheritdoc />
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return null;
        var cards = CardReader.Over(reader);
        if (cards.CurrentToken is not JObject json) throw new AdaptiveSerializationException($"An element must be a JSON object: {cards.Path}");
        var element = Create(objectType, GetElementTypeName(objectType, json), cards.Learnt);
        if (element is AdaptiveInput) RequireId(json, element.Type);
        cards.Fill(element);
        return element;
    }

    /// <summary>Not supported: see <see cref="CanWrite"/>.</summary>
    /// <param name="writer">Not used.</param>
    /// <param name="value">Not used.</param>
    /// <param name="serializer">Not used.</param>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveTypedElement Create(Type objectType, string typeName, ParseState state)
    {
        var element = ElementKinds.TryCreate(typeName, out var known) ? known
            : ElementKinds.OwnName(objectType) == typeName ? (AdaptiveTypedElement)Activator.CreateInstance(objectType)
            : Unknown(objectType, typeName, state);
        return objectType.IsInstanceOfType(element)
            ? element
            : throw new AdaptiveSerializationException(
                $"'{typeName}' cannot stand where '{ElementKinds.OwnName(objectType) ?? objectType.Name}' is expected");
    }

    private static AdaptiveTypedElement Unknown(Type objectType, string typeName, ParseState state)
    {
        state.Warn($"Unknown element '{typeName}'");
        return typeof(AdaptiveAction).IsAssignableFrom(objectType)
            ? new AdaptiveUnknownAction { Type = typeName }
            : new AdaptiveUnknownElement { Type = typeName };
    }

    private static void RequireId(JObject json, string typeName)
    {
        if (string.IsNullOrEmpty(json.GetValue("id", StringComparison.OrdinalIgnoreCase)?.ToString()))
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{typeName}'");
    }
}
