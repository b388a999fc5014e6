using System.IO.Enumeration;

namespace AzureSimulator.Arm;

/// <summary>Scopes and actions as Azure's access control compares them: ignoring case, an outer scope covering all below it.</summary>
internal static class Scopes
{
    public static bool Covers(string outer, string inner)
    {
        var trimmed = outer.TrimEnd('/');
        return inner.StartsWith(trimmed, StringComparison.OrdinalIgnoreCase)
            && (inner.Length == trimmed.Length || inner[trimmed.Length] == '/');
    }

    public static bool Same(string left, string right) => left.TrimEnd('/').Equals(right.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    public static bool Allows(IEnumerable<string> actions, IEnumerable<string>? notActions, string action) =>
        actions.Any(pattern => Matches(pattern, action)) && !(notActions ?? []).Any(pattern => Matches(pattern, action));

    private static bool Matches(string pattern, string action) => FileSystemName.MatchesSimpleExpression(pattern, action);
}
