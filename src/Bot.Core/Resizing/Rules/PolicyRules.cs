using Bot.Core.Machines;

namespace Bot.Core.Resizing.Rules;

/// <summary>Azure Policy: built-in policies allow only some sizes, and refuse every change of a machine that would end with another.</summary>
internal static class PolicyRules
{
    private const string Restrictions = "https://learn.microsoft.com/rest/api/policy/policy-restrictions/check-at-resource-group-scope";

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("policy", Severity.Blocks, Restrictions, Sources.TableDay, fit => Says(fit, fit.Target.Name)),
        new("policy-way-back", Severity.Warns, Restrictions, Sources.TableDay, fit => Denies(fit, fit.Machine.Size) ? Says(fit, fit.Machine.Size) : Answer.Fits),
    ];

    private static Answer Says(Fit fit, string size) => fit.Reading.Surroundings.Policy switch
    {
        { } policy when policy.Denied.TryGetValue(size, out var name) => Answer.Against(name, size),
        { } policy when policy.Asked.Contains(size) => Answer.Fits,
        _ => Answer.Unknown,
    };

    private static bool Denies(Fit fit, string size) => fit.Reading.Surroundings.Policy is { } policy && policy.Denied.ContainsKey(size);
}
