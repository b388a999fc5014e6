using Bot.Core.Approvals;

namespace Bot.Storage.Approvals;

/// <summary>A card about a request as stored. A request has one card for each person of an audience.</summary>
internal sealed class NoticeRow
{
    public required string Request { get; init; }

    public Audience Audience { get; init; }

    /// <summary>The Entra object id in lower case, or empty for a shared card.</summary>
    public required string PersonId { get; init; }

    public required string Reference { get; set; }

    public required string ActivityId { get; set; }

    public required string Locale { get; set; }

    public int ShownVersion { get; set; }

    public bool EndTold { get; set; }
}
