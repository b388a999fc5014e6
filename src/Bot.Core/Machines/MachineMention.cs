using System.Text.RegularExpressions;

namespace Bot.Core.Machines;

/// <summary>Which Azure machine a message names. The cases below are all there are.</summary>
public abstract record MachineMention
{
    private MachineMention() { }

    /// <summary>It names none.</summary>
    public sealed record Nothing : MachineMention;

    /// <summary>It holds a full resource id.</summary>
    public sealed record ById(MachineId Id) : MachineMention;

    /// <summary>The person names a machine outright: the whole message, a line of its own, or "on vm-07".</summary>
    public sealed record ByName(string Name) : MachineMention;

    /// <summary>Words in the message look like machine names; only Azure can tell whether one is.</summary>
    public sealed record Perhaps(IReadOnlyList<string> Names) : MachineMention;
}

/// <summary>Finds the Azure machine that a message names. Pure, and linear in the message's length.</summary>
public static partial class MachineMentions
{
    private const int MostGuesses = 3;

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message, without the mention of the bot.</param>
    /// <param name="innerMachine">The machine inside, named by a pasted error: never taken for an Azure machine.</param>
    /// <param name="isError">Whether the message holds a pasted error; then most of its words are not the person's own.</param>
    public static MachineMention Find(string text, string? innerMachine, bool isError)
    {
        if (ResourceId.Match(text) is { Success: true } match && MachineId.TryParse(match.Value, out var id))
        {
            return new MachineMention.ById(id);
        }

        var named = Outright(text, isError).FirstOrDefault(name => !Same(name, innerMachine));
        if (named is not null)
        {
            return new MachineMention.ByName(named);
        }

        var guesses = Guesses(text, innerMachine);
        return guesses.Count == 0 ? new MachineMention.Nothing() : new MachineMention.Perhaps(guesses);
    }

    /// <summary>Whether a text can be the name of a virtual machine in Azure: 1 to 64 letters, digits, <c>-</c>, <c>_</c> and <c>.</c></summary>
    /// <remarks>https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftcompute (read 2026-11).</remarks>
    public static bool CanBeName(string text) => Name.IsMatch(text);

    private static IEnumerable<string> Outright(string text, bool isError)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var alone = lines.Where(CanBeName).Where(line => !isError || LooksLikeName(line));
        var labelled = Labelled.Matches(text).Select(match => match.Groups["name"].Value).Where(name => LooksLikeName(name));
        return lines is [var only] && CanBeName(only) ? [only] : labelled.Concat(alone);
    }

    private static List<string> Guesses(string text, string? innerMachine) =>
        [.. Words.Matches(text).Select(match => match.Value.TrimEnd('.'))
            .Where(word => LooksLikeName(word) && !Same(word, innerMachine))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostGuesses)];

    // People name machines with a digit and a joint (vm-build-07); product names, codes and file names look alike and are put aside.
    private static bool LooksLikeName(string word) =>
        word.AsSpan().IndexOfAny('-', '_') > 0 && word.Any(char.IsAsciiDigit) && word.Any(char.IsAsciiLetter) && CanBeName(word) && !NotAName.IsMatch(word);

    private static bool Same(string left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"/subscriptions/[^/\s]+/resourceGroups/[^/\s]+/providers/Microsoft\.Compute/virtualMachines/[A-Za-z0-9._-]+", RegexOptions.IgnoreCase)]
    private static partial Regex ResourceId { get; }

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_])?$")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"(?:(?:\b(?:on|in|at|auf|sur|en|su)\s+)?(?:the\s+)?(?:azure\s+)?\b(?:vm|host)\b|\b(?:on|in|at|auf|sur|en|su)\b|仮想マシン|ホスト|虚拟机|虛擬機器)\s*(?:(?:名|name|is|は|:|：|=)\s*)?['""“「]?(?<name>[A-Za-z0-9][A-Za-z0-9._-]{0,63})", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled { get; }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._-]*")]
    private static partial Regex Words { get; }

    [GeneratedRegex(@"^(?:[0-9a-f]{8}-[0-9a-f-]+|0x.*|(?:standard|basic)_.*|\d{1,4}[-._]\d.*|wsl[-_]?\d.*|hyper-?v.*|x86[-_]64|amd64.*|vt-[xd].*|amd-v.*|hcs_e_.*|verr_.*|kb\d+|win(?:dows)?-?\d+.*|.*\.(?:cpp|cs|go|py|ps1|exe|dll|sys|log|txt|vmcx|vhdx?|iso|com|net|org|io|h|c))$", RegexOptions.IgnoreCase)]
    private static partial Regex NotAName { get; }
}
