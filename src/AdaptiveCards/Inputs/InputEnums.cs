using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a text input asks for.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveTextInputStyle>))]
public enum AdaptiveTextInputStyle
{
    /// <summary>Any text.</summary>
    Text = 0,

    /// <summary>A telephone number.</summary>
    Tel = 1,

    /// <summary>A web address.</summary>
    Url = 2,

    /// <summary>A mail address.</summary>
    Email = 3,

    /// <summary>A secret: hidden on the screen only, it travels in clear. Schema 1.5.</summary>
    Password = 4,
}

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(EnumNameConverter<AdaptiveChoiceInputStyle>))]
public enum AdaptiveChoiceInputStyle
{
    /// <summary>As a list that opens.</summary>
    Compact = 0,

    /// <summary>All at once.</summary>
    Expanded = 1,

    /// <summary>As a list to search by typing. Schema 1.5.</summary>
    Filtered = 2,
}
