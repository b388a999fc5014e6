namespace AdaptiveCards;

/// <summary>Text with looks.</summary>
public interface IAdaptiveTextElement
{
    /// <summary>The text.</summary>
    string Text { get; set; }

    /// <summary>How large it is.</summary>
    AdaptiveTextSize Size { get; set; }

    /// <summary>How heavy it is.</summary>
    AdaptiveTextWeight Weight { get; set; }

    /// <summary>Its colour, by meaning.</summary>
    AdaptiveTextColor Color { get; set; }

    /// <summary>Whether it steps back.</summary>
    bool IsSubtle { get; set; }

    /// <summary>Whether it is slanted.</summary>
    bool Italic { get; set; }

    /// <summary>Whether it is struck through.</summary>
    bool Strikethrough { get; set; }

    /// <summary>The kind of type face. Schema 1.2.</summary>
    AdaptiveFontType FontType { get; set; }
}
