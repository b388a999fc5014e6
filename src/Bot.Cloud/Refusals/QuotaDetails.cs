using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Machines;

namespace Bot.Cloud.Refusals;

/// <summary>Reads the numbers out of a refusal for want of quota: Azure tells them in its text only, in several wordings. What cannot be read gives null, and the text is quoted as it is.</summary>
/// <remarks>
/// https://learn.microsoft.com/azure/quotas/per-vm-quota-requests and https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-resource-quota (read 2026-11): "exceeding approved … quota" with
/// Current Limit, Current Usage, Additional Required, New Limit Required; "exceeding quota limits of Core" with Maximum allowed, Current in use, Additional requested.
/// https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes (read 2026-11): "Insufficient vcpu quota requested …, remaining … for family … for region …".
/// </remarks>
internal static partial class QuotaDetails
{
    /// <summary>The numbers of a text; null when it does not tell how many more are needed and against what.</summary>
    public static QuotaShortage? In(string message)
    {
        if (Number(Needed, message) is not { } needed)
            return null;

        var shortage = new QuotaShortage(needed)
        {
            Name = Name(message),
            Region = Word(Region, message),
            Limit = Number(Limit, message),
            Used = Number(Used, message),
            Left = Number(Left, message),
            NewLimit = Number(NewLimit, message),
        };
        return shortage is { Limit: null, Left: null, NewLimit: null } ? null : Completed(shortage);
    }

    private static QuotaShortage Completed(QuotaShortage shortage) => shortage with
    {
        Left = shortage.Left ?? (shortage.Used <= shortage.Limit ? shortage.Limit - shortage.Used : null),
        NewLimit = shortage.NewLimit ?? shortage.Used + shortage.Needed,
    };

    private static string? Name(string message) => Word(Quota, message)?.Trim() switch
    {
        null or "" => null,
        var name when General.IsMatch(name) => QuotaShortage.Regional,
        var name when name.Equals(QuotaShortage.Spot, StringComparison.OrdinalIgnoreCase) => QuotaShortage.Spot,
        var name => Cores.Replace(name, ""),
    };

    private static long? Number(Regex where, string message) =>
        long.TryParse(Word(where, message), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Word(Regex where, string message) =>
        where.Match(message) is { Success: true } match ? match.Groups.Values.Skip(1).First(group => group.Success).Value : null;

    private const RegexOptions Loosely = RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\bAdditional\s+(?:Required|requested)\s*:\s*(\d[\d,]*)|\bquota\s+requested\s+(\d[\d,]*)|\brequested\s+quota\s*(?::\s*)?(\d[\d,]*)", Loosely)]
    private static partial Regex Needed { get; }

    [GeneratedRegex(@"\b(?:Current\s+Limit|Maximum\s+allowed)\s*:\s*(\d[\d,]*)", Loosely)]
    private static partial Regex Limit { get; }

    [GeneratedRegex(@"\bCurrent\s+(?:Usage|in\s+use)\s*:\s*(\d[\d,]*)", Loosely)]
    private static partial Regex Used { get; }

    [GeneratedRegex(@"\bremaining\s*(?::\s*)?(\d[\d,]*)|\bleft\s+regional\s+vcpu\s+quota\s*(?::\s*)?(\d[\d,]*)", Loosely)]
    private static partial Regex Left { get; }

    [GeneratedRegex(@"\bNew\s+Limit\s+Required\s*:\s*(\d[\d,]*)", Loosely)]
    private static partial Regex NewLimit { get; }

    [GeneratedRegex(@"\bLocation\s*:\s*([\w-]{3,60})|\b(?:for\s+region|for\s+location)\s+([\w-]{3,60})", Loosely)]
    private static partial Regex Region { get; }

    [GeneratedRegex(@"\bexceeding\s+approved\s+(\w[\w ]{0,79}?)\s+quota\b|\bexceeding\s+quota\s+limits?\s+of\s+(\w[\w ]{0,79}?)\s*\.|\bfor\s+family\s+(\w{3,80})|\bInsufficient\s+(regional)\s+vcpu\b", Loosely)]
    private static partial Regex Quota { get; }

    [GeneratedRegex(@"^(?:Total )?(?:Regional ?)?(?:Cores?|vCPUs?)?$", Loosely)]
    private static partial Regex General { get; }

    [GeneratedRegex(@"\s+(?:Cores?|vCPUs?)$", Loosely)]
    private static partial Regex Cores { get; }
}
