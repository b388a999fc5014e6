using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something the person can do.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    /// <summary>What the button says.</summary>
    public string Title { get; set; }

    /// <summary>What was to be spoken; the card says that now.</summary>
    [Obsolete("Use AdaptiveCard.Speak instead.")]
    public string Speak { get; set; }

    /// <summary>Where the button's picture is. Schema 1.1.</summary>
    public string IconUrl { get; set; }

    /// <summary>Its looks: "default", "positive" or "destructive". Schema 1.2; Teams shows no difference.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue("default")]
    public string Style { get; set; } = "default";

    /// <summary>Whether it can be pressed. Schema 1.5.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool IsEnabled { get; set; } = true;

    /// <summary>Where it is shown. Schema 1.5.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>What is told about it while the mouse rests on it. Schema 1.5.</summary>
    public string Tooltip { get; set; }
}
