using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Cloud.Checkup;

/// <summary>The actions that an identity holds somewhere, as Azure lists them: entries with wildcards, each with its own exceptions.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource-group (read 2026-11): roles and deny assignments are counted already.</remarks>
internal sealed class HeldActions
{
    private readonly List<(IReadOnlyList<string> Actions, IReadOnlyList<string> Except)> entries = [];

    /// <summary>Adds the entries of one answer.</summary>
    public void Add(JsonElement answer)
    {
        foreach (var entry in answer.GetProperty("value").EnumerateArray())
            entries.Add((Texts(entry, "actions"), Texts(entry, "notActions")));
    }

    /// <summary>Whether an action is held.</summary>
    public bool Cover(string action) => entries.Any(entry => Any(entry.Actions, action) && !Any(entry.Except, action));

    private static IReadOnlyList<string> Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(text => text.GetString() ?? "")] : [];

    private static bool Any(IReadOnlyList<string> patterns, string action) => patterns.Any(pattern => Matches(pattern, action));

    private static bool Matches(string pattern, string action) =>
        Regex.IsMatch(action, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
}
