using AdaptiveCards;

namespace Bot.Cards;

/// <summary>A card ready to be sent.</summary>
/// <param name="Content">The adaptive card.</param>
/// <param name="Summary">What it says in one or two plain sentences: for the notification, for clients without cards, and as the answer to a button that changes no card.</param>
public sealed record Card(AdaptiveCard Content, string Summary)
{
    /// <summary>
    /// The same card for a dialog of a message extension, where a button can only submit. Changes this card, which is not to be sent elsewhere any more.
    /// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards (dialogs take Action.Submit).
    /// </summary>
    public Card ForDialog()
    {
        foreach (var set in Content.Body.OfType<AdaptiveActionSet>())
        {
            set.Actions = [.. set.Actions.Select(Submit)];
        }

        return this;
    }

    private static AdaptiveAction Submit(AdaptiveAction action) =>
        action is AdaptiveExecuteAction execute ? new AdaptiveSubmitAction { Title = execute.Title, Data = execute.Data } : action;
}
