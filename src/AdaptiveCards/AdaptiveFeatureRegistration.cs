namespace AdaptiveCards;

/// <summary>The features that a host offers, to be held against what an element requires. At first it is the known schema version alone.</summary>
public class AdaptiveFeatureRegistration
{
    private readonly Dictionary<string, string> _versions = new() { ["adaptiveCards"] = AdaptiveCard.KnownSchemaVersion.ToString() };

    /// <summary>The version of a feature, or the empty string when the host lacks it.</summary>
    /// <param name="feature">The feature's name.</param>
    public string Get(string feature) => _versions.GetValueOrDefault(feature, "");

    /// <summary>Adds a feature or changes its version.</summary>
    /// <param name="feature">The feature's name.</param>
    /// <param name="version">Its version, for example "1.2", or "*".</param>
    public void Set(string feature, string version) => _versions[feature] = version;

    /// <summary>Takes a feature away.</summary>
    /// <param name="feature">The feature's name.</param>
    public void Remove(string feature) => _versions.Remove(feature);
}
