namespace Bot.Storage.Approvals;

/// <summary>How to reach a person, as stored.</summary>
internal sealed class PersonRow
{
    /// <summary>The Entra object id in lower case.</summary>
    public required string ObjectId { get; init; }

    public required string TenantId { get; set; }

    public required string Name { get; set; }

    public required string Reference { get; set; }

    public required string Locale { get; set; }
}
