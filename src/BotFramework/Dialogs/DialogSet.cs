using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id, and the place where their stack is stored.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <summary>Makes an empty set whose stack is stored in a property of the bot's state.</summary>
    /// <param name="dialogState">The property.</param>
    /// <exception cref="ArgumentNullException">There is no property.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Makes an empty set without a place of its own, for the inside of a container.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs report what they do: given to those in the set and to those that come later. Null means nowhere.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values) dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>
    /// Takes a dialog in, and the dialogs it depends on. A second dialog with the same id is renamed: its id gets the suffix 2, 3 and so on.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException">There is no dialog.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (ReferenceEquals(known, dialog)) return this;
            dialog.Id = FreeId(dialog.Id);
        }

        _dialogs[dialog.Id] = dialog;
        dialog.TelemetryClient = _telemetryClient;
        foreach (var needed in (dialog as IDialogDependencies)?.GetDependencies() ?? []) Add(needed);
        return this;
    }

    /// <summary>Reads the stack of this turn's conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="ArgumentNullException">There is no turn.</exception>
    /// <exception cref="InvalidOperationException">The set has no place where its stack is stored.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null) throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        return new DialogContext(this, turnContext, await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken));
    }

    /// <summary>The dialog that has an id; null if there is none.</summary>
    /// <param name="dialogId">The id.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public Dialog Find(string dialogId) => _dialogs.GetValueOrDefault(Require.Id(dialogId));

    /// <summary>The dialogs, in the order in which they came.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>A text that changes when the version of any dialog in the set changes.</summary>
    public virtual string GetVersion()
    {
        var versions = string.Concat(_dialogs.Values.Select(dialog => $"|{dialog.GetVersion()}"));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
    }

    private string FreeId(string taken)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(taken + suffix)) suffix++;
        return taken + suffix;
    }
}
