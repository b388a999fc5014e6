namespace Bot.Core.Approvals.Rights;

/// <summary>What a resize needs in Azure: whoever may do all of it may decide about it, and the bot itself must be able to.</summary>
/// <remarks>https://learn.microsoft.com/azure/role-based-access-control/permissions/compute (read 2026-11).</remarks>
public static class ResizeActions
{
    /// <summary>Changes the size.</summary>
    public const string Write = "Microsoft.Compute/virtualMachines/write";

    /// <summary>Stops the machine and gives its hardware back.</summary>
    public const string Deallocate = "Microsoft.Compute/virtualMachines/deallocate/action";

    /// <summary>Starts it.</summary>
    public const string Start = "Microsoft.Compute/virtualMachines/start/action";

    /// <summary>All three.</summary>
    public static IReadOnlyList<string> All { get; } = [Write, Deallocate, Start];

    /// <summary>Which of them no permission covers.</summary>
    public static IReadOnlyList<string> MissingIn(IReadOnlyList<ActionSet> permissions) =>
        [.. All.Where(action => !permissions.Any(permission => permission.Covers(action)))];
}
