using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where an action is shown. Schema 1.5.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveActionMode>))]
public enum AdaptiveActionMode
{
    /// <summary>As a button.</summary>
    Primary = 0,

    /// <summary>In the overflow menu.</summary>
    Secondary = 1,
}

/// <summary>Which inputs go along with an action. Schema 1.3.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveAssociatedInputs>))]
public enum AdaptiveAssociatedInputs
{
    /// <summary>Those of its card and of the cards around it.</summary>
    Auto = 0,

    /// <summary>None, and none is checked.</summary>
    None = 1,
}
