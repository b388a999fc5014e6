using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element to show or hide.</summary>
[JsonConverter(typeof(TargetElementConverter))]
public class AdaptiveTargetElement
{
    /// <summary>No element yet.</summary>
    public AdaptiveTargetElement() { }

    /// <summary>Shows the element when it is hidden and hides it when it is shown.</summary>
    /// <param name="elementId">The element's id.</param>
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    /// <summary>Shows or hides the element.</summary>
    /// <param name="elementId">The element's id.</param>
    /// <param name="isVisible">Whether it is shown.</param>
    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    /// <summary>The element's id.</summary>
    public string ElementId { get; set; }

    /// <summary>Whether it is shown afterwards; null changes it about.</summary>
    public bool? IsVisible { get; set; }

    /// <summary><see cref="IsVisible"/> without the null: false when nothing is said.</summary>
    public bool IsVisibleXml { get => IsVisible ?? false; set => IsVisible = value; }

    /// <summary>Whether it is said that the element is shown or hidden.</summary>
    public bool ShouldSerializeIsVisibleXml() => IsVisible.HasValue;

    /// <summary>Shows the element when it is hidden and hides it when it is shown.</summary>
    /// <param name="elementId">The element's id.</param>
    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);
}
