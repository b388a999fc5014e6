namespace Bot.Core.Documents;

/// <summary>Keyed JSON documents with entity tags: what the conversation remembers between two messages.</summary>
public interface IDocumentStore
{
    /// <summary>Reads the documents with these keys; keys without one are left out.</summary>
    Task<IReadOnlyDictionary<string, Document>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Writes documents in one transaction. A document whose tag is null or <c>*</c> wins; any other tag must be the stored one, or <see cref="Document.NotThere"/> when none is stored.</summary>
    /// <exception cref="DocumentConflictException">Somebody else wrote since it was read; nothing was written.</exception>
    Task WriteAsync(IReadOnlyDictionary<string, Document> documents, CancellationToken cancellationToken);

    /// <summary>Deletes the documents with these keys, if they are there.</summary>
    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Deletes the documents that nobody needs any more at this time (see <see cref="Document.Until"/>).</summary>
    Task DeleteExpiredAsync(DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>A JSON document and its entity tag.</summary>
/// <param name="Json">The document.</param>
/// <param name="Tag">The tag it was read with; null or <c>*</c> to overwrite; <see cref="NotThere"/> when it must be the first.</param>
public sealed record Document(string Json, string? Tag)
{
    /// <summary>The tag of a document that is not there yet.</summary>
    public const string NotThere = "";

    /// <summary>Until when somebody may need it; null for always.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>Somebody else wrote the document since it was read.</summary>
public sealed class DocumentConflictException(string key) : Exception($"The document '{key}' was changed by somebody else since it was read: read it again.")
{
    /// <summary>The document's key.</summary>
    public string Key { get; } = key;
}
