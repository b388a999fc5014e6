namespace Bot.Core.Approvals;

/// <summary>One person's approval of one plan.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Comment">What the person added; may be empty.</param>
/// <param name="PlanHash">The plan it is for; for another plan it counts nothing.</param>
public sealed record Vote(Person By, DateTimeOffset At, string Comment, string PlanHash);
