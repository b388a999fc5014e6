namespace Bot.Core.Approvals;

/// <summary>Patterns in which <c>*</c> stands for any text, even none, compared without case: Azure's actions, and names in our own rules.</summary>
/// <remarks>https://learn.microsoft.com/azure/role-based-access-control/role-definitions#wildcard-permissions (read 2026-11).</remarks>
public static class Wildcard
{
    /// <summary>Whether the pattern covers the text. Nothing but <c>*</c> is special.</summary>
    public static bool Matches(string pattern, string text) => pattern.Split('*') switch
    {
        [var whole] => string.Equals(whole, text, StringComparison.OrdinalIgnoreCase),
        [var start, .. var inner, var end] =>
            text.Length >= start.Length + end.Length
            && text.StartsWith(start, StringComparison.OrdinalIgnoreCase)
            && text.EndsWith(end, StringComparison.OrdinalIgnoreCase)
            && HoldsInOrder(text[start.Length..^end.Length], inner),
        _ => false,
    };

    private static bool HoldsInOrder(string text, IReadOnlyList<string> parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, from, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            from = found + part.Length;
        }

        return true;
    }
}
