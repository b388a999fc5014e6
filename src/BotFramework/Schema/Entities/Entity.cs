using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something said about an activity: a mention, a place, client information.</summary>
public class Entity
{
    /// <summary>Creates an empty <see cref="Entity"/>.</summary>
    public Entity()
    {
    }

    /// <summary>Creates an <see cref="Entity"/> with the given values.</summary>
    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>Reads this entity as another type.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>(SchemaJson.Reader);

    /// <summary>Takes the type and the properties of an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="obj">The object to copy.</param>
    public void SetAs<T>(T obj)
    {
        var copy = JObject.FromObject(obj).ToObject<Entity>(SchemaJson.Reader);
        Type = copy.Type;
        Properties = copy.Properties;
    }

    /// <summary>Whether both entities have the same JSON.</summary>
    /// <param name="other">The other entity.</param>
    public bool Equals(Entity other) =>
        ReferenceEquals(this, other) || (other is not null && JsonConvert.SerializeObject(this) == JsonConvert.SerializeObject(other));

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is not null && obj.GetType() == GetType() && Equals((Entity)obj);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
