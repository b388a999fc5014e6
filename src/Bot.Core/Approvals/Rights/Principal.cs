namespace Bot.Core.Approvals.Rights;

/// <summary>Somebody whom a deny assignment names.</summary>
/// <param name="Id">The Entra object id; zeros for everyone.</param>
/// <param name="Kind">What it is.</param>
public sealed record Principal(string Id, PrincipalKind Kind)
{
    /// <summary>Whether it stands for everyone.</summary>
    public bool IsEveryone => Kind == PrincipalKind.Everyone;

    /// <summary>Whether it is this very person.</summary>
    public bool Names(string objectId) => string.Equals(Id, objectId, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Kinds of principal, as far as they matter to us.</summary>
public enum PrincipalKind
{
    /// <summary>A person or an application.</summary>
    Single,

    /// <summary>A group.</summary>
    Group,

    /// <summary>Everyone.</summary>
    Everyone,
}
