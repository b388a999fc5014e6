using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something to fill in. Its value comes back under its id, which must be given.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>What it asks for, read out by screen readers. Schema 1.3.</summary>
    public string Label { get; set; }

    /// <summary>Whether it must be filled in. Schema 1.3.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    /// <summary>What to say when it is filled in wrongly. Schema 1.3.</summary>
    public string ErrorMessage { get; set; }

    /// <summary>What to show where nothing can be filled in.</summary>
    public abstract string GetNonInteractiveValue();
}
