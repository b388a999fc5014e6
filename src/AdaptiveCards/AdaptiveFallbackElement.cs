namespace AdaptiveCards;

/// <summary>What takes an element's place where it cannot be shown: nothing, or another element.</summary>
public class AdaptiveFallbackElement
{
    /// <summary>The text that says "show nothing" on the wire.</summary>
    public static readonly string drop = "drop";

    /// <summary>No fallback yet.</summary>
    public AdaptiveFallbackElement() { }

    /// <summary>A fallback of a kind, for example <see cref="AdaptiveFallbackType.Drop"/>.</summary>
    /// <param name="fallbackType">The kind.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>Another element in its place.</summary>
    /// <param name="fallbackContent">What to show instead.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>None is given.</summary>
        None = 0,

        /// <summary>Show nothing.</summary>
        Drop = 1,

        /// <summary>Show <see cref="AdaptiveFallbackElement.Content"/>.</summary>
        Content = 2,
    }

    /// <summary>The kind of fallback.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>What to show instead, when the kind is <see cref="AdaptiveFallbackType.Content"/>.</summary>
    public AdaptiveTypedElement Content { get; set; }
}
