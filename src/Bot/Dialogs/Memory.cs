using Bot.Core.Diagnosis;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Bot.Dialogs;

/// <summary>What a conversation remembers between two messages: the error and the machine that are being talked about, and where the dialog stands.</summary>
internal sealed class Memory(ConversationState state)
{
    private readonly IStatePropertyAccessor<Reading?> _reading = state.CreateProperty<Reading?>("reading");
    private readonly IStatePropertyAccessor<string?> _machine = state.CreateProperty<string?>("machine");
    private readonly IStatePropertyAccessor<DialogState> _dialog = state.CreateProperty<DialogState>(nameof(DialogState));

    /// <summary>The error that was pasted last; null when none was.</summary>
    public Task<Reading?> ReadingAsync(ITurnContext turn, CancellationToken cancellationToken) => _reading.GetAsync(turn, () => null, cancellationToken);

    /// <summary>The machine that was asked about last, by name or resource id; null when there was none since the last error.</summary>
    public Task<string?> MachineAsync(ITurnContext turn, CancellationToken cancellationToken) => _machine.GetAsync(turn, () => null, cancellationToken);

    /// <summary>Keeps the error that was pasted. It begins a new story, so the machine of the last one is forgotten.</summary>
    public async Task KeepAsync(ITurnContext turn, Reading reading, CancellationToken cancellationToken)
    {
        await _machine.DeleteAsync(turn, cancellationToken);
        await _reading.SetAsync(turn, reading, cancellationToken);
    }

    /// <summary>Keeps the machine that is asked about.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="machine">Its name or resource id.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task KeepAsync(ITurnContext turn, string machine, CancellationToken cancellationToken) => _machine.SetAsync(turn, machine, cancellationToken);

    /// <summary>Forgets the error and the machine.</summary>
    public async Task ForgetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await _machine.DeleteAsync(turn, cancellationToken);
        await _reading.DeleteAsync(turn, cancellationToken);
    }

    /// <summary>Where the dialog stands.</summary>
    public IStatePropertyAccessor<DialogState> Dialog => _dialog;

    /// <summary>Forgets the question that is open: a button has answered it.</summary>
    public Task EndDialogAsync(ITurnContext turn, CancellationToken cancellationToken) => _dialog.DeleteAsync(turn, cancellationToken);
}
