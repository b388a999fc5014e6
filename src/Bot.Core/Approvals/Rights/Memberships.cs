using Bot.Core.Machines;

namespace Bot.Core.Approvals.Rights;

/// <summary>In which of the groups that were asked about a person is, also through other groups.</summary>
public sealed record Memberships
{
    /// <summary>Nothing was asked.</summary>
    public static Memberships None { get; } = new();

    /// <summary>The groups that hold the person.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Why it is not known; null when it is.</summary>
    public AzureRefusal? Unread { get; init; }

    /// <summary>Whether the person is known to be in the group.</summary>
    public bool Holds(string group) => Groups.Contains(group, StringComparer.OrdinalIgnoreCase);

    internal bool MayHold(string group) => Unread is not null || Holds(group);
}

/// <summary>Knows who is in which group.</summary>
public interface IGroups
{
    /// <summary>Asks the directory in which of these groups a person is. Never from memory.</summary>
    /// <param name="objectId">The person's Entra object id.</param>
    /// <param name="groups">The groups' object ids; with none, nobody is asked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<Memberships> OfAsync(string objectId, IReadOnlyList<string> groups, CancellationToken cancellationToken);
}
