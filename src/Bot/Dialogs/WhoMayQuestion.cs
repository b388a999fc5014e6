using System.Text.RegularExpressions;
using Bot.Core.Machines;

namespace Bot.Dialogs;

/// <summary>Hears the question who can approve, in English and Japanese, with or without a machine's name.</summary>
internal static partial class WhoMayQuestion
{
    private const int LongestQuestion = 400;

    /// <summary>The machine that is asked about, <see cref="MachineMention.Nothing"/> when none is named; null when this is no such question.</summary>
    public static MachineMention? Read(string words)
    {
        if (words.Length > LongestQuestion || words.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        return English.Match(words) is { Success: true } english ? Machine(english.Groups["rest"].Value)
            : Japanese.IsMatch(words) ? Machine(words)
            : null;
    }

    private static MachineMention Machine(string rest)
    {
        var id = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('?', '.')).FirstOrDefault(word => MachineId.TryParse(word, out _));
        if (MachineId.TryParse(id, out var machine))
        {
            return new MachineMention.ById(machine);
        }

        var name = Word.Matches(rest).Select(match => match.Value.TrimEnd('.', '-', '_')).LastOrDefault(word => MachineMentions.CanBeName(word) && !Filler.IsMatch(word));
        return name is null ? new MachineMention.Nothing() : new MachineMention.ByName(name);
    }

    [GeneratedRegex(@"^\s*(?:(?:please\s+)?(?:tell me|show me|list|show)\s+)?(?:(?:who|which (?:people|person|persons|groups?))\b[^?]*?\b(?:approv(?:e|es|er|ers|al)|decides?)\b|(?:can|may|am) i\b[^?]*?\b(?:approve|decide|approver)\b|why (?:can'?t|cannot|can not|may) i(?: not)?\b[^?]*?\b(?:approve|decide)\b|(?:the )?approvers?\b)(?<rest>[^\n]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex English { get; }

    [GeneratedRegex(@"承認(?:者|できる|が?できます|する|します|出来)[^\n]*(?:誰|だれ|どなた|人|は|[?？])|(?:誰|だれ|どなた)[^\n]*承認")]
    private static partial Regex Japanese { get; }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._-]*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^(?:a|an|the|this|that|it|its|these|those|me|my|on|in|of|for|about|to|is|are|be|can|may|here|there|now|please|vm|vms|vm's|machine|server|host|azure|request|requests|resize|resizes|resizing|change|changes|size|named|called|one|them|by|whom|who|and|s)$", RegexOptions.IgnoreCase)]
    private static partial Regex Filler { get; }
}
