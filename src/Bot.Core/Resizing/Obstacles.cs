using Bot.Core.Approvals.Rights;

namespace Bot.Core.Resizing;

/// <summary>Finds what would make a planned resize fail, before anybody approves it and again before anything is stopped. Pure.</summary>
public static class Obstacles
{
    /// <summary>The name under which missing rights of the bot are told.</summary>
    public const string Rights = "bot-rights";

    /// <summary>The name under which rights are told that the bot has under a condition only.</summary>
    public const string Conditional = "bot-conditional";

    /// <summary>The name under which rights are told that a deny assignment takes from the bot.</summary>
    public const string Denied = "bot-denied";

    /// <summary>Everything that is known to stand in the way. What could not be read is no obstacle: Azure will tell.</summary>
    /// <param name="own">What the bot's identity may do to the machine.</param>
    /// <param name="judgement">How the size fits the machine as it is now; null when that could not be judged.</param>
    public static IReadOnlyList<Objection> In(OwnRights own, Judgement? judgement) => [.. Missing(own), .. Against(judgement)];

    /// <summary>Whether it is about the size, so that another one may do.</summary>
    public static bool IsAboutSize(Objection obstacle) => obstacle.Rule is not (Rights or Conditional or Denied);

    private static IEnumerable<Objection> Missing(OwnRights own) =>
    [
        .. Lacking(Rights, own.Missing.Except(own.Conditional)),
        .. Lacking(Conditional, own.Conditional),
        .. own.Denials.Select(denial => new Objection(Denied, Severity.Blocks, [denial.Name, string.Join(", ", denial.Actions)], Sources.Practice)),
    ];

    private static IEnumerable<Objection> Lacking(string rule, IEnumerable<string> actions) =>
        string.Join(", ", actions) is { Length: > 0 } names ? [new(rule, Severity.Blocks, [names], Sources.Practice)] : [];

    private static IEnumerable<Objection> Against(Judgement? judgement) => judgement switch
    {
        Judgement.DoesNotFit(var rejection) => rejection.Objections.Where(objection => objection.Severity == Severity.Blocks),
        Judgement.NotInRegion gone => [gone.Reason],
        _ => [],
    };
}
