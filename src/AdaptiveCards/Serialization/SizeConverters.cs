using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What sizes have in common: they are text, and text that is no size is passed over with a warning.</summary>
internal abstract class SizeConverter<T> : JsonConverter
{
    protected delegate bool Parser(string text, out T size);

    protected abstract Parser TryParse { get; }

    public override bool CanConvert(Type objectType) => objectType == typeof(T);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture);
        if (TryParse(text, out var size)) return size;
        PassOver(reader, text);
        return existingValue;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue(ToText((T)value));

    protected virtual string ToText(T size) => size.ToString();

    private static void PassOver(JsonReader reader, string text)
    {
        var field = reader.Path[(reader.Path.LastIndexOf('.') + 1)..];
        CardReader.PassOver(
            reader,
            $"The Value \"{text}\" for field \"{field}\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.");
    }
}

/// <summary>"auto", "stretch" or "50px".</summary>
internal sealed class HeightConverter : SizeConverter<AdaptiveHeight>
{
    protected override Parser TryParse => AdaptiveHeight.TryParse;
}

/// <summary>"auto", "stretch", a weight or "50px".</summary>
internal sealed class WidthConverter : SizeConverter<AdaptiveWidth>
{
    protected override Parser TryParse => AdaptiveWidth.TryParse;
}

/// <summary>A number of pixels, written "50px".</summary>
internal sealed class PixelConverter : SizeConverter<uint>
{
    protected override Parser TryParse => PixelText.TryParse;

    protected override string ToText(uint size) => PixelText.Of(size);
}

/// <summary>Text that must read "50px".</summary>
internal sealed class PixelTextConverter : SizeConverter<string>
{
    protected override Parser TryParse => static (string text, out string size) =>
        PixelText.TryParse(text, out _) ? (size = text) is not null : (size = null) is not null;
}
