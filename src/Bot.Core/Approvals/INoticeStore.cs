namespace Bot.Core.Approvals;

/// <summary>A card that was sent about a request and must follow it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Audience">Who the card is for.</param>
/// <param name="PersonId">The Entra object id of the reader, or empty for a shared card.</param>
/// <param name="Reference">The conversation reference as JSON, opaque here.</param>
/// <param name="ActivityId">The id of the message that carries the card; empty while it has not been sent.</param>
/// <param name="Locale">The reader's locale.</param>
/// <param name="ShownVersion">The request's version that the card shows.</param>
/// <param name="EndTold">Whether the reader was told the end by a message of its own (an updated card makes no sound).</param>
public sealed record Notice(
    RequestId Request, Audience Audience, string PersonId, string Reference, string ActivityId, string Locale, int ShownVersion, bool EndTold);

/// <summary>Who a card about a request is for.</summary>
public enum Audience
{
    /// <summary>The person who asked.</summary>
    Requester,

    /// <summary>A person who may decide, or all who read the thread in which it was asked.</summary>
    Approver,

    /// <summary>A person who wanted the same machine and is told the outcome.</summary>
    Follower,
}

/// <summary>Where we keep which cards were sent about which request.</summary>
public interface INoticeStore
{
    /// <summary>Adds a card or replaces the one for the same request, audience and person.</summary>
    Task SaveAsync(Notice notice, CancellationToken cancellationToken);

    /// <summary>The card was sent: it is in this message and shows the version in <paramref name="notice"/>. What was noted of the end meanwhile stays.</summary>
    Task SentAsync(Notice notice, string activityId, CancellationToken cancellationToken);

    /// <summary>The card shows a version now. A newer message that took the place of the one in <paramref name="notice"/> meanwhile is not meant.</summary>
    Task ShownAsync(Notice notice, int version, CancellationToken cancellationToken);

    /// <summary>The reader was told the end. What was noted of the card meanwhile stays.</summary>
    Task EndToldAsync(Notice notice, CancellationToken cancellationToken);

    /// <summary>The cards of a request.</summary>
    Task<IReadOnlyList<Notice>> ListAsync(RequestId request, CancellationToken cancellationToken);

    /// <summary>The requests, open or ended, with a reader who was not told the end.</summary>
    Task<IReadOnlyList<RequestId>> ListUntoldAsync(CancellationToken cancellationToken);
}

/// <summary>Where we keep how to reach a person in their own chat.</summary>
public interface IPeopleStore
{
    /// <summary>Keeps the newest conversation reference (as JSON) of a person's own chat.</summary>
    Task SaveAsync(Person person, string reference, string locale, CancellationToken cancellationToken);

    /// <summary>How to reach the person with this Entra object id, or null when they never talked to the bot.</summary>
    Task<Reachable?> FindAsync(string objectId, CancellationToken cancellationToken);

    /// <summary>People of a tenant whom the bot can write to.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<Reachable>> ListAsync(string tenantId, int most, CancellationToken cancellationToken);

    /// <summary>Drops the reference: the person uninstalled or blocked the bot.</summary>
    Task ForgetAsync(string objectId, CancellationToken cancellationToken);
}

/// <summary>A person whom the bot can write to.</summary>
/// <param name="Person">Who.</param>
/// <param name="Reference">The conversation reference as JSON, opaque here.</param>
/// <param name="Locale">The person's locale, for example <c>ja-JP</c>.</param>
public sealed record Reachable(Person Person, string Reference, string Locale);
