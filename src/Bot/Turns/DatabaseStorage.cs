using Bot.Core.Documents;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Bot.Turns;

/// <summary>The Bot Framework's storage over our database: what a conversation remembers is there after a restart and on every replica.</summary>
/// <remarks>Written without type names: nothing that is read back can name a type to create.</remarks>
internal sealed class DatabaseStorage(IDocumentStore documents) : IStorage
{
    private const string TagKey = "eTag";
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };

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
        json[TagKey] = document.Tag;
        return json;
    }

    // The tag that was read is written with the rest: whoever reads it gets the present one in its place.
    private static Document ToDocument(object value) => new(JsonConvert.SerializeObject(value, Settings), TagOf(value));

    private static string? TagOf(object value) => value switch
    {
        IStoreItem item => item.ETag,
        IDictionary<string, object> state => state.TryGetValue(TagKey, out var tag) ? tag as string : null,
        JObject json => (string?)json[TagKey],
        _ => null,
    };
}
