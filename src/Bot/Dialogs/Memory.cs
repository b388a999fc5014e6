using Bot.Core.Diagnosis;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Bot.Dialogs;

/// <summary>What a conversation remembers between two messages: the error that is being talked about, and where the dialog stands.</summary>
internal sealed class Memory(ConversationState state)
{
    private readonly IStatePropertyAccessor<Reading?> _reading = state.CreateProperty<Reading?>("reading");
    private readonly IStatePropertyAccessor<DialogState> _dialog = state.CreateProperty<DialogState>(nameof(DialogState));

    /// <summary>The error that was pasted last; null when none was.</summary>
    public Task<Reading?> ReadingAsync(ITurnContext turn, CancellationToken cancellationToken) => _reading.GetAsync(turn, () => null, cancellationToken);

    /// <summary>Keeps the error that was pasted.</summary>
    public Task KeepAsync(ITurnContext turn, Reading reading, CancellationToken cancellationToken) => _reading.SetAsync(turn, reading, cancellationToken);

    /// <summary>Where the dialog stands.</summary>
    public IStatePropertyAccessor<DialogState> Dialog => _dialog;

    /// <summary>Forgets the question that is open: a button has answered it.</summary>
    public Task EndDialogAsync(ITurnContext turn, CancellationToken cancellationToken) => _dialog.DeleteAsync(turn, cancellationToken);
}
