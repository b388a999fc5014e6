using Bot.Core.Documents;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Bot.Turns;

/// <summary>The Bot Framework's storage over our database: what a conversation remembers is there after a restart and on every replica.</summary>
/// <remarks>Written without type names: nothing that is read back can name a type to create.</remarks>
internal sealed class DatabaseStorage(IDocumentStore documents) : IStorage
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore });

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = await documents.ReadAsync(keys, cancellationToken);
        return found.ToDictionary(pair => pair.Key, pair => Tagged(pair.Value));
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
        documents.WriteAsync(changes.ToDictionary(pair => pair.Key, pair => ToDocument(pair.Value)), cancellationToken);

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => documents.DeleteAsync(keys, cancellationToken);

    private static object Tagged(Document document)
    {
        var json = JObject.Parse(document.Json);
        json["eTag"] = document.Tag;
        return json;
    }

    private static Document ToDocument(object value)
    {
        var json = JObject.FromObject(value, Serializer);
        var tag = (value as IStoreItem)?.ETag ?? (string?)json["eTag"];
        json.Remove("eTag");
        return new(json.ToString(Formatting.None), tag);
    }
}
