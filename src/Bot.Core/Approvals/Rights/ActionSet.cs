namespace Bot.Core.Approvals.Rights;

/// <summary>One entry of a role's or a deny assignment's permissions: what it takes away, it takes from this entry only, never from another's.</summary>
/// <param name="Actions">The actions, with wildcards.</param>
/// <param name="NotActions">What is left out of them.</param>
public sealed record ActionSet(IReadOnlyList<string> Actions, IReadOnlyList<string> NotActions)
{
    /// <summary>Whether the entry covers an action.</summary>
    public bool Covers(string action) =>
        Actions.Any(pattern => Wildcard.Matches(pattern, action)) && !NotActions.Any(pattern => Wildcard.Matches(pattern, action));
}
