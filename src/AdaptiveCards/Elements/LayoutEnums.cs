using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The space between an element and the one before it.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveSpacing>))]
public enum AdaptiveSpacing
{
    /// <summary>As the host has it.</summary>
    Default = 0,

    /// <summary>None.</summary>
    None = 1,

    /// <summary>Small.</summary>
    Small = 2,

    /// <summary>Medium.</summary>
    Medium = 3,

    /// <summary>Large.</summary>
    Large = 4,

    /// <summary>The largest.</summary>
    ExtraLarge = 5,

    /// <summary>That of the container's edge.</summary>
    Padding = 6,
}

/// <summary>The looks of a container, named by meaning.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveContainerStyle>))]
public enum AdaptiveContainerStyle
{
    /// <summary>As the host has it.</summary>
    Default = 0,

    /// <summary>The old name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>Set apart.</summary>
    Emphasis = 1,

    /// <summary>All is well.</summary>
    Good = 2,

    /// <summary>Something is wrong.</summary>
    Attention = 3,

    /// <summary>Take care.</summary>
    Warning = 4,

    /// <summary>Standing out.</summary>
    Accent = 5,
}

/// <summary>Where something lies from left to right.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveHorizontalAlignment>))]
public enum AdaptiveHorizontalAlignment
{
    /// <summary>Left.</summary>
    Left = 0,

    /// <summary>In the middle.</summary>
    Center = 1,

    /// <summary>Right.</summary>
    Right = 2,

    /// <summary>Over the whole width.</summary>
    Stretch = 3,
}

/// <summary>Where the content of a table's cell lies from left to right.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveHorizontalContentAlignment>))]
public enum AdaptiveHorizontalContentAlignment
{
    /// <summary>Left.</summary>
    Left = 0,

    /// <summary>In the middle.</summary>
    Center = 1,

    /// <summary>Right.</summary>
    Right = 2,
}

/// <summary>Where something lies from top to bottom.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveVerticalAlignment>))]
public enum AdaptiveVerticalAlignment
{
    /// <summary>At the top.</summary>
    Top = 0,

    /// <summary>In the middle.</summary>
    Center = 1,

    /// <summary>At the bottom.</summary>
    Bottom = 2,
}

/// <summary>Where content lies from top to bottom.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveVerticalContentAlignment>))]
public enum AdaptiveVerticalContentAlignment
{
    /// <summary>At the top.</summary>
    Top = 0,

    /// <summary>In the middle.</summary>
    Center = 1,

    /// <summary>At the bottom.</summary>
    Bottom = 2,
}
