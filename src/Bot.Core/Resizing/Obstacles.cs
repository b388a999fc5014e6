using Bot.Core.Approvals.Rights;

namespace Bot.Core.Resizing;

/// <summary>Finds what would make a planned resize fail, before anybody approves it and again before anything is stopped. Pure.</summary>
public static class Obstacles
{
    /// <summary>The name under which missing rights of the bot are told.</summary>
    public const string Rights = "bot-rights";

    /// <summary>Everything that is known to stand in the way. What could not be read is no obstacle: Azure will tell.</summary>
    /// <param name="own">What the bot's identity may do to the machine.</param>
    /// <param name="judgement">How the size fits the machine as it is now; null when that could not be judged.</param>
    public static IReadOnlyList<Objection> In(OwnRights own, Judgement? judgement) => [.. Missing(own), .. Against(judgement)];

    private static IEnumerable<Objection> Missing(OwnRights own) =>
        own.Missing is [] ? [] : [new(Rights, Severity.Blocks, [string.Join(", ", own.Missing)], Sources.Practice)];

    private static IEnumerable<Objection> Against(Judgement? judgement) => judgement switch
    {
        Judgement.DoesNotFit(var rejection) => rejection.Objections.Where(objection => objection.Severity == Severity.Blocks),
        Judgement.NotInRegion gone => [gone.Reason],
        _ => [],
    };
}
