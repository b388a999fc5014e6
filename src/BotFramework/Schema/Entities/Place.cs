using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place.</summary>
public class Place : Entity
{
    /// <summary>Creates an empty <see cref="Place"/>.</summary>
    public Place()
        : base("Place")
    {
    }

    /// <summary>Creates a <see cref="Place"/> with the given values.</summary>
    public Place(object address = default, object geo = default, object hasMap = default, string type = default, string name = default)
        : base(type ?? "Place")
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    /// <summary>The address of the place.</summary>
    [JsonProperty("address")]
    public object Address { get; set; }

    /// <summary>The point of the place.</summary>
    [JsonProperty("geo")]
    public object Geo { get; set; }

    /// <summary>A map of the place.</summary>
    [JsonProperty("hasMap")]
    public object HasMap { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
