using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Resizing;

namespace Bot.Cards.Resizing;

/// <summary>Told instead of asking an approver: what stands in the way of a resize, and how to remove it.</summary>
internal sealed class ObstacleCard(Texts texts, Frame frame, Wording wording)
{
    /// <param name="plan">What was wanted.</param>
    /// <param name="obstacles">What stands in the way.</param>
    /// <param name="grant">The command that gives the bot its rights.</param>
    public Card Write(ResizePlan plan, IReadOnlyList<Objection> obstacles, string grant)
    {
        var lacksRights = obstacles.Any(obstacle => obstacle.Rule is Obstacles.Rights or Obstacles.Conditional);
        return frame.Card(
            texts.Markdown("Obstacles.Heading", plan.Machine.Name, plan.ToSize),
            string.Join(' ', [texts.Plain("Obstacles.Heading", plan.Machine.Name, plan.ToSize), .. obstacles.Select(wording.PlainObjection), .. lacksRights ? [texts["Obstacles.Grant"], grant] : (string[])[]]),
            [
                Element.Text(texts["Obstacles.Text"]),
                .. obstacles.Select(obstacle => Element.Item(wording.Objection(obstacle))),
                .. Wording.IsAboutQuota(obstacles) ? [Element.Subtle(texts["Links.Quota"])] : (AdaptiveElement[])[],
                .. lacksRights ? [Element.Text(texts["Obstacles.Grant"]), Element.Code(grant)] : (AdaptiveElement[])[],
            ]);
    }
}
