using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A point on the earth.</summary>
public class GeoCoordinates : Entity
{
    /// <summary>Creates an empty <see cref="GeoCoordinates"/>.</summary>
    public GeoCoordinates()
        : base("GeoCoordinates")
    {
    }

    /// <summary>Creates a <see cref="GeoCoordinates"/> with the given values.</summary>
    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = default,
        string name = default)
        : base(type ?? "GeoCoordinates")
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>The height above WGS 84, in metres.</summary>
    [JsonProperty("elevation")]
    public double? Elevation { get; set; }

    /// <summary>The latitude in degrees.</summary>
    [JsonProperty("latitude")]
    public double? Latitude { get; set; }

    /// <summary>The longitude in degrees.</summary>
    [JsonProperty("longitude")]
    public double? Longitude { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
