namespace Bot.Storage.Documents;

/// <summary>A JSON document as stored.</summary>
internal sealed class DocumentRow
{
    public required string Key { get; init; }

    public required string Json { get; set; }

    public required string Tag { get; set; }

    public DateTimeOffset? Until { get; set; }
}
