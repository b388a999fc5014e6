namespace Bot.Core.Approvals;

/// <summary>A person, known by the Entra object id of an authenticated activity and by nothing else.</summary>
/// <param name="ObjectId">The Entra object id. Compared without case; not parsed, for the Playground's is no valid GUID.</param>
/// <param name="TenantId">The Entra tenant's id.</param>
/// <param name="Name">The display name: for people to read, never for a decision.</param>
public sealed record Person(string ObjectId, string TenantId, string Name)
{
    /// <summary>Whether both are the same person, whatever their names say.</summary>
    public bool Is(Person other) => Same(ObjectId, other.ObjectId) && Same(TenantId, other.TenantId);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
