using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the root of a bot's conversation.</summary>
public static class DialogExtensions
{
    // A handler that "handles" the same error for ever must not hold the turn for ever.
    private const int MostHandledErrors = 10;

    /// <summary>Goes on with the conversation's dialogs, or starts this one if none runs.</summary>
    /// <param name="dialog">The root dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is stored; saving the state is the caller's.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient }.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        for (var handled = 0; !await RunAsync(dc, dialog.Id, mayHandle: handled < MostHandledErrors, cancellationToken); handled++) { }
    }

    internal static bool IsMessage(this ITurnContext turnContext) =>
        string.Equals(turnContext.Activity.Type, ActivityTypes.Message, StringComparison.OrdinalIgnoreCase);

    // False when a dialog handled an error that was thrown: what it left on the stack has to run then.
    private static async Task<bool> RunAsync(DialogContext dc, string rootId, bool mayHandle, CancellationToken cancellationToken)
    {
        try
        {
            var turn = await dc.ContinueDialogAsync(cancellationToken);
            if (turn.Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync(rootId, null, cancellationToken);
            return true;
        }
        catch (Exception error) when (mayHandle && !cancellationToken.IsCancellationRequested)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken)) throw;
            return false;
        }
    }
}
