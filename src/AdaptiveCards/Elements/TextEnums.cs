using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The colours of text, named by meaning; never the only carrier of it.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveTextColor>))]
public enum AdaptiveTextColor
{
    /// <summary>As the container has it.</summary>
    Default = 0,

    /// <summary>Dark.</summary>
    Dark = 1,

    /// <summary>Light.</summary>
    Light = 2,

    /// <summary>Standing out.</summary>
    Accent = 3,

    /// <summary>All is well.</summary>
    Good = 4,

    /// <summary>Take care.</summary>
    Warning = 5,

    /// <summary>Something is wrong.</summary>
    Attention = 6,
}

/// <summary>The sizes of text.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveTextSize>))]
public enum AdaptiveTextSize
{
    /// <summary>As the host has it.</summary>
    Default = 0,

    /// <summary>The old name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>Small.</summary>
    Small = 1,

    /// <summary>Medium.</summary>
    Medium = 2,

    /// <summary>Large.</summary>
    Large = 3,

    /// <summary>The largest.</summary>
    ExtraLarge = 4,
}

/// <summary>How heavy text is.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveTextWeight>))]
public enum AdaptiveTextWeight
{
    /// <summary>As the host has it.</summary>
    Default = 0,

    /// <summary>The old name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>Lighter.</summary>
    Lighter = 1,

    /// <summary>Bolder.</summary>
    Bolder = 2,
}

/// <summary>The kinds of type face.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveFontType>))]
public enum AdaptiveFontType
{
    /// <summary>As the host has it.</summary>
    Default = 0,

    /// <summary>Every letter of one width: for code and names of machines.</summary>
    Monospace = 1,
}

/// <summary>What a text block is, for people who hear the card. Schema 1.5.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveTextBlockStyle>))]
public enum AdaptiveTextBlockStyle
{
    /// <summary>A paragraph.</summary>
    Paragraph = 0,

    /// <summary>A heading.</summary>
    Heading = 1,
}
