using Bot.Core.Approvals;

namespace Bot.Access;

/// <summary>The approval rules in force.</summary>
internal sealed class RuleBook(ApprovalRules first)
{
    private volatile ApprovalRules _now = first;

    /// <summary>The rules as they are now; whoever needs them twice for one decision takes them once.</summary>
    public ApprovalRules Now => _now;

    /// <summary>Puts others in force.</summary>
    public void Replace(ApprovalRules rules) => _now = rules;
}
