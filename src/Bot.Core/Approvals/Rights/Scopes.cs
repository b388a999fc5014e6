namespace Bot.Core.Approvals.Rights;

/// <summary>Scopes as Azure compares them: without case, an outer one covering all below it. Management groups and the root are only ever told to us for what lies below them.</summary>
internal static class Scopes
{
    private const string ManagementGroups = "/providers/Microsoft.Management/managementGroups/";

    /// <summary>Whether what is assigned at the outer scope holds at the inner one.</summary>
    public static bool Covers(string outer, string inner)
    {
        var trimmed = outer.TrimEnd('/');
        return trimmed.StartsWith(ManagementGroups, StringComparison.OrdinalIgnoreCase)
            || outer == "/"
            || trimmed.Length > 0 && inner.StartsWith(trimmed, StringComparison.OrdinalIgnoreCase) && (inner.Length == trimmed.Length || inner[trimmed.Length] == '/');
    }

    /// <summary>Whether both are the same scope.</summary>
    public static bool Same(string left, string right) => string.Equals(left.TrimEnd('/'), right.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
