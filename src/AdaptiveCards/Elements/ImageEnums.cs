using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The sizes of images.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveImageSize>))]
public enum AdaptiveImageSize
{
    /// <summary>Its own, shrunk to fit.</summary>
    Auto = 0,

    /// <summary>As wide as the container.</summary>
    Stretch = 1,

    /// <summary>Small.</summary>
    Small = 2,

    /// <summary>Medium.</summary>
    Medium = 3,

    /// <summary>Large.</summary>
    Large = 4,
}

/// <summary>How an image is cropped.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveImageStyle>))]
public enum AdaptiveImageStyle
{
    /// <summary>Not at all.</summary>
    Default = 0,

    /// <summary>The old name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>To a circle, as for a person.</summary>
    Person = 1,
}

/// <summary>How a background picture fills its space.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveImageFillMode>))]
public enum AdaptiveImageFillMode
{
    /// <summary>It covers all, cut where it must be.</summary>
    Cover = 0,

    /// <summary>It repeats from left to right.</summary>
    RepeatHorizontally = 1,

    /// <summary>It repeats from top to bottom.</summary>
    RepeatVertically = 2,

    /// <summary>It repeats both ways.</summary>
    Repeat = 3,
}
